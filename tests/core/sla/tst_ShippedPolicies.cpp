// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ShippedPolicies.h"

#include <QDir>
#include <QTest>

using namespace firebreak;

class tst_ShippedPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileShips()
    {
        QStringList files = QDir(QStringLiteral(FIREBREAK_POLICIES))
                                .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        files.replaceInStrings(QStringLiteral(".json"), QString());
        QStringList names = shippedPolicyNames();
        names.sort();
        QCOMPARE(names, files);
        for (const QString& name : files)
            QVERIFY2(SlaPolicy::fromJson(shippedPolicy(name)), qPrintable(name));
        QVERIFY(shippedPolicy(QStringLiteral("none")).isEmpty());
    }

    void allClocksAreOnePolicy()
    {
        const QStringList clocks = shippedClocks().clocks();
        for (const char* clock :
             {"reporter.first-reply", "cra.early-warning", "nis2.final", "gdpr.notification"})
            QVERIFY2(clocks.contains(QString::fromLatin1(clock)), clock);
        ClockFacts facts;
        facts.words[QStringLiteral("gdpr")] = {QStringLiteral("personal-data-breach")};
        facts.moments[QStringLiteral("aware")] = *instantFromText(QStringLiteral("2026-11-22T10:00:00Z"));
        const std::optional<Deadline> deadline =
            shippedClocks().deadline(QStringLiteral("gdpr.notification"), facts);
        QVERIFY(deadline && deadline->due);
        QCOMPARE(toText(*deadline->due), QStringLiteral("2026-11-25T10:00:00.000Z"));
    }
};

QTEST_GUILESS_MAIN(tst_ShippedPolicies)
#include "tst_ShippedPolicies.moc"
