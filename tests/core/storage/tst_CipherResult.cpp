// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CipherResult.h"

#include "tests/support/TemporaryStore.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <limits>
#include <thread>

using namespace firebreak;
using namespace firebreak::test;

class tst_CipherResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        m_database.emplace(std::move(*m_store->open()));
        QVERIFY(m_database->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, i INTEGER, r REAL, s TEXT, b BLOB)"));
    }

    void cleanup()
    {
        m_database.reset();
        m_store.reset();
    }

    void bindsByPositionAndBringsEveryTypeBack()
    {
        QSqlQuery query(m_database->sql());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t(i,r,s,b) VALUES(?,?,?,?)")));
        query.addBindValue(std::numeric_limits<qint64>::max());
        query.addBindValue(0.1);
        query.addBindValue(QStringLiteral("žluť \U0001F512"));
        query.addBindValue(QByteArray("\0\xff", 2));
        QVERIFY(query.exec());
        QCOMPARE(query.lastInsertId().toInt(), 1);
        QCOMPARE(query.numRowsAffected(), 1);
        QVERIFY(query.exec(QStringLiteral("SELECT i,r,s,b,NULL,i>0 FROM t")));
        QVERIFY(query.isSelect());
        QVERIFY(query.next());
        QCOMPARE(query.value(0), QVariant(std::numeric_limits<qint64>::max()));
        QCOMPARE(query.value(1), QVariant(0.1));
        QCOMPARE(query.value(2), QVariant(QStringLiteral("žluť \U0001F512")));
        QCOMPARE(query.value(3), QVariant(QByteArray("\0\xff", 2)));
        QVERIFY(query.isNull(4));
        QCOMPARE(query.value(5).toBool(), true);
        QVERIFY(!query.next());
    }

    void bindsByNameEvenTwice()
    {
        QSqlQuery query(m_database->sql());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t(i,r,s) VALUES(:n, :n, ':n' || :s)")));
        query.bindValue(QStringLiteral(":s"), QStringLiteral("x"));
        query.bindValue(QStringLiteral(":n"), 7);
        QVERIFY(query.exec());
        QVERIFY(query.exec(QStringLiteral("SELECT i,r,s FROM t")) && query.next());
        QCOMPARE(query.value(0).toInt(), 7);
        QCOMPARE(query.value(1).toInt(), 7);
        QCOMPARE(query.value(2).toString(), QStringLiteral(":nx"));
    }

    void nullsAndSpecialTypes()
    {
        QSqlQuery query(m_database->sql());
        QVERIFY(query.prepare(QStringLiteral("SELECT typeof(?), typeof(?), typeof(?), typeof(?), ?, ?")));
        query.addBindValue(QVariant());
        query.addBindValue(QString());
        query.addBindValue(QByteArray());
        query.addBindValue(QStringLiteral(""));
        query.addBindValue(true);
        query.addBindValue(QDateTime(QDate(2026, 11, 22), QTime(10, 15, 30, 5), Qt::UTC));
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("null"));
        QCOMPARE(query.value(1).toString(), QStringLiteral("null"));
        QCOMPARE(query.value(2).toString(), QStringLiteral("null"));
        QCOMPARE(query.value(3).toString(), QStringLiteral("text"));
        QCOMPARE(query.value(4).toInt(), 1);
        QCOMPARE(query.value(5).toString(), QStringLiteral("2026-11-22T10:15:30.005Z"));
    }

    void preparedStatementIsReusable()
    {
        QSqlQuery query(m_database->sql());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t(i) VALUES(?)")));
        for (int i = 0; i < 10; ++i) {
            query.bindValue(0, i);
            QVERIFY(query.exec());
        }
        QCOMPARE(*m_database->value("SELECT sum(i) FROM t"), QStringLiteral("45"));
    }

    void batch()
    {
        QSqlQuery query(m_database->sql());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t(i,s) VALUES(?,?)")));
        query.addBindValue(QVariantList{1, 2, 3});
        query.addBindValue(QVariantList{QStringLiteral("a"), QVariant(), QStringLiteral("c")});
        QVERIFY2(query.execBatch(), qPrintable(query.lastError().text()));
        QCOMPARE(*m_database->value("SELECT group_concat(i||coalesce(s,'-')) FROM t"), QStringLiteral("1a,2-,3c"));
    }

    void scrollsBothWays()
    {
        fill(5);
        QSqlQuery query(m_database->sql());
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM t ORDER BY i")));
        QVERIFY(query.last());
        QCOMPARE(query.value(0).toInt(), 4);
        QCOMPARE(query.at(), 4);
        QVERIFY(query.previous());
        QCOMPARE(query.value(0).toInt(), 3);
        QVERIFY(query.seek(1));
        QCOMPARE(query.value(0).toInt(), 1);
        QVERIFY(query.first());
        QCOMPARE(query.value(0).toInt(), 0);
        QVERIFY(!query.seek(9));
        QCOMPARE(query.size(), -1);
    }

    void forwardOnlyKeepsNoRows()
    {
        fill(5);
        QSqlQuery query(m_database->sql());
        query.setForwardOnly(true);
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM t ORDER BY i")));
        int rows = 0;
        while (query.next())
            QCOMPARE(query.value(0).toInt(), rows++);
        QCOMPARE(rows, 5);
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM t ORDER BY i")));
        QVERIFY(query.next());
        QVERIFY(query.seek(3));
        QCOMPARE(query.value(0).toInt(), 3);
        QVERIFY(!query.first());
    }

    void anUnfinishedReadDoesNotHoldTheFile()
    {
        fill(5);
        QSqlQuery query(m_database->sql());
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM t")) && query.next());
        query.finish();
        QVERIFY(m_database->checkpoint());
        QVERIFY(m_database->execute("DROP TABLE t"));
    }

    void recordOfAnEmptyResultHasNamesAndTypes()
    {
        QSqlQuery query(m_database->sql());
        QVERIFY(query.exec(QStringLiteral("SELECT i AS number, s, b FROM t WHERE 0")));
        const QSqlRecord record = query.record();
        QCOMPARE(record.fieldName(0), QStringLiteral("number"));
        QCOMPARE(record.field(1).metaType().id(), int(QMetaType::QString));
        QCOMPARE(record.field(2).metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(record.field(1).tableName(), QStringLiteral("t"));
        QVERIFY(!query.next());
    }

    void errorsAreMapped()
    {
        QSqlQuery query(m_database->sql());
        QVERIFY(!query.exec(QStringLiteral("SELECT nothing FROM nowhere")));
        QCOMPARE(query.lastError().driverText(), QStringLiteral("storage.statement"));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO t(id) VALUES(1)")));
        QVERIFY(!query.exec(QStringLiteral("INSERT INTO t(id) VALUES(1)")));
        QCOMPARE(query.lastError().driverText(), QStringLiteral("storage.constraint"));
        QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("1555")); // SQLITE_CONSTRAINT_PRIMARYKEY
        QVERIFY(query.prepare(QStringLiteral("SELECT ?, ?")));
        query.addBindValue(1);
        QVERIFY(!query.exec());
        QVERIFY(!query.exec(QStringLiteral("SELECT 1; SELECT 2")));
        QVERIFY(!query.exec(QString()));
    }

    void cancelQueryStopsIt()
    {
        QSqlDatabase sql = m_database->sql();
        QSqlQuery query(sql);
        std::atomic<bool> isDone = false;
        QSqlDriver* driver = sql.driver();
        std::thread other([&] {
            while (!isDone)
                driver->cancelQuery();
        });
        const bool ran = query.exec(
            QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT max(x) FROM n"));
        isDone = true;
        other.join();
        QVERIFY(!ran);
        QCOMPARE(query.lastError().driverText(), QStringLiteral("storage.cancelled"));
    }

    void jsonAndFullTextWork()
    {
        QSqlQuery query(m_database->sql());
        QVERIFY(query.exec(QStringLiteral("SELECT json_extract('{\"a\":[1,2]}', '$.a[1]')")) && query.next());
        QCOMPARE(query.value(0).toInt(), 2);
        QVERIFY(query.exec(QStringLiteral("CREATE VIRTUAL TABLE f USING fts5(x, tokenize='trigram')")));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO f VALUES('libopenssl')")));
        QVERIFY(query.prepare(QStringLiteral("SELECT count(*) FROM f WHERE f MATCH ?")));
        query.addBindValue(QStringLiteral("penss"));
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }

private:
    void fill(int rows)
    {
        Result<Statement> insert = m_database->prepare("INSERT INTO t(i) VALUES(?)");
        for (int i = 0; i < rows; ++i)
            QVERIFY(insert->run(i));
    }

    std::optional<TemporaryStore> m_store;
    std::optional<Database> m_database;
};

QTEST_GUILESS_MAIN(tst_CipherResult)
#include "tst_CipherResult.moc"
