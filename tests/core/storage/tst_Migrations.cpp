// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "tests/support/TemporaryStore.h"

#include <QDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

constexpr qint32 Kind = 0x46427430;

void write(const QString& folder, const QString& name, const char* sql)
{
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTheMissingStepsOnce()
    {
        const TemporaryStore store;
        const QString steps = store.path(QStringLiteral("steps"));
        write(steps, QStringLiteral("001-first.sql"), "-- one\nCREATE TABLE t(x);\nINSERT INTO t VALUES(1);\n");
        Result<Database> database = store.open();
        QVERIFY(Migrations::fromDirectory(steps, Kind).migrate(*database));
        QCOMPARE(*database->value("PRAGMA user_version"), QStringLiteral("1"));
        write(steps, QStringLiteral("002-second.sql"), "INSERT INTO t VALUES(2);");
        const Migrations both = Migrations::fromDirectory(steps, Kind);
        QCOMPARE(both.version(), 2);
        QVERIFY(both.migrate(*database));
        QVERIFY(both.migrate(*database));
        QCOMPARE(*database->value("SELECT group_concat(x) FROM t"), QStringLiteral("1,2"));
        QCOMPARE(*database->value("PRAGMA application_id"), QString::number(Kind));
    }

    void aFailedStepLeavesNothing()
    {
        const TemporaryStore store;
        const QString steps = store.path(QStringLiteral("steps"));
        write(steps, QStringLiteral("001-first.sql"), "CREATE TABLE t(x);");
        write(steps, QStringLiteral("002-broken.sql"), "CREATE TABLE u(x); INSERT INTO nowhere VALUES(1);");
        Result<Database> database = store.open();
        const Result<void> failed = Migrations::fromDirectory(steps, Kind).migrate(*database);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, error::StorageStatement);
        QVERIFY(failed.error().place.startsWith(QStringLiteral("002-broken.sql")));
        QCOMPARE(*database->value("SELECT count(*) FROM sqlite_schema"), QStringLiteral("0"));
        QCOMPARE(*database->value("PRAGMA user_version"), QStringLiteral("0"));
    }

    void newerFileIsRefused()
    {
        const TemporaryStore store;
        const QString steps = store.path(QStringLiteral("steps"));
        write(steps, QStringLiteral("001-first.sql"), "CREATE TABLE t(x);");
        Result<Database> database = store.open();
        const Migrations migrations = Migrations::fromDirectory(steps, Kind);
        QVERIFY(migrations.migrate(*database));
        QVERIFY(database->execute("PRAGMA user_version=7"));
        const Result<void> refused = migrations.migrate(*database);
        QCOMPARE(refused.error().code, error::StorageNewerSchema);
        QCOMPARE(refused.error().details, (QStringList{QStringLiteral("7"), QStringLiteral("1")}));
    }

    void fileOfAnotherKindIsRefused()
    {
        const TemporaryStore store;
        const QString steps = store.path(QStringLiteral("steps"));
        write(steps, QStringLiteral("001-first.sql"), "CREATE TABLE t(x);");
        Result<Database> database = store.open();
        QVERIFY(Migrations::fromDirectory(steps, Kind).migrate(*database));
        QCOMPARE(Migrations::fromDirectory(steps, Kind + 1).migrate(*database).error().code, error::StorageForeign);
    }

    void anUpToDateFileOpensWhileSomeoneWrites()
    {
        const TemporaryStore store;
        const QString steps = store.path(QStringLiteral("steps"));
        write(steps, QStringLiteral("001-first.sql"), "CREATE TABLE t(x);");
        const Migrations migrations = Migrations::fromDirectory(steps, Kind);
        DatabaseProfile impatient;
        impatient.busyTimeoutMs = 10;
        Result<Database> writer = store.open(impatient);
        QVERIFY(migrations.migrate(*writer));
        QVERIFY(writer->execute("BEGIN IMMEDIATE"));
        Result<Database> reader = store.open(impatient);
        QVERIFY(reader);
        QVERIFY(migrations.migrate(*reader));
        QVERIFY(writer->execute("ROLLBACK"));
    }
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
