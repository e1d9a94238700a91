// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/People.h"

#include "core/crypto/SigningKey.h"
#include "core/identity/Person.h"
#include "core/server/accounts/Caller.h"
#include "core/server/store/SqliteStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_People : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_directory;
    const Instant m_now = instantFromText(u"2026-11-22T10:00:00Z").value();
    std::unique_ptr<Store> m_store;

    Account add(const QString& name, const QList<Role>& roles)
    {
        const Account account{RecordId(Uuid::fromName("person", QByteArray::number(++m_count))), name, roles, m_now, {}};
        const auto done = m_store->transact(Store::Access::Write, [&]() -> Result<void> {
            const Device device{DeviceId(account.person.uuid()), account.person, SigningKey::generate().verifyingKey(),
                                QStringLiteral("laptop"), m_now, {}};
            for (const auto& step : {m_store->accounts().putAccount(account), m_store->accounts().putDevice(device),
                                     m_store->accounts().putToken({token(account), device.id, m_now + std::chrono::hours(1)})}) {
                if (!step)
                    return step;
            }
            return appendPerson(*m_store, account, m_now);
        });
        if (!done)
            qFatal("cannot add");
        return account;
    }

    static QByteArray token(const Account& account) { return account.person.toBytes() + account.person.toBytes(); }
    [[nodiscard]] Result<Account> change(const Account& account, const AccountChange& what)
    {
        Result<Account> changed = account;
        const auto done = m_store->transact(Store::Access::Write, [&]() -> Result<void> {
            changed = changeAccount(*m_store, account, what, m_now);
            return changed ? Result<void>() : Result<void>(failure(changed.error()));
        });
        return done ? changed : Result<Account>(failure(done.error()));
    }
    [[nodiscard]] Record record(const Account& account) { return m_store->record(account.person).value().value(); }
    [[nodiscard]] Person person(const Account& account) { return Person::fromJson(record(account).body).value(); }

    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        m_directory.emplace();
        m_store = std::move(*SqliteStore::open(m_directory->filePath(QStringLiteral("store.db")), SecretBytes::random(32)));
    }

    void oneIsNamedByIdOrWholeName()
    {
        const Account ada = add(QStringLiteral("Ada Lovelace"), {Role::Analyst});
        const Account first = add(QStringLiteral("Ben"), {Role::Writer});
        const Account second = add(QStringLiteral("Ben"), {Role::Engineer});
        QCOMPARE(accountOf(*m_store, QStringLiteral("Ada Lovelace")).value(), ada);
        QCOMPARE(accountOf(*m_store, second.person.toText()).value(), second);
        QCOMPARE(accountOf(*m_store, QStringLiteral("Ada")).error().code, error::PersonUnknown);
        const auto both = accountOf(*m_store, QStringLiteral("Ben"));
        QCOMPARE(both.error().code, error::PersonAmbiguous);
        QCOMPARE(QSet<QString>(both.error().details.begin(), both.error().details.end()),
                 (QSet<QString>{first.person.toText(), second.person.toText()}));
    }

    void rolesAndNameReachTheRecord()
    {
        const Account ada = add(QStringLiteral("Ada"), {Role::Analyst});
        const auto changed = change(ada, {QStringLiteral("Ada L."), QList{Role::Writer, Role::Engineer}, {}});
        QVERIFY(changed);
        QCOMPARE(m_store->accounts().account(ada.person).value().value(), *changed);
        QCOMPARE(person(ada).name, QStringLiteral("Ada L."));
        QCOMPARE(person(ada).roles, (QList{Role::Writer, Role::Engineer}));
        QVERIFY(person(ada).isActive);
        const auto caller = Caller::ofDevice(*m_store, DeviceId(ada.person.uuid()), m_now, m_now);
        QCOMPARE((*caller)->compartments(), QStringList{Compartment::company().word()});
    }

    void whatDoesNotChangeIsNotLogged()
    {
        const Account ada = add(QStringLiteral("Ada"), {Role::Analyst});
        QVERIFY(change(ada, {{}, QList{Role::Analyst}, true}));
        QCOMPARE(record(ada).revision, 1);
    }

    void aClosedAccountIsShutOutAndComesBack()
    {
        const Account ada = add(QStringLiteral("Ada"), {Role::Analyst});
        const Account ben = add(QStringLiteral("Ben"), {Role::Analyst});
        const DeviceId device(ada.person.uuid());
        const auto closed = change(ada, {{}, {}, false});
        QCOMPARE(closed->closed, std::optional(m_now));
        QVERIFY(!person(ada).isActive);
        QVERIFY(!*Caller::ofDevice(*m_store, device, m_now, m_now));
        QVERIFY(!*m_store->accounts().token(token(ada)));
        QVERIFY(*m_store->accounts().token(token(ben)));
        const auto again = change(*closed, {{}, {}, true});
        QVERIFY(!again->closed);
        QVERIFY(person(ada).isActive);
        QVERIFY(*Caller::ofDevice(*m_store, device, m_now, m_now));
    }

    void whatCannotBeIsRefusedWhole()
    {
        const Account ada = add(QStringLiteral("Ada"), {Role::Analyst});
        QCOMPARE(change(ada, {{}, QList<Role>(), {}}).error().code, error::PersonRoleMissing);
        QCOMPARE(change(ada, {QStringLiteral("  "), QList{Role::Writer}, {}}).error().code, error::PersonNameMissing);
        QCOMPARE(change(ada, {QString(Person::MaxNameLength + 1, u'a'), {}, {}}).error().code, error::PersonNameTooLong);
        QCOMPARE(m_store->accounts().account(ada.person).value().value(), ada);
        QCOMPARE(record(ada).revision, 1);
    }
};

QTEST_GUILESS_MAIN(tst_People)
#include "tst_People.moc"
