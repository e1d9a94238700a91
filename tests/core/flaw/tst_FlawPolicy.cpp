// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/FlawPolicy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firebreak;

class tst_FlawPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsTheDefault()
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") +
                   QStringLiteral("/resources/policies/rules/flaw.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const auto read = FlawPolicy::fromJson(json);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, FlawPolicy::standard());
        QCOMPARE(FlawPolicy::fromJson({}).value(), FlawPolicy::standard());
    }

    void roundTrips()
    {
        FlawPolicy policy;
        policy.articlePrefixes = {QStringLiteral("https://example.org/")};
        policy.labels = {QStringLiteral("kernel")};
        policy.allowsFreeLabels = false;
        policy.specialComponents = {QStringLiteral("openssl")};
        policy.cna = QStringLiteral("example");
        policy.otherCnas = {{QStringLiteral("debian"), {QStringLiteral("pkg:deb/debian/")}}};
        policy.requiresPurl = true;
        policy.assessorDiffers = false;
        policy.askIssuerFrom = CvssScore::fromTenths(65);
        policy.pages[QStringLiteral("procedures")] = QStringLiteral("https://example.org/how");
        const auto read = FlawPolicy::fromJson(policy.toJson());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, policy);
    }

    void refusesWhatItCannotMean()
    {
        const auto refuses = [](const char* key, const QJsonValue& value) {
            return !FlawPolicy::fromJson({{QString::fromLatin1(key), value}});
        };
        QVERIFY(refuses("sources", QJsonArray{QJsonObject{}}));
        QVERIFY(refuses("askIssuerFrom", 11));
        QVERIFY(refuses("pages", QJsonObject{{QStringLiteral("procedures"), 1}}));
        QVERIFY(refuses("approvalLabel", QString()));
    }

    // R168: there are pages for procedures, notifications and issues that do not affect us; they are published elsewhere,
    // and the policy says where
    void knowsWhereThePagesAre()
    {
        FlawPolicy policy;
        QCOMPARE(policy.missingPages().size(), 3);
        policy.pages[QStringLiteral("notifications")] = QStringLiteral("https://example.org/notices");
        QCOMPARE(policy.missingPages(),
                 (QStringList{QStringLiteral("procedures"), QStringLiteral("not-affecting")}));
    }

    void knowsWhoNumbersAPackage() // R38
    {
        FlawPolicy policy;
        policy.otherCnas = {{QStringLiteral("debian"), {QStringLiteral("pkg:deb/debian/")}}};
        QCOMPARE(policy.authorityFor(u"pkg:deb/debian/apt@2")->name, QStringLiteral("debian"));
        QVERIFY(!policy.authorityFor(u"pkg:deb/ubuntu/apt@2"));
    }
};

QTEST_GUILESS_MAIN(tst_FlawPolicy)
#include "tst_FlawPolicy.moc"
