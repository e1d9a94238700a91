// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientOutbox.h"
#include "core/wire/CommandJson.h"

#include "core/storage/ConflictRepository.h"
#include "core/storage/OutboxRepository.h"
#include "core/storage/StoredJson.h"
#include "tests/support/Commands.h"
#include "tests/support/QueueFixture.h"

#include <QDir>

using namespace firebreak;
using namespace firebreak::test;

class tst_ClientOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        m_outbox = std::move(*ClientOutbox::open(m_store->path(), m_store->key()));
    }

    void keepsCommandsInOrder()
    {
        Commands commands;
        const RecordId a = commands.newId();
        const RecordId b = commands.newId();
        const Command first = commands.make(a, CreateReport{QStringLiteral("one"), {}});
        const Command second = commands.make(a, ChangeLabel{QStringLiteral("x"), true});
        const Result<qint64> one = outbox().append(first, {a, b}, {});
        const Result<qint64> two = outbox().append(second, {a}, {});
        QVERIFY(one && two && *one < *two);
        QCOMPARE(*outbox().append(first, {a, b}, {}), *one);
        QCOMPARE(*outbox().count(), 2);
        const Result<QList<OutboxEntry>> pending = outbox().pending();
        QVERIFY(pending);
        QCOMPARE(pending->size(), 2);
        QCOMPARE((*pending)[0].command, first);
        QCOMPARE(QSet<RecordId>((*pending)[0].touches.begin(), (*pending)[0].touches.end()), (QSet<RecordId>{a, b}));
        QCOMPARE((*pending)[1].command, second);
        QCOMPARE(*outbox().touching(a), (QList<qint64>{*one, *two}));
        QCOMPARE(outbox().pending(*one)->size(), 1);
        QCOMPARE(outbox().pending(0, 1)->size(), 1);

        QVERIFY(outbox().setTouches(*two, {b}));
        QCOMPARE(*outbox().touching(a), QList<qint64>{*one});
        QVERIFY(outbox().remove(*one));
        QVERIFY(outbox().remove(second.id));
        QCOMPARE(*outbox().count(), 0);
        QVERIFY(outbox().touching(b)->isEmpty());
        QVERIFY(*outbox().append(first, {}, {}) > *two); // a seq is never used twice
    }

    void knowsWhatWasSentAndWhatIsHeld()
    {
        const RecordId a(Uuid::fromName("record", "sent"));
        const Command one{CommandId(Uuid::fromName("command", "sent 1")), instantFromMs(1), a, ChangeLabel{QStringLiteral("x"), true}};
        const Command two{CommandId(Uuid::fromName("command", "sent 2")), instantFromMs(2), a, ChangeLabel{QStringLiteral("y"), true}};
        const qint64 first = outbox().append(one, {a}, {}).value();
        const qint64 second = outbox().append(two, {a}, {}).value();
        const QList<OutboxMessage> all = outbox().messages(100, 1 << 20).value();
        const auto at = std::find_if(all.begin(), all.end(), [first](const OutboxMessage& m) { return m.seq == first; });
        QVERIFY(at != all.end());
        QCOMPARE(at->id, one.id);
        QCOMPARE(commandFromJson(QJsonDocument::fromJson(at->json).object()).value(), one);
        QCOMPARE(outbox().messages(1, 1 << 20)->size(), 1);
        QCOMPARE(outbox().messages(100, 1)->size(), 1); // one always, however large
        QVERIFY(outbox().markSent({first}));
        QVERIFY(outbox().setHeld(first, true));
        QVERIFY(outbox().entry(first).value()->isSent && outbox().entry(first).value()->isHeld);
        QVERIFY(!outbox().entry(second).value()->isSent && !outbox().entry(second).value()->isHeld);
        QCOMPARE(outbox().seqOf(two.id).value(), second);
        QCOMPARE(outbox().lastSeq().value(), second);
        QVERIFY(outbox().remove(second));
        QVERIFY(!outbox().entry(second).value() && !outbox().seqOf(two.id).value());
        QCOMPARE(outbox().lastSeq().value(), second); // never given out again
        QVERIFY(outbox().remove(first));
    }

    void knowsWhatCompartmentsItSpeaksOf()
    {
        const QString company = Compartment::company().word();
        const QString prodsec = Compartment::prodsec().word();
        Commands commands;
        const RecordId a = commands.newId();
        const qint64 first = outbox().append(commands.make(a, ChangeLabel{QStringLiteral("x"), true}), {a}, {company, prodsec}).value();
        const qint64 second = outbox().append(commands.make(a, ChangeLabel{QStringLiteral("y"), true}), {a}, {company}).value();
        QCOMPARE(outbox().entry(first).value()->compartments, (QStringList{company, prodsec}));
        QCOMPARE(*outbox().speakingOf({prodsec}), QList<qint64>{first});
        QCOMPARE(*outbox().speakingOf({company, prodsec}), (QList<qint64>{first, second}));
        QVERIFY(outbox().speakingOf({QStringLiteral("prod")})->isEmpty());
        QVERIFY(outbox().setCompartments(first, {company}));
        QVERIFY(outbox().speakingOf({prodsec})->isEmpty());
    }

    void survivesReopening()
    {
        Commands commands;
        const Command command = commands.make(commands.newId(), CreateReport{QStringLiteral("one"), {}});
        QVERIFY(outbox().append(command, {}, {}));
        QVERIFY(m_outbox->meta().setValue(QStringLiteral("enrolment"), "{}"));
        m_outbox.reset();
        m_outbox = std::move(*ClientOutbox::open(m_store->path(), m_store->key()));
        QCOMPARE((*outbox().pending())[0].command, command);
        QCOMPARE(*m_outbox->meta().value(QStringLiteral("enrolment")), std::optional(QByteArray("{}")));
        QCOMPARE(*m_outbox->database().value("PRAGMA synchronous"), QStringLiteral("2"));
    }

    void conflictsKeepAllThreeSides()
    {
        Commands commands;
        const Record base = recordOf(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("base")));
        const Record mine = recordOf(cveReport(QStringLiteral("CVE-2024-0001"), QStringLiteral("mine")), 2);
        StoredConflict conflict{0,
                                commands.make(base.id, SetField{QStringLiteral("title"), {}, QStringLiteral("mine"), {}}),
                                base.id,
                                {ErrorCode("conflict.field-changed"), QStringLiteral("title"), {QStringLiteral("theirs")}},
                                base,
                                mine,
                                std::nullopt,
                                commands.now()};
        const Result<qint64> seq = m_outbox->conflicts().put(conflict);
        QVERIFY(seq);
        QCOMPARE(*m_outbox->conflicts().put(conflict), *seq);
        const Result<QList<StoredConflict>> all = m_outbox->conflicts().all();
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE((*all)[0].command, conflict.command);
        QCOMPARE((*all)[0].error, conflict.error);
        QCOMPARE((*all)[0].base, conflict.base);
        QCOMPARE((*all)[0].mine, conflict.mine);
        QVERIFY(!(*all)[0].theirs);
        QCOMPARE((*all)[0].at, conflict.at);
        QCOMPARE((*all)[0].compartments, QStringList{base.compartment.word()}); // of the copies it holds
        QCOMPARE(m_outbox->conflicts().about(base.id)->size(), 1);
        QVERIFY(m_outbox->conflicts().about(commands.newId())->isEmpty());
        QVERIFY(m_outbox->conflicts().remove(*seq));
        QCOMPARE(*m_outbox->conflicts().count(), 0);
    }

    void damagedOutboxIsToldAndLeftInPlace()
    {
        m_outbox.reset();
        m_store->flipBit(500);
        const QByteArray before = m_store->bytes();
        QCOMPARE(ClientOutbox::open(m_store->path(), m_store->key()).error().code, error::StorageDamaged);
        QCOMPARE(m_store->bytes(), before);
        QCOMPARE(QDir(m_store->folder()).entryList({QStringLiteral("*damaged*")}).size(), 0);
    }

    void aRowThatIsNoCommandIsDamage()
    {
        QVERIFY(m_outbox->database().execute("INSERT INTO outbox(command_id, command) VALUES(x'00', '{}')"));
        QCOMPARE(outbox().pending().error().code, error::StorageDamaged);
    }

private:
    OutboxRepository& outbox() { return m_outbox->outbox(); }

    std::optional<TemporaryStore> m_store;
    std::unique_ptr<ClientOutbox> m_outbox;
};

QTEST_GUILESS_MAIN(tst_ClientOutbox)
#include "tst_ClientOutbox.moc"
