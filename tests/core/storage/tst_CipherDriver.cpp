// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CipherDriver.h"

#include "tests/support/TemporaryStore.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CipherDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesTheSchema()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE item(a TEXT, b BLOB NOT NULL, c BOOLEAN, d REAL, e INTEGER,"
                                  " PRIMARY KEY(e, a)) WITHOUT ROWID; CREATE VIEW seen AS SELECT a FROM item;"));
        QSqlDatabase sql = database->sql();
        QCOMPARE(sql.tables(), QStringList{QStringLiteral("item")});
        QCOMPARE(sql.tables(QSql::Views), QStringList{QStringLiteral("seen")});
        QVERIFY(sql.tables(QSql::AllTables).contains(QStringLiteral("sqlite_schema")));

        const QSqlRecord record = sql.record(QStringLiteral("item"));
        QCOMPARE(record.count(), 5);
        QCOMPARE(record.field(0).metaType().id(), int(QMetaType::QString));
        QCOMPARE(record.field(1).metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Bool));
        QCOMPARE(record.field(3).metaType().id(), int(QMetaType::Double));
        QCOMPARE(record.field(4).metaType().id(), int(QMetaType::LongLong));
        QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
        const QSqlIndex key = sql.primaryIndex(QStringLiteral("\"item\""));
        QCOMPARE(key.count(), 2);
        QCOMPARE(key.fieldName(0), QStringLiteral("e"));
        QVERIFY(sql.record(QStringLiteral("absent")).isEmpty());
    }

    void transactions()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x)"));
        QSqlDatabase sql = database->sql();
        QVERIFY(sql.driver()->hasFeature(QSqlDriver::Transactions));
        QVERIFY(sql.transaction());
        QVERIFY(!sql.transaction());
        QCOMPARE(sql.lastError().type(), QSqlError::TransactionError);
        QSqlQuery query(sql);
        QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES(1)")));
        QVERIFY(sql.rollback());
        QVERIFY(sql.transaction());
        QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES(2)")));
        QVERIFY(sql.commit());
        QCOMPARE(*database->value("SELECT group_concat(x) FROM t"), QStringLiteral("2"));
    }

    void modelsWorkOnIt()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x INTEGER, y TEXT);"
                                  "INSERT INTO t VALUES(1,'one'),(2,NULL),(3,'three');"));
        QSqlQueryModel model;
        model.setQuery(QStringLiteral("SELECT y, x FROM t ORDER BY x DESC"), database->sql());
        QVERIFY(!model.lastError().isValid());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("y"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("three"));
        QVERIFY(model.record(1).isNull(0));
    }

    void livesBesideQtsOwnSqlite()
    {
        QVERIFY2(QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")), "Qt's QSQLITE plugin is not installed");
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x); INSERT INTO t VALUES('sealed');"));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("system"));
            other.setDatabaseName(store.path(QStringLiteral("other.db")));
            QVERIFY(other.open());
            QSqlQuery theirs(other);
            QVERIFY(theirs.exec(QStringLiteral("CREATE TABLE t(x)")));
            QSqlQuery ours(database->sql());
            for (int i = 0; i < 100; ++i) {
                QVERIFY(theirs.exec(QStringLiteral("INSERT INTO t VALUES('plain')")));
                QVERIFY(ours.exec(QStringLiteral("INSERT INTO t VALUES('sealed')")));
            }
            QVERIFY(theirs.exec(QStringLiteral("SELECT sqlite_version()")) && theirs.next());
            QVERIFY(ours.exec(QStringLiteral("SELECT sqlite_version()")) && ours.next());
            QVERIFY(theirs.value(0).toString() != ours.value(0).toString());
            QVERIFY(ours.exec(QStringLiteral("SELECT count(*) FROM t")) && ours.next());
            QCOMPARE(ours.value(0).toInt(), 101);

            // The system's SQLite cannot read ours at all.
            QSqlDatabase thief = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("thief"));
            QVERIFY(QFile::copy(store.path(), store.path(QStringLiteral("copy.db"))));
            thief.setDatabaseName(store.path(QStringLiteral("copy.db")));
            QVERIFY(thief.open());
            QSqlQuery steal(thief);
            QVERIFY(!steal.exec(QStringLiteral("SELECT * FROM sqlite_master")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("thief"));
        QSqlDatabase::removeDatabase(QStringLiteral("system"));
        QVERIFY(database->verifyContent());
    }

    void handleStaysInside()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(!database->sql().driver()->handle().isValid());
    }

    void cannotBeOpenedByNameAndPassword()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QSqlDatabase sql = database->sql();
        sql.close();
        QVERIFY(!sql.open(QStringLiteral("user"), QStringLiteral("password")));
        QVERIFY(sql.isOpenError());
        QSqlQuery query(sql);
        QVERIFY(!query.exec(QStringLiteral("SELECT 1")));
    }

    void escapesIdentifiers()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        const QSqlDriver* driver = database->sql().driver();
        QCOMPARE(driver->escapeIdentifier(QStringLiteral("a\"b"), QSqlDriver::FieldName), QStringLiteral("\"a\"\"b\""));
        QCOMPARE(driver->escapeIdentifier(QStringLiteral("\"a\""), QSqlDriver::FieldName), QStringLiteral("\"a\""));
    }
};

QTEST_GUILESS_MAIN(tst_CipherDriver)
#include "tst_CipherDriver.moc"
