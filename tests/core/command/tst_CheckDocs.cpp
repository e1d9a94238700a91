// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Findings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace firebreak;

namespace {

QString path()
{
    return qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/docs/checks.md");
}

/// A sentence with its details as a reader of the table sees them.
QString shown(const char* sentence)
{
    QString text = QString::fromUtf8(sentence);
    static const QRegularExpression detail(QStringLiteral("%([1-9])"));
    return text.replace(detail, QStringLiteral("…")).replace(u'|', QStringLiteral("\\|"));
}

/// What docs/checks.md shows, line by line.
QStringList documentedTable()
{
    QStringList lines{
        QStringLiteral(
            "| check | weight | prescribed by | what is wrong | what to do | may be approved by |"),
        QStringLiteral("|---|---|---|---|---|---|")};
    QStringList rows;
    for (const Check* check : allChecks()) {
        const QString approver =
            check->approver ? QStringLiteral("`%1`").arg(toWord(*check->approver)) : QStringLiteral("–");
        rows.append(QStringLiteral("| `%1` | %2 | %3 | %4 | %5 | %6 |")
                        .arg(QString(check->code.word()),
                             check->weight == CheckWeight::Blocks ? QStringLiteral("blocks")
                                                                  : QStringLiteral("warns"),
                             QString::fromLatin1(check->source), shown(check->explanation),
                             shown(check->resolution), approver));
    }
    rows.sort();
    return lines + rows;
}

} // namespace

/// The table of checks for people says what the checks say. With FIREBREAK_WRITE_DOCS set, it is written anew
/// first.
class tst_CheckDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreUniqueAndSentencesWhole()
    {
        QSet<QString> codes;
        static const QRegularExpression code(QStringLiteral("^[a-z]+\\.[a-z-]+$"));
        static const QRegularExpression source(QStringLiteral("^(R|D|FK)[0-9]+( (R|D|FK)[0-9]+)*$"));
        for (const Check* check : allChecks()) {
            const QString word = check->code.word();
            QVERIFY2(!codes.contains(word), qPrintable(word));
            codes.insert(word);
            QVERIFY2(code.match(word).hasMatch(), qPrintable(word));
            QVERIFY2(source.match(QString::fromLatin1(check->source)).hasMatch(), check->source);
            QVERIFY2(QByteArray(check->explanation).endsWith('.'), check->explanation);
            QVERIFY2(QByteArray(check->resolution).endsWith('.'), check->resolution);
            QCOMPARE(checkOf(word), check);
        }
        QVERIFY(!checkOf(u"nothing.of-the-kind"));
    }

    void theTableIsTheChecks()
    {
        QFile file(path());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path()));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        file.close();
        const QStringList wanted = documentedTable();
        const qsizetype start = lines.indexOf(wanted.first());
        QVERIFY2(start >= 0, "the table is not there");
        if (qEnvironmentVariableIsSet("FIREBREAK_WRITE_DOCS")) {
            lines = lines.first(start) + wanted + lines.mid(lines.indexOf(QString(), start));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines.join(u'\n').toUtf8());
        }
        lines = lines.mid(start);
        lines = lines.first(std::max<qsizetype>(lines.indexOf(QString()), 0));
        for (qsizetype i = 0; i < std::min(lines.size(), wanted.size()); ++i)
            QCOMPARE(lines.at(i), wanted.at(i));
        QCOMPARE(lines.size(), wanted.size());
    }
};

QTEST_GUILESS_MAIN(tst_CheckDocs)
#include "tst_CheckDocs.moc"
