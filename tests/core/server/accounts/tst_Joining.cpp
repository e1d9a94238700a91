// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/Joining.h"

#include "core/crypto/Base64Url.h"
#include "core/crypto/Sha256.h"
#include "core/identity/Person.h"
#include "core/server/accounts/Caller.h"
#include "core/server/store/SqliteStore.h"
#include "core/wire/SignInText.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_Joining : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const Instant m_now = instantFromText(u"2026-11-22T10:00:00Z").value();
    std::unique_ptr<Store> m_store;
    std::optional<ServerIdentity> m_identity;

    [[nodiscard]] Result<std::unique_ptr<SqliteStore>> open() const
    {
        return SqliteStore::open(m_directory.filePath(QStringLiteral("store.db")), SecretBytes::copyOf(QByteArray(32, 'k')));
    }

    [[nodiscard]] Result<Caller> signedIn(const QList<Role>& roles, QByteArray* token = nullptr)
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray secret = toBase64Url(SecretBytes::random(32).view());
        JoinRequest request{secret, toBase64Url(key.verifyingKey().toBytes()), QStringLiteral("laptop"), {}};
        request.signature = key.sign(joinText(m_identity->tls.fingerprint(), secret, request.deviceKey));
        QByteArray issued;
        const auto done = m_store->transact(Store::Access::Write, [&]() -> Result<void> {
            const Invitation invitation{Sha256::of(*bytesFromBase64Url(secret)), QStringLiteral("A. Name"), roles, m_now,
                                        m_now + InvitationLifetime, {}};
            if (const auto put = m_store->accounts().putInvitation(invitation); !put)
                return put;
            const auto joined = join(*m_store, *m_identity, request, m_now);
            if (!joined)
                return failure(joined.error());
            const auto made = issueToken(*m_store, joined->device.id, m_now);
            if (!made)
                return failure(made.error());
            issued = *made;
            return {};
        });
        if (!done)
            return failure(done.error());
        if (token)
            *token = issued;
        return *Caller::ofToken(*m_store, issued, m_now).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::move(*open());
        m_identity = std::move(*ServerIdentity::loadOrCreate(*m_store, {QStringLiteral("localhost")}, m_now));
    }

    void invitationsNeedANameAndARole()
    {
        const QUrl url(QStringLiteral("https://localhost:7443"));
        const auto line = invite(*m_store, *m_identity, url, {QStringLiteral(" Ada "), {Role::Writer}}, m_now);
        QVERIFY(line->startsWith(QStringLiteral("firebreak1:")));
        QVERIFY(!line->contains(u'\n'));
        QCOMPARE(invite(*m_store, *m_identity, url, {QStringLiteral("  "), {Role::Writer}}, m_now).error().code,
                 error::InviteNameMissing);
        QCOMPARE(invite(*m_store, *m_identity, url, {QStringLiteral("Ada"), {}}, m_now).error().code,
                 error::InviteRoleMissing);
        QCOMPARE(invite(*m_store, *m_identity, url, {QString(500, u'x'), {Role::Writer}}, m_now).error().code,
                 error::PersonNameTooLong);
    }

    void rolesOpenCompartments_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("seesProdsec");
        QTest::newRow("admin") << Role::Admin << true;
        QTest::newRow("analyst") << Role::Analyst << true;
        QTest::newRow("commander") << Role::Commander << true;
        QTest::newRow("writer") << Role::Writer << false;
        QTest::newRow("engineer") << Role::Engineer << false;
    }

    void rolesOpenCompartments()
    {
        QFETCH(Role, role);
        QFETCH(bool, seesProdsec);
        const auto caller = signedIn({role});
        QVERIFY(caller);
        QCOMPARE(caller->roles, QList<Role>{role});
        QVERIFY(caller->compartments().contains(QStringLiteral("company")));
        QCOMPARE(caller->compartments().contains(QStringLiteral("prodsec")), seesProdsec);
    }

    void tokensEndWithTimeDeviceAndAccount()
    {
        QByteArray token;
        const Caller caller = signedIn({Role::Analyst}, &token).value();
        const auto holder = [&](Instant when) { return Caller::ofToken(*m_store, token, when).value(); };
        QCOMPARE(holder(m_now)->person, caller.person);
        QVERIFY(holder(m_now + TokenLifetime - std::chrono::milliseconds(1)));
        QVERIFY(!holder(m_now + TokenLifetime));
        QVERIFY(!Caller::ofToken(*m_store, "", m_now).value());
        QVERIFY(!Caller::ofToken(*m_store, "no token", m_now).value());
        QVERIFY(!Caller::ofToken(*m_store, toBase64Url(Sha256::of(*bytesFromBase64Url(token))), m_now).value());

        Account account = m_store->accounts().account(caller.person).value().value();
        account.closed = m_now;
        QVERIFY(m_store->transact(Store::Access::Write, [&] { return m_store->accounts().putAccount(account); }));
        QVERIFY(!holder(m_now));
        account.closed.reset();
        QVERIFY(m_store->transact(Store::Access::Write, [&] { return m_store->accounts().putAccount(account); }));
        QVERIFY(holder(m_now));
        QVERIFY(m_store->transact(Store::Access::Write, [&] { return revoke(*m_store, caller.device, m_now); }));
        QVERIFY(!holder(m_now));
        // Revoked is for good: the device keeps its first time, and its token is gone from the store.
        QVERIFY(m_store->transact(Store::Access::Write,
                                  [&] { return revoke(*m_store, caller.device, m_now + std::chrono::hours(1)); }));
        QCOMPARE(m_store->accounts().device(caller.device).value()->revoked, std::optional(m_now));
        const auto unknown = m_store->transact(Store::Access::Write, [&] {
            return revoke(*m_store, DeviceId(Uuid::fromName("device", "none")), m_now);
        });
        QCOMPARE(unknown.error().code, error::DeviceUnknown);
    }
};

QTEST_GUILESS_MAIN(tst_Joining)
#include "tst_Joining.moc"
