// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/PendingField.h"

#include <QTest>

namespace firebreak {

class PendingFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBeginningOfAField_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("field");
        QTest::newRow("alone") << QStringLiteral("sev") << QString() << QStringLiteral("severity");
        QTest::newRow("whole") << QStringLiteral("Severity") << QString() << QStringLiteral("severity");
        QTest::newRow("after words") << QStringLiteral("curl state:open own") << QStringLiteral("curl state:open") << QStringLiteral("owner");
        QTest::newRow("negated") << QStringLiteral("curl -lab") << QStringLiteral("curl") << QStringLiteral("label");
        QTest::newRow("after a phrase") << QStringLiteral("\"heap overflow\" kev") << QStringLiteral("\"heap overflow\"") << QStringLiteral("kev");
    }

    void findsTheBeginningOfAField()
    {
        QFETCH(QString, query);
        QFETCH(QString, before);
        QFETCH(QString, field);
        QCOMPARE(pendingField(query), std::optional(PendingField{before, field}));
    }

    void findsNothingElse_data()
    {
        QTest::addColumn<QString>("query");
        for (const char* query : {"", "curl", "severity:", "severity:imp", "severity:critical,sev", "sev ", "\"heap sev", "1sev", "sév"})
            QTest::newRow(*query ? query : "empty") << QString::fromUtf8(query);
    }

    void findsNothingElse()
    {
        QFETCH(QString, query);
        QCOMPARE(pendingField(query), std::nullopt);
    }
};

} // namespace firebreak

QTEST_APPLESS_MAIN(firebreak::PendingFieldTest)
#include "tst_PendingField.moc"
