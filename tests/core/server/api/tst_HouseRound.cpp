// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/HouseRound.h"

#include "core/command/RecordKeys.h"
#include "core/crypto/SigningKey.h"
#include "core/embargo/Embargo.h"
#include "core/server/accounts/Caller.h"
#include "core/server/api/EmbargoLifts.h"
#include "core/server/api/StoreView.h"
#include "core/server/store/SqliteStore.h"
#include "tests/core/server/StoreFixtures.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

namespace {

/// The store as the rules see it, and how often each record was asked of it.
class CountingView final : public StateView
{
public:
    explicit CountingView(Store& store)
        : m_view(store)
    {}

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override
    {
        ++m_reads[id];
        return m_view.record(id);
    }
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override { return m_view.byKey(key); }
    [[nodiscard]] int reads(const RecordId& id) const { return m_reads.value(id); }

private:
    const StoreView m_view;
    mutable QHash<RecordId, int> m_reads;
};

} // namespace

class tst_HouseRound : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<Store> m_store;
    int m_stores = 0;
    const Instant m_now = instantFromText(u"2026-11-22T10:00:00Z").value();
    const RecordId m_incident = recordNumber(1);
    const QString m_place = Compartment::embargo(m_incident).word();

    [[nodiscard]] static RecordId person(int n) { return recordNumber(100 + n); }
    [[nodiscard]] static DeviceId device(int ofPerson, int n) { return DeviceId(recordNumber(1000 * ofPerson + n).uuid()); }

    void write(const Store::Work& work) { QVERIFY(m_store->transact(Store::Access::Write, work)); }

    void putPerson(int n, const QList<Role>& roles, std::optional<Instant> closed = {})
    {
        write([&] { return m_store->accounts().putAccount({person(n), QStringLiteral("A. Name"), roles, m_now, closed}); });
        for (int laptop = 0; laptop < 2; ++laptop)
            putDevice(n, laptop, {});
    }

    void putDevice(int n, int laptop, std::optional<Instant> revoked)
    {
        const VerifyingKey key = SigningKey::generate().verifyingKey();
        write([&] {
            return m_store->accounts().putDevice(
                {device(n, laptop), person(n), key, QStringLiteral("laptop"), m_now, revoked});
        });
    }

    /// An embargo with everybody of `people` on its list, until a moment or for good.
    void putEmbargo(const QList<int>& people, std::optional<Instant> until = {})
    {
        Embargo embargo;
        embargo.beganAt = embargo.eligibility.at = m_now - std::chrono::hours(1);
        QStringList keys;
        for (const int n : people) {
            embargo.roster.append({person(n), RosterGroup::IncidentResponse, {}, QStringLiteral("works on it"),
                                   embargo.beganAt, {}, until});
            keys.append(memberKey(person(n)));
        }
        const QByteArray body =
            QJsonDocument(QJsonObject{{QStringLiteral("embargo"), embargo.toJson()}}).toJson(QJsonDocument::Compact);
        write([&] {
            return m_store->append({RecordRow{m_incident, QStringLiteral("incident"), m_place, 1, false, body}, {}, {}, m_now},
                                   keys);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::move(*SqliteStore::open(m_directory.filePath(QString::number(m_stores++)),
                                               SecretBytes::copyOf(QByteArray(32, 'k'))));
    }

    void seesWhoMayListenToWhat()
    {
        putPerson(1, {Role::Analyst});
        putPerson(2, {Role::Engineer});
        putPerson(3, {Role::Analyst}, m_now); // closed
        putDevice(1, 1, m_now);               // revoked
        putEmbargo({2});
        const HouseRound round = HouseRound::of(*m_store, m_now).value();
        QCOMPARE(round.listeners.size(), 3);
        const QStringList ofAnalysts{QStringLiteral("company"), QStringLiteral("prodsec")};
        QCOMPARE(round.listeners.value(device(1, 0)), ofAnalysts);
        const QStringList ofMembers{QStringLiteral("company"), m_place};
        QCOMPARE(round.listeners.value(device(2, 0)), ofMembers);
        QCOMPARE(round.listeners.value(device(2, 1)), ofMembers);
        QCOMPARE(round.head.positions.value(m_place), qint64(1));
        QVERIFY(round.due.isEmpty());
    }

    void timeAloneEndsAPlaceOnAList() // R54
    {
        putPerson(1, {Role::Engineer});
        putEmbargo({1}, m_now + std::chrono::minutes(1));
        const auto places = [this](std::chrono::milliseconds later) {
            return HouseRound::of(*m_store, m_now + later).value().listeners.value(device(1, 0)).size();
        };
        QCOMPARE(places(std::chrono::milliseconds(59'999)), qsizetype(2));
        QCOMPARE(places(std::chrono::minutes(1)), qsizetype(1));
    }

    void readsEachEmbargoOnce()
    {
        for (const int n : {1, 2, 3})
            putPerson(n, {Role::Engineer});
        putEmbargo({1, 2, 3});
        const CountingView counting(*m_store);
        const CaseView view(counting, m_now);
        QCOMPARE(Caller::all(m_store->accounts(), view).value().size(), 6);
        QVERIFY(EmbargoLifts::due(*m_store, view).value().isEmpty());
        QCOMPARE(counting.reads(m_incident), 1);
    }
};

QTEST_GUILESS_MAIN(tst_HouseRound)
#include "tst_HouseRound.moc"
