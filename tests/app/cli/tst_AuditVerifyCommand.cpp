// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AuditVerifyCommand.h"

#include "core/server/store/SqliteStore.h"
#include "tests/app/cli/CliRun.h"
#include "tests/core/server/ServerFixture.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_AuditVerifyCommand : public QObject
{
    Q_OBJECT

    ServerFixture m_fixture;

    [[nodiscard]] CliRun verify(const QStringList& more = {}) const
    {
        return CliRun(QStringList{QStringLiteral("audit"), QStringLiteral("verify"),
                                  m_fixture.directory.filePath(QStringLiteral("data"))}
                      + more);
    }
    /// The store itself, beside the running server.
    [[nodiscard]] Result<Database> store() const
    {
        QFile keyFile(m_fixture.directory.filePath(QStringLiteral("data/store.key")));
        if (!keyFile.open(QIODevice::ReadOnly))
            qFatal("the server has no key");
        const auto key = SecretBytes::copyOf(QByteArray::fromHex(keyFile.readAll().trimmed()));
        return Database::open(m_fixture.directory.filePath(QStringLiteral("data/store.db")), key, DatabaseProfile::precious());
    }

private Q_SLOTS:
    void wholeLogIsOk()
    {
        const auto client = m_fixture.signedIn({Role::Analyst});
        QVERIFY(!client->command(ApiClient::newReport(QStringLiteral("Overflow"))).isEmpty());
        const CliRun run = verify(); // while the server runs
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.startsWith("ok: 2 changes of 2 records hold, head "), run.out);
        const QJsonObject row = verify({QStringLiteral("--json")}).rows().value(0);
        QCOMPARE(row[QLatin1String("ok")].toBool(), true);
        QCOMPARE(row[QLatin1String("changes")].toInt(), 2);
        QCOMPARE(row[QLatin1String("head")].toString().size(), 64);
    }

    void firstBrokenLinkIsNamed()
    {
        auto database = store();
        QVERIFY(database);
        QVERIFY(database->execute("DROP TRIGGER change_is_final; UPDATE change SET at = at + 1 WHERE sequence = 2"));
        const CliRun run = verify();
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.startsWith("broken at change 2: 1 changes of 1 records hold"), run.out);
        QCOMPARE(verify({QStringLiteral("--json")}).rows().value(0)[QLatin1String("brokenAt")].toInt(), 2);
    }

    void aDamagedStoreIsSaidInWords()
    {
        const QString folder = m_fixture.directory.filePath(QStringLiteral("damaged"));
        QVERIFY(QDir().mkpath(folder));
        auto database = store();
        QVERIFY(database && database->execute("PRAGMA wal_checkpoint(TRUNCATE)")); // all of it is in the one file
        for (const char* name : {"store.key", "store.db"})
            QVERIFY(QFile::copy(m_fixture.directory.filePath(QStringLiteral("data/") + QLatin1String(name)),
                                folder + u'/' + QLatin1String(name)));
        QFile file(folder + QStringLiteral("/store.db"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 16 * 4096);
        for (qint64 at = 8192; at + 64 < file.size(); at += 4096)
            QVERIFY(file.seek(at) && file.write(QByteArray(64, 'x')) == 64);
        file.close();
        const CliRun run({QStringLiteral("audit"), QStringLiteral("verify"), folder});
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("from a backup"), run.err.constData());
        QVERIFY2(!run.err.contains("SELECT"), run.err.constData());
    }

    void noStoreCannotBeVerified()
    {
        const CliRun run({QStringLiteral("audit"), QStringLiteral("verify"), m_fixture.directory.filePath(QStringLiteral("none"))});
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.startsWith("This folder holds no server's data"), run.err.constData());
        QVERIFY(run.err.contains("server.directory"));
    }
};

QTEST_GUILESS_MAIN(tst_AuditVerifyCommand)
#include "tst_AuditVerifyCommand.moc"
