// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

#include "tests/support/TemporaryStore.h"

#include <QSqlQuery>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Transaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopeRollsBackUnlessCommitted()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x)"));
        {
            Result<Transaction> work = Transaction::begin(*database);
            QVERIFY(work);
            QVERIFY(database->isInTransaction());
            QVERIFY(database->execute("INSERT INTO t VALUES(1)"));
        }
        QVERIFY(!database->isInTransaction());
        QCOMPARE(*database->value("SELECT count(*) FROM t"), QStringLiteral("0"));
        {
            Result<Transaction> work = Transaction::begin(*database);
            QVERIFY(database->execute("INSERT INTO t VALUES(1)"));
            QVERIFY(work->commit());
        }
        QCOMPARE(*database->value("SELECT count(*) FROM t"), QStringLiteral("1"));
    }

    void innerUnitFailsAlone()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x)"));
        Result<Transaction> outer = Transaction::begin(*database);
        QVERIFY(database->execute("INSERT INTO t VALUES(1)"));
        {
            Result<Transaction> inner = Transaction::begin(*database);
            QVERIFY(inner);
            QVERIFY(database->execute("INSERT INTO t VALUES(2)"));
        }
        {
            Result<Transaction> inner = Transaction::begin(*database);
            QVERIFY(database->execute("INSERT INTO t VALUES(3)"));
            QVERIFY(inner->commit());
        }
        QVERIFY(outer->commit());
        QCOMPARE(*database->value("SELECT group_concat(x) FROM t"), QStringLiteral("1,3"));
    }

    void joiningLeavesTheEndToTheCaller()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x)"));
        {
            Result<Transaction> outer = Transaction::begin(*database);
            Result<Transaction> inner = Transaction::join(*database);
            QVERIFY(outer && inner);
            QVERIFY(database->execute("INSERT INTO t VALUES(1)"));
            QVERIFY(inner->commit());
            QVERIFY(database->isInTransaction());
        }
        QCOMPARE(*database->value("SELECT count(*) FROM t"), QStringLiteral("0"));
        {
            Result<Transaction> alone = Transaction::join(*database);
            QVERIFY(database->execute("INSERT INTO t VALUES(1)"));
            QVERIFY(alone->commit());
        }
        QVERIFY(!database->isInTransaction());
        QCOMPARE(*database->value("SELECT count(*) FROM t"), QStringLiteral("1"));
    }

    void nativeAndQtStatementsShareIt()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x)"));
        {
            Result<Transaction> work = Transaction::begin(*database);
            QSqlQuery query(database->sql());
            QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES(1)")));
            QVERIFY(database->execute("INSERT INTO t VALUES(2)"));
        }
        QCOMPARE(*database->value("SELECT count(*) FROM t"), QStringLiteral("0"));
    }

    void readUnitSeesOneState()
    {
        const TemporaryStore store;
        Result<Database> writer = store.open();
        QVERIFY(writer->execute("CREATE TABLE t(x)"));
        Result<Database> reader = store.open();
        Result<Transaction> view = Transaction::begin(*reader, Transaction::Kind::Read);
        QCOMPARE(*reader->value("SELECT count(*) FROM t"), QStringLiteral("0"));
        QVERIFY(writer->execute("INSERT INTO t VALUES(1)"));
        QCOMPARE(*reader->value("SELECT count(*) FROM t"), QStringLiteral("0"));
        QVERIFY(view->commit());
        QCOMPARE(*reader->value("SELECT count(*) FROM t"), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_Transaction.moc"
