// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/VersionScheme.h"
#include "tests/support/Corpus.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <vector>

using namespace firebreak;
using namespace firebreak::test;

namespace {

QString signOf(std::weak_ordering order)
{
    return order < 0 ? QStringLiteral("<") : order > 0 ? QStringLiteral(">") : QStringLiteral("=");
}

QString signOf(VersionScheme scheme, const QString& a, const QString& b)
{
    const Result<std::weak_ordering> order = compareVersions(scheme, a, b);
    return order ? signOf(*order) : QString(order.error().code.word());
}

} // namespace

class tst_VersionScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfSchemes()
    {
        for (int i = 0; i <= int(VersionScheme::Semver); ++i)
            QCOMPARE(versionSchemeFromWord(QString(toWord(VersionScheme(i)))), VersionScheme(i));
        QCOMPARE(versionSchemeFromWord(u"Debian:12"), VersionScheme::Debian);
        QCOMPARE(versionSchemeFromWord(u"crates.io"), VersionScheme::Cargo);
        QCOMPARE(versionSchemeFromWord(u"Rocky Linux:9"), VersionScheme::Rpm);
        QVERIFY(!versionSchemeFromWord(u"brainfuck"));
        QVERIFY(!versionSchemeFromWord(u""));
    }

    void everyOrderIsTotal_data()
    {
        QTest::addColumn<int>("scheme");
        for (int i = 0; i <= int(VersionScheme::Semver); ++i)
            QTest::newRow(toWord(VersionScheme(i)).data()) << i;
    }

    // A cycle among versions would make sorting them undefined: of any three, the order must be transitive,
    // whatever their texts.
    void everyOrderIsTotal()
    {
        QFETCH(int, scheme);
        static constexpr std::array pieces = {"0", "1", "2",  "3",   "9",    "10",    "21", "093", ".", ".",
                                              ".", "-", "+",  "_",   "~",    "^",     "*",  ":",   "/", "a",
                                              "b", "u", "rc", "beta", "alpha", "dev",  "p",  "r",   "post", "sp"};
        QRandomGenerator random(2026);
        QStringList versions;
        for (int i = 0; i < 120; ++i) {
            QString version;
            for (int length = 1 + int(random.bounded(6)); length > 0; --length)
                version += QLatin1String(pieces[random.bounded(quint32(pieces.size()))]);
            versions.append(version);
        }
        const auto order = [&](qsizetype a, qsizetype b) {
            return sortVersions(VersionScheme(scheme), versions.at(a), versions.at(b));
        };
        std::vector<std::vector<int>> signs(std::size_t(versions.size()));
        for (qsizetype a = 0; a < versions.size(); ++a) {
            for (qsizetype b = 0; b < versions.size(); ++b)
                signs[std::size_t(a)].push_back(order(a, b) < 0 ? -1 : order(a, b) > 0 ? 1 : 0);
        }
        const std::size_t count = signs.size();
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = 0; b < count; ++b) {
                QCOMPARE(signs[a][b], -signs[b][a]);
                for (std::size_t c = 0; signs[a][b] <= 0 && c < count; ++c) {
                    if (signs[b][c] <= 0 && signs[a][c] != std::min(signs[a][b], signs[b][c]))
                        QFAIL(qPrintable(QStringList({versions.at(qsizetype(a)), versions.at(qsizetype(b)),
                                                      versions.at(qsizetype(c))})
                                             .join(u"  ")));
                }
            }
        }
    }

    void whatTheToolRefusesIsAnError_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* scheme, const char* a, const char* b, const char* error) {
            QTest::addRow("%s %s %s", scheme, a, b) << QString::fromUtf8(scheme) << QString::fromUtf8(a)
                                                    << QString::fromUtf8(b) << QString::fromUtf8(error);
        };
        row("npm", "", "1.0.0", "version.empty");
        row("rpm", "1", " ", "version.empty");
        row("npm", "1.0", "1.0.0", "version.malformed");
        row("npm", "01.0.0", "1.0.0", "version.malformed");
        row("npm", "9007199254740992.0.0", "1.0.0", "version.malformed");
        row("npm", "v1.0.0", "=1.0.0", "=");
        row("cargo", "1.0.0-01", "1.0.0", "version.malformed");
        row("cargo", "1.0.0-0a", "1.0.0", "<");
        row("debian", "a:1", "1", "version.malformed");
        row("debian", "1:", "1", "version.malformed");
        row("debian", "1.0-", "1.0", "version.malformed");
        row("debian", "1_2", "1", "version.malformed");
        row("hackage", "1.a", "1", "version.malformed");
        row("cran", "1-", "1", "version.malformed");
        row("rubygems", "a", "1", "version.malformed");
        row("rubygems", "1..2", "1", "version.malformed");
        row("rubygems", "1-2-3", "1", "<");
    }

    void whatTheToolRefusesIsAnError()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, error);
        QCOMPARE(signOf(*versionSchemeFromWord(scheme), a, b), error);
    }

    void semanticVersionsOfEcosystems()
    {
        QCOMPARE(signOf(VersionScheme::Golang, QStringLiteral("go1.21rc2"), QStringLiteral("1.21.0")),
                 QStringLiteral("<"));
        QCOMPARE(signOf(VersionScheme::Golang, QStringLiteral("1.21rc2"), QStringLiteral("v1.21.0-rc.10")),
                 QStringLiteral("<"));
        QCOMPARE(
            signOf(VersionScheme::Golang, QStringLiteral("v2.0.0+incompatible"), QStringLiteral("v2.0.0")),
            QStringLiteral("="));
        QCOMPARE(signOf(VersionScheme::Golang, QStringLiteral("v0.0.0-20190802002840-cff245a6509b"),
                        QStringLiteral("v0.0.0-20200119044424-58c23975cae1")),
                 QStringLiteral("<"));
        QCOMPARE(signOf(VersionScheme::Cargo, QStringLiteral("1.0.0+a"), QStringLiteral("1.0.0+b")),
                 QStringLiteral("="));
    }

    void orderIsTotalAndAntisymmetric()
    {
        const QStringList odd = {QString(),
                                 QStringLiteral("-"),
                                 QStringLiteral("."),
                                 QStringLiteral("~"),
                                 QStringLiteral("1."),
                                 QStringLiteral("_p"),
                                 QStringLiteral("1:"),
                                 QStringLiteral("\u00e9"),
                                 QStringLiteral("1-r"),
                                 QStringLiteral("1.0~rc1^git-3"),
                                 QStringLiteral("1!2.0a1.post2.dev3+local.7"),
                                 QStringLiteral("99999999999999999999999999")};
        for (int i = 0; i <= int(VersionScheme::Semver); ++i) {
            for (const QString& a : odd) {
                QCOMPARE(signOf(orderVersions(VersionScheme(i), a, a)), QStringLiteral("="));
                for (const QString& b : odd) {
                    const auto order = orderVersions(VersionScheme(i), a, b);
                    const auto back = orderVersions(VersionScheme(i), b, a);
                    QVERIFY2((order < 0) == (back > 0) && (order > 0) == (back < 0),
                             qPrintable(QStringLiteral("%1 %2 %3").arg(toWord(VersionScheme(i)), a, b)));
                }
            }
        }
    }

    void comparisonsOfEcosystems()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        QStringList differing;
        qsizetype count = 0;
        for (const QJsonObject& row :
             corpusRows(QStringLiteral("06-purl-vers-cpe/cases/version-compare.ndjson.zst"))) {
            const QString a = row.value(QLatin1String("a")).toString();
            const QString b = row.value(QLatin1String("b")).toString();
            const QString word = row.value(QLatin1String("scheme")).toString();
            const std::optional<VersionScheme> scheme = versionSchemeFromWord(word);
            QVERIFY2(scheme, qPrintable(word));
            const QString op = row.value(QLatin1String("op")).toString();
            // Not a case: a line that its source has commented out.
            if (a.startsWith(QLatin1String("// ")))
                continue;
            const QString sign = signOf(*scheme, a, b);
            const QString back = op == u'=' ? op : op == u'<' ? QStringLiteral(">") : QStringLiteral("<");
            if (sign != op || signOf(*scheme, b, a) != back)
                differing.append(QStringLiteral("%1: %2 %3 %4, not %5").arg(word, a, op, b, sign));
            ++count;
        }
        QVERIFY(count > 30000);
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    }

    void comparisonsOfVers()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        QStringList differing;
        qsizetype count = 0;
        for (const QJsonObject& row :
             corpusRows(QStringLiteral("06-purl-vers-cpe/cases/vers-compare.ndjson.zst"))) {
            const QJsonObject input = row.value(QLatin1String("input")).toObject();
            const QString word = input.value(QLatin1String("input_scheme")).toString();
            const std::optional<VersionScheme> scheme = versionSchemeFromWord(word);
            QVERIFY2(scheme, qPrintable(word));
            QStringList versions;
            for (const QJsonValue& version : input.value(QLatin1String("versions")).toArray())
                versions.append(version.toString());
            const QJsonValue expected = row.value(QLatin1String("expected_output"));
            ++count;
            if (expected.isBool()) {
                const bool isEqual = orderVersions(*scheme, versions.at(0), versions.at(1)) == 0;
                if (isEqual != expected.toBool())
                    differing.append(row.value(QLatin1String("id")).toString() + u' ' + versions.join(u' '));
                continue;
            }
            std::stable_sort(versions.begin(), versions.end(), [&scheme](const QString& a, const QString& b) {
                return orderVersions(*scheme, a, b) < 0;
            });
            // Expected versions may be written in another letter case: what counts is their order.
            const QJsonArray order = expected.toArray();
            for (qsizetype i = 0; i < versions.size(); ++i) {
                if (orderVersions(*scheme, versions.at(i), order.at(i).toString()) != 0) {
                    differing.append(row.value(QLatin1String("id")).toString() + u' ' + versions.join(u' '));
                    break;
                }
            }
        }
        QVERIFY(count > 900);
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_VersionScheme)
#include "tst_VersionScheme.moc"
