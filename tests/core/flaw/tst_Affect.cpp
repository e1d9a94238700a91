// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Affect.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Affect : public QObject
{
    Q_OBJECT

private:
    static QJsonObject body() { return affectFacts("a").affect.toJson(); }
    static QJsonObject with(const char* key, const QJsonValue& value)
    {
        QJsonObject changed = body();
        if (value.isNull())
            changed.remove(QLatin1String(key));
        else
            changed[QLatin1String(key)] = value;
        return changed;
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields() // R47 R48 R50: severity, scores and their history for each offering
    {
        Affect affect = affectFacts("a").affect;
        affect.purl = QStringLiteral("pkg:rpm/example/openssl");
        affect.severity = Severity::Low;
        affect.cvss[QStringLiteral("3.1")] = QString::fromLatin1(MediumVector);
        affect.cvssComment = QStringLiteral("built without it");
        affect.history = {{QStringLiteral("severity"),
                           QStringLiteral("important"),
                           QStringLiteral("low"),
                           RescoreCause::Build,
                           {},
                           idOf("x"),
                           instantFromMs(9),
                           {}}};
        affect.approvals = {
            {QStringLiteral("affect.x"), {}, QStringLiteral("because"), idOf("x"), instantFromMs(9)}};
        affect.notFixedReason = QStringLiteral("end of life");
        affect.resolvedAt = instantFromMs(7);
        affect.createdAt = instantFromMs(6);
        affect.updatedAt = instantFromMs(8);
        affect.updatedBy = idOf("x");
        affect.comments = 1;
        affect.extra = {{QStringLiteral("future"), 1}};
        const auto read = Affect::fromJson(affect.toJson());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, affect);
    }

    void refusesContradictions_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QJsonObject& json, const char* place) {
            QTest::newRow(name) << json << QString::fromLatin1(place);
        };
        row("no flaw", with("flaw", {}), "/flaw");
        row("no stream", with("stream", {}), "/stream");
        row("affected and unresolved", with("resolution", {}), "/resolution");
        row("new and delegated", with("affectedness", QStringLiteral("new")), "/resolution");
        row("justified though affected", with("justification", QStringLiteral("code-not-present")),
            "/justification");
        QJsonObject bare = with("affectedness", QStringLiteral("not-affected"));
        bare.remove(QLatin1String("resolution"));
        row("not affected without a justification", bare, "/justification");                      // FK38
        row("neither component nor purl", with("component", {}), "/component");                   // FK32
        row("a long component", with("component", QString(101, QLatin1Char('x'))), "/component"); // FK62
        row("no purl", with("purl", QStringLiteral("openssl")), "/purl");
        row("a purl that is not canonical", with("purl", QStringLiteral("pkg:NPM/x")), "/purl");
    }

    void refusesContradictions()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, place);
        const auto read = Affect::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().place, place);
    }

    void resolvedUnlessNewOrDelegated() // FK41
    {
        Affect affect = affectFacts("a").affect;
        QVERIFY(!affect.isResolved());
        for (const auto resolution : {Resolution::Defer, Resolution::WontFix, Resolution::OutOfSupport}) {
            affect.resolution = resolution;
            QVERIFY(affect.isResolved());
        }
        affect.affectedness = Affectedness::New;
        affect.resolution.reset();
        QVERIFY(!affect.isResolved());
        affect.affectedness = Affectedness::NotAffected;
        QVERIFY(affect.isResolved());
    }
};

QTEST_GUILESS_MAIN(tst_Affect)
#include "tst_Affect.moc"
