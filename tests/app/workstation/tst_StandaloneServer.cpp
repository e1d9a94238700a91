// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/StandaloneServer.h"

#include "core/storage/StorageError.h"
#include "tests/app/workstation/OpenedWorkspace.h"

using namespace firebreak;
using namespace firebreak::test;

class tst_StandaloneServer : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;
    const SecretBytes m_key = SecretBytes::random(KeyStore::RootKeySize);
    QTemporaryDir m_folder;

    [[nodiscard]] QString folder(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void startsInvitesAndPlaysTheDemoOnce()
    {
        const QString path = folder("demo");
        QVERIFY(!StandaloneServer::isIn(path));
        const RecordId self(Uuid::fromName("person", "self"));
        {
            StandaloneServer server(m_clock);
            const auto url = await(server.start(path, m_key, true));
            QVERIFY2(url, url ? "" : qPrintable(toLogLine(url.error())));
            QCOMPARE(url->host(), QStringLiteral("127.0.0.1"));
            QVERIFY(StandaloneServer::isIn(path));
            const auto invitation = await(server.invite());
            QVERIFY(invitation && invitation->startsWith(QStringLiteral("firebreak1:")));
            const auto played = await(server.playDemo(self));
            QVERIFY2(played && *played, played ? "" : qPrintable(toLogLine(played.error())));
            QVERIFY(!*await(server.playDemo(self)));
        }
        StandaloneServer again(m_clock);
        QVERIFY(await(again.start(path, m_key, true)));
        QVERIFY(!*await(again.playDemo(self)));
    }

    void aWorkspaceThatBeganEmptyStaysSo()
    {
        const QString path = folder("empty");
        const RecordId self(Uuid::fromName("person", "self"));
        {
            StandaloneServer server(m_clock);
            QVERIFY(await(server.start(path, m_key, false)));
            QVERIFY(!*await(server.playDemo(self)));
        }
        StandaloneServer again(m_clock);
        QVERIFY(await(again.start(path, m_key, true)));
        QVERIFY(!*await(again.playDemo(self)));
    }

    void itsStoreOpensWithItsKeyAlone()
    {
        const QString path = folder("locked");
        {
            StandaloneServer server(m_clock);
            QVERIFY(await(server.start(path, m_key, false)));
        }
        QVERIFY(!QFile::exists(path + QStringLiteral("/server/store.key")));
        StandaloneServer other(m_clock);
        const auto refused = await(other.start(path, SecretBytes::random(KeyStore::RootKeySize), false));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, error::StorageWrongKey);
    }
};

QTEST_GUILESS_MAIN(tst_StandaloneServer)
#include "tst_StandaloneServer.moc"
