// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/host/EmbeddedServer.h"

#include "core/storage/StorageError.h"
#include "tests/core/server/ApiClient.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

class tst_EmbeddedServer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const SystemClock m_clock;

    [[nodiscard]] EmbeddedServer::Options options(const QString& name = QStringLiteral("data")) const
    {
        EmbeddedServer::Options made;
        made.directory = m_directory.filePath(name);
        made.api.limits.linger = std::chrono::milliseconds(50);
        return made;
    }

    [[nodiscard]] QFileDevice::Permissions permissions(const QString& path) const
    {
        constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        return QFile::permissions(m_directory.filePath(path)) & Others;
    }

private Q_SLOTS:
    void startsInvitesAndKeepsItsPlace()
    {
        QByteArray fingerprint;
        QUrl url;
        QString invitation;
        {
            const auto server = EmbeddedServer::start(options(), m_clock);
            QVERIFY(server);
            fingerprint = (*server)->fingerprint();
            url = (*server)->url();
            QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
            invitation = *(*server)->invite({QStringLiteral("Ada"), {Role::Analyst}});
        }
        const auto again = EmbeddedServer::start(options(), m_clock);
        QVERIFY(again);
        QCOMPARE((*again)->fingerprint(), fingerprint);
        QCOMPARE((*again)->url(), url);
        ApiClient client(invitation);
        QVERIFY(client.signIn());
        // Beside it, when its port is taken, a second one takes another.
        const auto second = EmbeddedServer::start(options(), m_clock);
        QVERIFY(second);
        QVERIFY((*second)->port() != (*again)->port());
    }

    void filesAreForTheirOwnerAlone()
    {
        QVERIFY(EmbeddedServer::start(options(QStringLiteral("private")), m_clock));
        for (const char* path : {"private", "private/store.key", "private/store.db"})
            QCOMPARE(permissions(QString::fromLatin1(path)), QFileDevice::Permissions());
    }

    void exposedOrBrokenKeysAreRefused()
    {
        QVERIFY(EmbeddedServer::start(options(QStringLiteral("keys")), m_clock));
        QFile key(m_directory.filePath(QStringLiteral("keys/store.key")));
        QVERIFY(key.setPermissions(key.permissions() | QFileDevice::ReadGroup));
        const QString path = m_directory.filePath(QStringLiteral("keys"));
        QCOMPARE(StoreDirectory::open(path).error().code, error::KeyFileExposed);
        QVERIFY(key.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(StoreDirectory::open(path));
        QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
        key.write("0123");
        key.close();
        QCOMPARE(StoreDirectory::open(path).error().code, error::KeyFileMalformed);
        // A lost key is not replaced.
        QVERIFY(key.remove());
        QCOMPARE(EmbeddedServer::start(options(QStringLiteral("keys")), m_clock).error().code, error::DirectoryUnusable);
    }

    void keyMayComeFromTheProgram()
    {
        const QString name = QStringLiteral("handed");
        const SecretBytes key = SecretBytes::random(32);
        auto with = options(name);
        with.storeKey = key.clone();
        QVERIFY(EmbeddedServer::start(std::move(with), m_clock));
        QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("handed/store.key"))));
        auto other = options(name);
        other.storeKey = SecretBytes::random(32);
        QCOMPARE(EmbeddedServer::start(std::move(other), m_clock).error().code, error::StorageWrongKey);
    }

    void keyMayComeFromSystemd()
    {
        QVERIFY(QDir(m_directory.path()).mkpath(QStringLiteral("credentials")));
        QFile credential(m_directory.filePath(QStringLiteral("credentials/firebreak-store-key")));
        QVERIFY(credential.open(QIODevice::WriteOnly));
        credential.write(SecretBytes::random(32).view().toByteArray().toHex());
        credential.close();
        qputenv("CREDENTIALS_DIRECTORY", m_directory.filePath(QStringLiteral("credentials")).toLocal8Bit());
        const bool isStarted = EmbeddedServer::start(options(QStringLiteral("unit")), m_clock).has_value();
        qunsetenv("CREDENTIALS_DIRECTORY");
        QVERIFY(isStarted);
        QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("unit/store.key"))));
    }

    void nobodyIsInvitedToWhatNeverRan()
    {
        QCOMPARE(StoreDirectory::open(m_directory.filePath(QStringLiteral("nowhere"))).error().code,
                 error::DirectoryUnusable);
        const auto directory = StoreDirectory::open(m_directory.filePath(QStringLiteral("empty")), {}, true);
        QVERIFY(directory);
        QCOMPARE(inviteTo(*directory, {}, {QStringLiteral("Ada"), {Role::Writer}}, m_clock.now()).error().code,
                 error::ServerNotStarted);
    }
};

QTEST_GUILESS_MAIN(tst_EmbeddedServer)
#include "tst_EmbeddedServer.moc"
