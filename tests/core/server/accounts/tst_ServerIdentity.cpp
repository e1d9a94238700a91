// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/ServerIdentity.h"

#include "core/server/store/SqliteStore.h"
#include "core/storage/Connection.h"
#include "tests/support/MemorySearch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

class tst_ServerIdentity : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const Instant m_now = instantFromText(u"2026-11-22T10:00:00Z").value();

    [[nodiscard]] std::unique_ptr<Store> open(const QString& name) const
    {
        return std::move(*SqliteStore::open(m_directory.filePath(name), SecretBytes::copyOf(QByteArray(32, 'k'))));
    }

private Q_SLOTS:
    void isMadeOnce()
    {
        const auto store = open(QStringLiteral("store.db"));
        QCOMPARE(ServerIdentity::load(*store).error().code, error::ServerNotStarted);
        const auto made = ServerIdentity::loadOrCreate(*store, {QStringLiteral("localhost")}, m_now);
        QVERIFY(made);
        const auto again = ServerIdentity::loadOrCreate(*store, {QStringLiteral("other")}, m_now);
        QVERIFY(again);
        QCOMPARE(again->tls.fingerprint(), made->tls.fingerprint());
        QVERIFY(again->tls.keyPem().equals(made->tls.keyPem()));
        QCOMPARE(again->organisation, made->organisation);
        QCOMPARE(again->organisationKey.verifyingKey(), made->organisationKey.verifyingKey());
        QVERIFY(again->challengeKey.equals(made->challengeKey));
    }

    void noSecretStaysInMemory()
    {
        // SQLite wipes what it frees: whatever is found is a copy of ours.
        auto connection = Connection::openPlain(m_directory.filePath(QStringLiteral("plain.db")));
        QVERIFY(connection && connection->execute("PRAGMA memory_security = fill"));
        const HoardedHeap heap;
        std::optional<MemorySearch> seed;
        std::optional<MemorySearch> challengeKey;
        std::optional<MemorySearch> tlsKey;
        {
            const auto store = open(QStringLiteral("quiet.db"));
            const auto made = ServerIdentity::loadOrCreate(*store, {QStringLiteral("localhost")}, m_now);
            QVERIFY(made);
            seed.emplace(made->organisationKey.seed().view());
            challengeKey.emplace(made->challengeKey.view());
            tlsKey.emplace(made->tls.keyPem().view());
            QVERIFY(seed->count() > 0 && challengeKey->count() > 0 && tlsKey->count() > 0);
        }
        QCOMPARE(seed->count(), qsizetype(0));
        QCOMPARE(challengeKey->count(), qsizetype(0));
        QCOMPARE(tlsKey->count(), qsizetype(0));
    }
};

QTEST_GUILESS_MAIN(tst_ServerIdentity)
#include "tst_ServerIdentity.moc"
