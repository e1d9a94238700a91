// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/EmbargoLifts.h"

#include "core/command/Apply.h"
#include "core/command/Confirmation.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/flaw/Affect.h"
#include "core/identity/Person.h"
#include "core/server/api/OutcomeLog.h"
#include "core/server/api/StoreView.h"
#include "core/server/store/SqliteStore.h"
#include "core/tracker/Erratum.h"
#include "core/tracker/Tracker.h"
#include "tests/core/server/ServerFixture.h"
#include "tests/support/Commands.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

/// An embargo in the server's store, and what the server does when its time has come.
class tst_EmbargoLifts : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Store> m_store;
    RecordId m_incident = RecordId(Uuid::fromName("test", "incident"));
    RecordId m_flaw = RecordId(Uuid::fromName("test", "flaw"));
    RecordId m_tracker = RecordId(Uuid::fromName("test", "tracker"));
    RecordId m_erratum = RecordId(Uuid::fromName("test", "erratum"));

    static Instant at(const char* text) { return instantFromText(QString::fromLatin1(text)).value(); }

    [[nodiscard]] std::unique_ptr<Store> open() const
    {
        return std::move(
            *SqliteStore::open(m_directory->filePath(QStringLiteral("s")), SecretBytes::copyOf(QByteArray(32, 'k'))));
    }

    static void put(Store& store, const RecordId& id, RecordKind kind, QJsonObject body)
    {
        body[QLatin1String("createdAt")] = QStringLiteral("2026-11-20T09:00:00.000Z");
        Outcome outcome{.changes = {{std::nullopt, Record{id, kind, Compartment::company(), 1, false, std::move(body)}}}, .target = id};
        QVERIFY(store.transact(Store::Access::Write, [&]() -> Result<void> {
            const auto put = appendOutcome(store, outcome, {{}, {}, at("2026-11-20T09:00:00Z")});
            return put ? Result<void>() : Result<void>(failure(put.error()));
        }));
    }

    /// The refusal's code, or empty.
    static QString act(Store& store, const RecordId& target, const char* word, Role role, const QJsonObject& arguments,
                       Instant when)
    {
        QString code;
        const auto done = store.transact(Store::Access::Write, [&]() -> Result<void> {
            const StoreView view(store);
            const Command command{CommandId::generate(when), when, target, Act{QString::fromLatin1(word), arguments}};
            const auto outcome = firebreak::apply(view, withSeen(command, view, {actor(role), when}), {actor(role), when});
            if (!outcome)
                return failure(outcome.error());
            const auto put = appendOutcome(store, *outcome, {command.id, actor(role).person, when});
            return put ? Result<void>() : Result<void>(failure(put.error()));
        });
        return done ? QString() : QString(done.error().code.word());
    }

    /// A fix of the flaw, whose advisory the writers have approved and Product Security not yet.
    void fix(Store& store)
    {
        Affect affect{.flaw = m_flaw, .stream = RecordId(Uuid::fromName("test", "stream"))};
        affect.component = QStringLiteral("openssl");
        affect.affectedness = Affectedness::Affected;
        affect.resolution = Resolution::Delegated;
        put(store, RecordId(Uuid::fromName("test", "affect")), RecordKind::Affect, affect.toJson());
        Tracker tracker{.affects = {RecordId(Uuid::fromName("test", "affect"))}, .stream = affect.stream};
        put(store, m_tracker, RecordKind::Tracker, tracker.toJson());
        Erratum erratum{.trackers = {m_tracker}};
        erratum.signOffs = {{SignOffPart::Documentation, erratum.contentHash(), {{}, at("2026-11-20T09:00:00Z")}, {}}};
        put(store, m_erratum, RecordKind::Erratum, erratum.toJson());
    }

    void embargo(Store& store, bool isFixed = false)
    {
        for (const Role role : {Role::Analyst, Role::Commander}) {
            Person person;
            person.name = toWord(role);
            person.roles = {role};
            put(store, *actor(role).person, RecordKind::Person, person.toJson());
        }
        put(store, m_incident, RecordKind::Incident, {{QStringLiteral("title"), QStringLiteral("Parser")}});
        put(store, m_flaw, RecordKind::Flaw,
            {{QStringLiteral("title"), QStringLiteral("Overflow")},
             {QStringLiteral("severity"), QStringLiteral("important")},
             {QStringLiteral("incident"), m_incident.toText()}});
        if (isFixed)
            fix(store);
        EmbargoEligibility eligibility;
        for (const PublicTrace trace : allPublicTraces())
            eligibility.answers[trace] = {};
        eligibility.at = at("2026-11-20T10:00:00Z");
        QCOMPARE(act(store, m_incident, "embargo.begin", Role::Analyst,
                     {{QStringLiteral("eligibility"), eligibility.toJson()},
                      {QStringLiteral("members"), QJsonArray{actor(Role::Commander).person->toText()}},
                      {QStringLiteral("reason"), QStringLiteral("works on it")}},
                     at("2026-11-20T10:00:00Z")),
                 QString());
        QCOMPARE(act(store, m_incident, "embargo.agree", Role::Analyst,
                     {{QStringLiteral("lift"), QJsonObject{{QStringLiteral("at"), QStringLiteral("2026-11-22T13:00:00.000Z")},
                                                           {QStringLiteral("zone"), QStringLiteral("Europe/Berlin")}}},
                      {QStringLiteral("agreedBy"), QStringLiteral("finder")}},
                     at("2026-11-20T11:00:00Z")),
                 QString());
    }

    QString instruct(Store& store, const char* when)
    {
        return act(store, m_incident, "embargo.instruct", Role::Commander, {}, at(when));
    }

    static QSet<QString> lift(Store& store, EmbargoLifts& lifts, const QList<RecordId>& incidents, const char* when)
    {
        QSet<QString> changed;
        const auto done = store.transact(Store::Access::Write, [&]() -> Result<void> {
            const auto lifted = lifts.lift(store, incidents, at(when));
            changed = lifted.value_or(QSet<QString>{QStringLiteral("failed")});
            return lifted ? Result<void>() : Result<void>(failure(lifted.error()));
        });
        return done ? changed : QSet<QString>{QStringLiteral("failed")};
    }

    [[nodiscard]] static std::optional<Lift> liftedIn(Store& store, const RecordId& incident)
    {
        return embargoOf(*store.record(incident).value())->lifted;
    }

    [[nodiscard]] static QList<RecordId> due(Store& store, const char* when)
    {
        const StoreView view(store);
        return EmbargoLifts::due(store, CaseView(view, at(when))).value();
    }

    /// The entries of the change log that a command of the server's own made.
    static QList<StoredChange> entriesOfNobody(Store& store)
    {
        QList<StoredChange> some;
        const auto chain = store.chainAfter(0, 1000).value();
        for (const ChangeLink& link : chain) {
            if (link.change.command && !link.change.person)
                some.append(link.change);
        }
        return some;
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_store = open();
    }

    void nothingIsDueUntilAllThreeHold() // D1 R63 R128
    {
        QCOMPARE(due(*m_store, "2026-11-22T13:00:00Z"), QList<RecordId>());
        embargo(*m_store);
        QCOMPARE(due(*m_store, "2026-11-22T13:00:00Z"), QList<RecordId>());
        QCOMPARE(instruct(*m_store, "2026-11-21T09:00:00Z"), QString());
        QCOMPARE(due(*m_store, "2026-11-22T12:59:59Z"), QList<RecordId>());
        QCOMPARE(due(*m_store, "2026-11-22T13:00:00Z"), QList<RecordId>{m_incident});
    }

    void theApprovalOfTheAdvisoryArmsIt() // D1 R63
    {
        embargo(*m_store, true);
        QCOMPARE(instruct(*m_store, "2026-11-21T09:00:00Z"), QString());
        QCOMPARE(due(*m_store, "2026-11-22T13:59:59Z"), QList<RecordId>());
        EmbargoLifts lifts;
        QCOMPARE(lift(*m_store, lifts, {m_incident}, "2026-11-22T13:59:59Z"), QSet<QString>());
        QCOMPARE(act(*m_store, m_erratum, "erratum.sign-off", Role::Analyst,
                     {{QStringLiteral("part"), QStringLiteral("security")}}, at("2026-11-22T14:00:00Z")),
                 QString());
        QCOMPARE(due(*m_store, "2026-11-22T14:00:00Z"), QList<RecordId>{m_incident});
        QVERIFY(!lift(*m_store, lifts, {m_incident}, "2026-11-22T14:00:00Z").isEmpty());
        QCOMPARE(liftedIn(*m_store, m_incident)->at, at("2026-11-22T14:00:00Z"));
        for (const RecordId& id : {m_incident, m_flaw, m_tracker, m_erratum})
            QCOMPARE(m_store->record(id).value()->compartment, Compartment::company());
    }

    void theLiftIsInTheLogOnceAndNobodys() // D1 R63
    {
        embargo(*m_store);
        QCOMPARE(instruct(*m_store, "2026-11-21T09:00:00Z"), QString());
        EmbargoLifts lifts;
        QCOMPARE(lift(*m_store, lifts, {m_incident}, "2026-11-22T12:59:59Z"), QSet<QString>()); // asked too early
        QVERIFY(!liftedIn(*m_store, m_incident));
        const QSet<QString> changed = lift(*m_store, lifts, {m_incident}, "2026-11-22T13:00:00Z");
        QCOMPARE(changed, (QSet<QString>{QStringLiteral("company"), Compartment::embargo(m_incident).word()}));
        const std::optional<Lift> lifted = liftedIn(*m_store, m_incident);
        QVERIFY(lifted && !lifted->by && !lifted->isEarly());
        QCOMPARE(lifted->at, at("2026-11-22T13:00:00Z"));
        QCOMPARE(m_store->record(m_flaw).value()->compartment, Compartment::company());
        const QList<StoredChange> entries = entriesOfNobody(*m_store);
        QCOMPARE(entries.size(), 2); // the incident and its flaw
        QCOMPARE(entries[0].command, entries[1].command);
        QCOMPARE(entries[0].at, at("2026-11-22T13:00:00Z"));
        // Not a second time: not by this server, by one that starts anew, or by another beside it.
        const auto again = open();
        EmbargoLifts others;
        QCOMPARE(due(*again, "2026-11-23T13:00:00Z"), QList<RecordId>());
        QCOMPARE(lift(*again, others, {m_incident}, "2026-11-23T13:00:00Z"), QSet<QString>());
        QCOMPARE(lift(*m_store, lifts, {m_incident}, "2026-11-23T13:00:00Z"), QSet<QString>());
        QCOMPARE(entriesOfNobody(*m_store).size(), 2);
        QCOMPARE(liftedIn(*m_store, m_incident)->at, at("2026-11-22T13:00:00Z"));
    }

    void theRunningServerLiftsWhenTheTimeComes() // D1 R63
    {
        ServerFixture fixture; // its clock stands at 2026-11-22 10:00
        const auto store = StoreDirectory::open(fixture.directory.filePath(QStringLiteral("data")))->openStore().value();
        embargo(*store);
        QCOMPARE(instruct(*store, "2026-11-21T09:00:00Z"), QString());
        fixture.clock.advance(std::chrono::hours(3) - std::chrono::milliseconds(1));
        const auto client = fixture.signedIn({Role::Engineer}); // not on the list
        QCOMPARE(client->get("/v1/snapshot").body.count("Overflow"), 0);
        const auto events = client->openEvents();
        QVERIFY(events);
        QVERIFY(!liftedIn(*store, m_incident));
        fixture.clock.advance(std::chrono::milliseconds(1));
        QVERIFY(events->readUntil("event: more\n")); // which may still be of the engineer's own coming
        QTRY_VERIFY(liftedIn(*store, m_incident));
        QCOMPARE(liftedIn(*store, m_incident)->at, at("2026-11-22T13:00:00Z"));
        QVERIFY(client->get("/v1/snapshot").body.count("Overflow") > 0);
    }

    void whatWasDueWhileNoServerRanIsLiftedWhenOneRunsAgain() // D1
    {
        ServerFixture fixture;
        const auto store = StoreDirectory::open(fixture.directory.filePath(QStringLiteral("data")))->openStore().value();
        embargo(*store);
        QCOMPARE(instruct(*store, "2026-11-21T09:00:00Z"), QString());
        fixture.server.reset();
        fixture.clock.advance(std::chrono::hours(5));
        QVERIFY(!liftedIn(*store, m_incident));
        fixture.restart();
        QTRY_VERIFY(liftedIn(*store, m_incident));
        QCOMPARE(liftedIn(*store, m_incident)->at, at("2026-11-22T15:00:00Z")); // the time it did happen
        fixture.clock.advance(std::chrono::hours(5));
        fixture.restart();
        QCOMPARE(entriesOfNobody(*store).size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_EmbargoLifts)
#include "tst_EmbargoLifts.moc"
