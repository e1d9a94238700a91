// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RevertEvidence.h"

#include "core/command/Apply.h"
#include "core/incident/IncidentPlan.h"
#include "core/server/api/CommandBatch.h"
#include "core/server/api/StoreView.h"
#include "core/server/store/SqliteStore.h"
#include "core/wire/CommandJson.h"
#include "tests/core/server/StoreFixtures.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

/// Nobody can make the past up by taking something back.
class tst_RevertEvidence : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<Store> m_store;
    int m_stores = 0;

    static Instant minute(int n) { return instantFromMs(1'800'000'000'000 + n * 60'000); }
    static RecordId incident() { return recordNumber(1); }
    static QString step() { return IncidentPlan::shipped().steps(IncidentPhase::NotificationTriage, {}).first()->id; }

    [[nodiscard]] Command conclude(int n, bool isDone) const
    {
        return {commandNumber(n), minute(n), incident(),
                Act{QStringLiteral("incident.conclude-step"),
                    {{QStringLiteral("step"), step()},
                     {QStringLiteral("done"), isDone},
                     {QStringLiteral("reason"), QStringLiteral("because %1").arg(n)}}}};
    }

    /// The verdict's code, or nothing when it was accepted.
    QString send(const Command& command, int person)
    {
        QString code;
        const Caller caller{recordNumber(person), DeviceId(recordNumber(person).uuid()), {Role::Commander}, {}};
        const auto done = m_store->transact(Store::Access::Write, [&]() -> Result<void> {
            CommandBatch batch(*m_store, caller, minute(100));
            const auto applied = batch.apply({toJson(command)});
            if (applied)
                code = QJsonDocument::fromJson(batch.verdicts().first())[QLatin1String("code")].toString();
            return applied;
        });
        return done ? code : QString(done.error().code.word());
    }

    /// What takes the command back, as an honest workstation would say it; asked before it is sent.
    [[nodiscard]] Revert inverse(const Command& command, int person)
    {
        const StoreView view(*m_store);
        const auto outcome =
            firebreak::apply(view, command, {{recordNumber(person), {Role::Commander}}, minute(100)});
        return outcome ? std::get<Revert>(*outcome->inverse) : Revert{};
    }

    [[nodiscard]] QJsonArray steps() const
    {
        return m_store->record(incident()).value()->body.value(QLatin1String("steps")).toArray();
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::move(*SqliteStore::open(m_directory.filePath(QString::number(m_stores++)),
                                               SecretBytes::copyOf(QByteArray(32, 'k'))));
        const Record record{incident(), RecordKind::Incident, Compartment::company(), 1, false,
                            {{QStringLiteral("title"), QStringLiteral("Parser")},
                             {QStringLiteral("createdAt"), toText(minute(0))}}};
        QVERIFY(appendAlone(*m_store, {RecordRow::of(record), commandNumber(0), recordNumber(9), minute(0)}));
    }

    void anHonestRevertIsBelieved()
    {
        QCOMPARE(send(conclude(1, true), 2), QString());
        const QJsonArray before = steps();
        const Revert revert = inverse(conclude(2, false), 3);
        QCOMPARE(send(conclude(2, false), 3), QString());
        QVERIFY(steps() != before);
        QVERIFY(isInLog(*m_store, revert).value());
        // Somebody's work on another field does not stand in the way.
        QCOMPARE(send({commandNumber(3), minute(3), incident(),
                       SetField{QStringLiteral("title"), QStringLiteral("Parser"), QStringLiteral("Lexer"), {}}},
                      2),
                 QString());
        QCOMPARE(send({commandNumber(4), minute(4), incident(), revert}, 3), QString());
        QCOMPARE(steps(), before);
    }

    void aDecisionCanNotBePutInAnothersMouth()
    {
        QCOMPARE(send(conclude(1, true), 2), QString());
        Revert revert = inverse(conclude(2, false), 3);
        QCOMPARE(send(conclude(2, false), 3), QString());
        const QJsonArray after = steps();
        QJsonArray forged = revert.deltas.first().fields.value(QLatin1String("steps")).toArray();
        QJsonObject entry = forged.first().toObject();
        entry[QLatin1String("by")] = recordNumber(7).toText();
        forged[0] = entry;
        revert.deltas.first().fields[QLatin1String("steps")] = forged;
        QVERIFY(!isInLog(*m_store, revert).value());
        QCOMPARE(send({commandNumber(4), minute(4), incident(), revert}, 3),
                 QString(error::ConflictField.word()));
        QCOMPARE(steps(), after);
    }

    void aPlaceIsNotMadeUpEither()
    {
        Revert revert = inverse(conclude(2, false), 3);
        QCOMPARE(send(conclude(2, false), 3), QString());
        QVERIFY(isInLog(*m_store, revert).value());
        revert.deltas.first().compartment = Compartment::embargo(incident());
        QVERIFY(!isInLog(*m_store, revert).value());
    }

    void whatNeverHappenedIsNotInTheLog()
    {
        const Revert revert = inverse(conclude(2, false), 3);
        QVERIFY(!isInLog(*m_store, revert).value());
        Revert absent = revert;
        absent.deltas.first().id = recordNumber(5);
        QVERIFY(!isInLog(*m_store, absent).value());
    }
};

QTEST_GUILESS_MAIN(tst_RevertEvidence)
#include "tst_RevertEvidence.moc"
