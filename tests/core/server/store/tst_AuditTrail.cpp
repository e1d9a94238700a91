// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/AuditTrail.h"

#include "core/server/store/SqliteStore.h"
#include "tests/core/server/StoreFixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

class tst_AuditTrail : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const SecretBytes m_key = SecretBytes::random(32);

private Q_SLOTS:
    void intactLogIsCounted()
    {
        auto store = SqliteStore::open(m_directory.filePath(QStringLiteral("intact.db")), m_key);
        QVERIFY(store);
        const AuditFinding empty = verifyAuditTrail(**store).value();
        QVERIFY(empty.isIntact());
        QCOMPARE(empty.changes, qint64(0));
        for (int i = 0; i < 1500; ++i)
            QVERIFY(appendAlone(**store, changeOf(i % 500, i / 500 + 1, QStringLiteral("company"), i)));
        const AuditFinding finding = verifyAuditTrail(**store).value();
        QVERIFY(finding.isIntact());
        QCOMPARE(finding.changes, qint64(1500));
        QCOMPARE(finding.records, qint64(500));
        QCOMPARE(finding.head, (*store)->chainAfter(1499, 1).value().first().hash);
    }

    void recordsMayMove()
    {
        auto store = SqliteStore::open(m_directory.filePath(QStringLiteral("moved.db")), m_key);
        QVERIFY(store);
        QVERIFY(appendAlone(**store, changeOf(1, 1, QStringLiteral("company"), 1)));
        QVERIFY(appendAlone(**store, changeOf(1, 2, QStringLiteral("prodsec"), 2)));
        QVERIFY(appendAlone(**store, changeOf(2, 1, QStringLiteral("company"), 3)));
        QVERIFY(appendAlone(**store, changeOf(1, 3, QStringLiteral("company"), 4)));
        QVERIFY(verifyAuditTrail(**store)->isIntact());
    }

    void everyTamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("brokenAt");
        QTest::newRow("body") << QByteArray("UPDATE change SET body = '{}' WHERE sequence = 5") << qint64(5);
        QTest::newRow("author") << QByteArray("UPDATE change SET person = randomblob(16) WHERE sequence = 6")
                                << qint64(6);
        QTest::newRow("no author") << QByteArray("UPDATE change SET person = NULL WHERE sequence = 6") << qint64(6);
        QTest::newRow("time") << QByteArray("UPDATE change SET at = at + 1 WHERE sequence = 1") << qint64(1);
        QTest::newRow("removal") << QByteArray("UPDATE change SET removed = 1 WHERE sequence = 3") << qint64(3);
        QTest::newRow("kind") << QByteArray("UPDATE change SET kind = 'flaw' WHERE sequence = 3") << qint64(3);
        QTest::newRow("hash") << QByteArray("UPDATE change SET hash = zeroblob(32) WHERE sequence = 7") << qint64(7);
        QTest::newRow("dropped") << QByteArray("DELETE FROM change WHERE sequence = 4") << qint64(5);
        QTest::newRow("first dropped") << QByteArray("DELETE FROM change WHERE sequence = 1") << qint64(2);
        QTest::newRow("swapped")
            << QByteArray("UPDATE change SET sequence = 99 WHERE sequence = 4;"
                          "UPDATE change SET sequence = 4 WHERE sequence = 5;"
                          "UPDATE change SET sequence = 5 WHERE sequence = 99")
            << qint64(4);
    }

    void everyTamperingIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(qint64, brokenAt);
        const QString path = m_directory.filePath(QString::fromLatin1(QTest::currentDataTag()));
        auto store = SqliteStore::open(path, m_key);
        QVERIFY(store);
        for (int i = 0; i < 10; ++i)
            QVERIFY(appendAlone(**store, changeOf(i, 1, QStringLiteral("company"), i)));
        auto database = Database::open(path, m_key, DatabaseProfile::precious());
        QVERIFY(database);
        QVERIFY(database->execute("DROP TRIGGER change_is_kept; DROP TRIGGER change_is_final"));
        QVERIFY(database->execute(sql));
        const AuditFinding finding = verifyAuditTrail(**store).value();
        QCOMPARE(finding.brokenAt, std::optional(brokenAt));
        QVERIFY(finding.changes < brokenAt);
    }
};

QTEST_GUILESS_MAIN(tst_AuditTrail)
#include "tst_AuditTrail.moc"
