// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/Canceller.h"
#include "core/storage/Connection.h"
#include "core/storage/DatabaseFile.h"
#include "core/storage/DatabaseProfile.h"
#include "core/storage/Transaction.h"
#include "tests/support/TemporaryStore.h"

#include <QSqlQuery>
#include <QTest>

#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <thread>

using namespace firebreak;
using namespace firebreak::test;

namespace {

void fill(Database database, int rows)
{
    QVERIFY(database.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT)"));
    Result<Transaction> work = Transaction::begin(database);
    Result<Statement> insert = database.prepare("INSERT INTO t(body) VALUES(?)");
    QVERIFY(work && insert);
    for (int i = 0; i < rows; ++i)
        QVERIFY(insert->run(QString(400, QLatin1Char('x'))));
    QVERIFY(work->commit());
}

} // namespace

class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAndKeepsEveryProtection()
    {
        const TemporaryStore store;
        {
            Result<Database> database = store.open(DatabaseProfile::precious());
            QVERIFY2(database, database ? "" : qPrintable(toLogLine(database.error())));
            QCOMPARE(*database->value("PRAGMA journal_mode"), QStringLiteral("wal"));
            QCOMPARE(*database->value("PRAGMA synchronous"), QStringLiteral("2"));
            QCOMPARE(*database->value("PRAGMA foreign_keys"), QStringLiteral("1"));
            QCOMPARE(*database->value("PRAGMA secure_delete"), QStringLiteral("1"));
            QCOMPARE(*database->value("PRAGMA cipher"), QStringLiteral("aegis"));
            QVERIFY(database->execute("CREATE VIRTUAL TABLE f USING fts5(x); INSERT INTO f VALUES('openssl');"));
            QCOMPARE(*database->value("SELECT count(*) FROM f('open*')"), QStringLiteral("1"));
        }
        Result<Database> cache = store.open(DatabaseProfile::cache());
        QVERIFY(cache);
        QCOMPARE(*cache->value("PRAGMA synchronous"), QStringLiteral("1"));
        QCOMPARE(QFile::permissions(store.path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void foreignKeysAreEnforced()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE a(id INTEGER PRIMARY KEY);"
                                  "CREATE TABLE b(a INTEGER NOT NULL REFERENCES a(id));"));
        const Result<void> orphan = database->execute("INSERT INTO b VALUES(7)");
        QVERIFY(!orphan);
        QCOMPARE(orphan.error().code, error::StorageConstraint);
    }

    void wrongKeyIsRefusedAndLeavesTheFileAlone()
    {
        const TemporaryStore store;
        { fill(std::move(*store.open()), 10); }
        const QByteArray before = store.bytes();
        const Result<Database> other
            = Database::open(store.path(), SecretBytes::random(Connection::KeySize), DatabaseProfile::cache());
        QVERIFY(!other);
        QCOMPARE(other.error().code, error::StorageWrongKey);
        QCOMPARE(store.bytes(), before);
        QVERIFY(store.open());
    }

    void keyOfAnotherSizeIsRefused()
    {
        const TemporaryStore store;
        const Result<Database> database
            = Database::open(store.path(), SecretBytes::random(16), DatabaseProfile::cache());
        QCOMPARE(database.error().code, error::StorageWrongKey);
        QVERIFY(!QFile::exists(store.path()));
    }

    void missingFileIsNotMade()
    {
        const TemporaryStore store;
        QCOMPARE(store.open(DatabaseProfile::cache(), Connection::Mode::OpenOnly).error().code, error::StorageMissing);
        QVERIFY(!QFile::exists(store.path()));
    }

    void plainSqliteFileIsForeign()
    {
        const TemporaryStore store;
        {
            Result<Database> plain = Database::openPlainYardstick(store.path(), DatabaseProfile::cache());
            QVERIFY(plain);
            QVERIFY(plain->execute("CREATE TABLE t(x)"));
        }
        QCOMPARE(store.open().error().code, error::StorageForeign);
    }

    void damagedFirstPageIsNotTakenForAWrongKey()
    {
        const TemporaryStore store;
        { fill(std::move(*store.open()), 100); }
        store.flipBit(200);
        QCOMPARE(store.open().error().code, error::StorageDamaged);
    }

    void everyFlippedPageIsDetected()
    {
        const TemporaryStore store;
        { fill(std::move(*store.open()), 400); }
        const qint64 pages = store.bytes().size() / 4096;
        QVERIFY(pages > 30);
        for (qint64 page = 1; page < pages; ++page) {
            const qint64 offset = page * 4096 + (page * 977) % 4096;
            store.flipBit(offset);
            Result<Database> database = store.open();
            const Result<void> verdict = database ? database->verifyContent() : Result<void>(failure(database.error()));
            QVERIFY2(!verdict, qPrintable(QString::number(page)));
            QCOMPARE(verdict.error().code, error::StorageDamaged);
            store.flipBit(offset);
        }
        Result<Database> mended = store.open();
        QVERIFY(mended->verifyContent());
    }

    void truncatedFileIsDamaged()
    {
        const TemporaryStore store;
        { fill(std::move(*store.open()), 400); }
        QVERIFY(QFile::resize(store.path(), 5 * 4096));
        Result<Database> database = store.open();
        const Result<void> verdict = database ? database->verifyContent() : Result<void>(failure(database.error()));
        QCOMPARE(verdict.error().code, error::StorageDamaged);
        QVERIFY(QFile::resize(store.path(), 100));
        QCOMPARE(store.open().error().code, error::StorageDamaged);
    }

    void truncatedOrFlippedWalKeepsWhatWasCommittedBefore_data()
    {
        QTest::addColumn<bool>("truncate");
        QTest::newRow("truncated") << true;
        QTest::newRow("flipped") << false;
    }

    void truncatedOrFlippedWalKeepsWhatWasCommittedBefore()
    {
        QFETCH(bool, truncate);
        const TemporaryStore crashed;
        {
            const TemporaryStore store;
            Result<Database> database = store.open();
            QVERIFY(database->execute("CREATE TABLE t(x); INSERT INTO t VALUES(1);"));
            QVERIFY(database->checkpoint());
            QVERIFY(database->execute("INSERT INTO t VALUES(2)"));
            QVERIFY(database->execute("INSERT INTO t VALUES(3)"));
            // What the disk holds after a crash: the file and its WAL, copied while the program still runs.
            QVERIFY(QFile::copy(store.path(), crashed.path()));
            QVERIFY(QFile::copy(store.path() + QStringLiteral("-wal"), crashed.path() + QStringLiteral("-wal")));
            const qint64 size = crashed.bytes(QStringLiteral("-wal")).size();
            QVERIFY(size > 2 * 4096);
            if (truncate)
                QVERIFY(QFile::resize(crashed.path() + QStringLiteral("-wal"), size - 1000));
            else
                crashed.flipBit(size - 1000, QStringLiteral("-wal"));
            Result<Database> after = Database::open(crashed.path(), store.key(), DatabaseProfile::cache());
            QVERIFY(after);
            QVERIFY(after->verifyContent());
            QCOMPARE(*after->value("SELECT group_concat(x) FROM t"), QStringLiteral("1,2"));
        }
    }

    void busyIsCoded()
    {
        const TemporaryStore store;
        DatabaseProfile impatient;
        impatient.busyTimeoutMs = 20;
        Result<Database> first = store.open(impatient);
        Result<Database> second = store.open(impatient);
        QVERIFY(first && second);
        Result<Transaction> work = Transaction::begin(*first);
        QVERIFY(work);
        const Result<Transaction> other = Transaction::begin(*second);
        QVERIFY(!other);
        QCOMPARE(other.error().code, error::StorageBusy);
    }

    void fullDiskIsCoded()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x); PRAGMA max_page_count=10;"));
        const Result<void> full = database->execute("INSERT INTO t VALUES(zeroblob(100000))");
        QVERIFY(!full);
        QCOMPARE(full.error().code, error::StorageFull);
        QVERIFY(database->verifyContent());
    }

    void fileSizeLimitIsAnErrorNotACrash()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x)"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 100000;
        setrlimit(RLIMIT_FSIZE, &small);
        const Result<void> refused = database->execute("INSERT INTO t VALUES(randomblob(400000))");
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == error::StorageIo || refused.error().code == error::StorageFull);
        QVERIFY(database->execute("INSERT INTO t VALUES(1)"));
        QVERIFY(database->verifyContent());
    }

    void folderThatIsNotThereIsIo()
    {
        const TemporaryStore store;
        const Result<Database> database
            = Database::open(store.path(QStringLiteral("no/such/store.db")), store.key(), DatabaseProfile::cache());
        QCOMPARE(database.error().code, error::StorageIo);
    }

    void aRunningStatementIsCancelledFromAnotherThread()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        const Canceller canceller = database->canceller();
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            while (!isDone)
                canceller.cancel();
        });
        const Result<QString> endless = database->value(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT max(x) FROM n");
        isDone = true;
        other.join();
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, error::StorageCancelled);
        QCOMPARE(*database->value("SELECT 1"), QStringLiteral("1"));
        { const Result<Database> gone = std::move(database); }
        canceller.cancel();
    }

    void oneConnectionPerThreadReadsWhileAnotherWrites()
    {
        const TemporaryStore store;
        Result<Database> writer = store.open();
        QVERIFY(writer->execute("CREATE TABLE t(x)"));
        std::atomic<int> failures = 0;
        std::atomic<bool> isDone = false;
        std::thread reader([&] {
            Result<Database> own = store.open();
            while (!isDone) {
                if (!own || !own->value("SELECT count(*) FROM t"))
                    ++failures;
            }
        });
        for (int i = 0; i < 200; ++i)
            QVERIFY(writer->execute("INSERT INTO t VALUES(randomblob(500))"));
        isDone = true;
        reader.join();
        QCOMPARE(failures.load(), 0);
    }

    void nothingReadableIsOnDisk()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE secretive(x TEXT); INSERT INTO secretive VALUES('embargoed words');"));
        const QList<QByteArray> files{store.bytes(), store.bytes(QStringLiteral("-wal")),
                                      store.bytes(QStringLiteral("-shm"))};
        for (const QByteArray& bytes : files) {
            QVERIFY(!bytes.isEmpty());
            QVERIFY(!bytes.contains("embargoed"));
            QVERIFY(!bytes.contains("secretive"));
            QVERIFY(!bytes.contains("SQLite format"));
        }
    }

    void movingKeepsTheSqlConnection()
    {
        const TemporaryStore store;
        Result<Database> opened = store.open();
        QVERIFY(opened->execute("CREATE TABLE t(x)"));
        QVERIFY(opened->sql().isOpen());
        Database moved = std::move(*opened);
        QSqlQuery query(moved.sql());
        QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES(5)")));
        QCOMPARE(moved.changes(), 1);
        QCOMPARE(moved.lastInsertId(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
