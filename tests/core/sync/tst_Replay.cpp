// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/CommandRunner.h"
#include "core/sync/Replay.h"
#include "core/sync/ReplayState.h"
#include "tests/support/Commands.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// The simulator of tests/sync shows it against drawn histories; here is what they would not notice.
class tst_Replay : public QObject
{
    Q_OBJECT

    static RecordId id(const char* name) { return RecordId(Uuid::fromName("record", name)); }
    static QString text(const char* words) { return QString::fromLatin1(words); }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto files = LocalFiles::open(m_folder->filePath(text("data")), SecretBytes::random(32), instantFromMs(1));
        QVERIFY(files);
        m_files = *std::move(files);
    }

    void cleanup()
    {
        m_files.reset();
        m_folder.reset();
    }

    void whatIsShownAlreadyIsNotWrittenAgain()
    {
        run(id("a"), CreateReport{text("One"), {}});
        run(id("a"), SetField{text("title"), text("One"), text("Two"), {}});
        run(id("a"), AddComment{id("note"), text("Seen")});
        const qint64 before = writes();
        QVERIFY(restore().isEmpty());
        QCOMPARE(writes(), before);
        QCOMPARE(title(id("a")), text("Two"));
        QVERIFY(*m_files->cache().bases().contains(id("a")));
        QVERIFY(*m_files->cache().bases().contains(id("note")));
    }

    void whatNoCommandTouchesIsPutBack()
    {
        confirm(id("a"), "Confirmed");
        run(id("a"), SetField{text("title"), text("Confirmed"), text("Mine"), {}});
        run(id("b"), CreateReport{text("Made here"), {}});
        removeFirst(2);
        QCOMPARE(restore(), (QSet<RecordId>{id("a"), id("b")}));
        QCOMPARE(title(id("a")), text("Confirmed"));
        QVERIFY(!*m_files->cache().records().record(id("b")));
        QVERIFY(!*m_files->cache().bases().contains(id("a")));
        QVERIFY(!*m_files->cache().bases().contains(id("b")));
    }

    void recordsAreFoundByTheKeysTheyHadThen()
    {
        const Submitted first = import({text("CVE-2024-0001"), text("GHSA-aaaa-bbbb-cccc")});
        const Submitted second = import({text("GHSA-aaaa-bbbb-cccc")});
        QCOMPARE(second.target, first.target); // one vulnerability
        removeFirst(1);
        QVERIFY(restore().contains(first.target));
        QVERIFY(!*m_files->cache().records().record(first.target));
        QCOMPARE(m_files->cache().records().byKey(text("alias:GHSA-aaaa-bbbb-cccc"))->size(), 1);
        QVERIFY(m_files->cache().records().byKey(text("alias:CVE-2024-0001"))->isEmpty());
    }

    void aHeldCommandKeepsItsBase()
    {
        confirm(id("a"), "One");
        run(id("a"), SetField{text("title"), text("One"), text("Two"), {}});
        run(id("a"), SetField{text("title"), text("Two"), text("Three"), {}});
        markSent(2);
        removeFirst(1); // the second no longer applies, but the server may have it
        QCOMPARE(restore(), QSet<RecordId>{id("a")});
        QCOMPARE(title(id("a")), text("One"));
        QVERIFY(*m_files->cache().bases().contains(id("a")));
        QVERIFY((*m_files->outbox().outbox().entry(3))->isHeld);
        QCOMPARE(*m_files->outbox().conflicts().count(), 0);
    }

    void anUnsentCommandThatNoLongerAppliesIsAConflict()
    {
        confirm(id("a"), "One");
        run(id("a"), SetField{text("title"), text("One"), text("Two"), {}});
        run(id("a"), SetField{text("title"), text("Two"), text("Three"), {}});
        removeFirst(1);
        restore();
        QCOMPARE(title(id("a")), text("One"));
        QCOMPARE(*m_files->outbox().conflicts().count(), 1);
        QCOMPARE(*m_files->outbox().outbox().count(), 0);
        QVERIFY(!*m_files->cache().bases().contains(id("a")));
    }

    void moreThanIsKeptInMemory()
    {
        constexpr int Many = 1300;
        {
            auto work = LocalWork::begin(*m_files);
            CommandRunner runner(*m_files, context());
            for (int i = 0; i < Many; ++i)
                QVERIFY(*runner.run(m_commands.import(advisory(AdvisorySource::Cve, {cve(i)}, text("One")))));
            for (int i = 0; i < Many; ++i)
                QVERIFY(*runner.run(m_commands.make(reportIdFor(cve(i)), ChangeLabel{text("seen"), true})));
            QVERIFY(work->commit());
        }
        restore();
        QCOMPARE(*m_files->cache().records().count(), Many);
        for (const int n : {0, 499, 500, Many - 1}) {
            const auto record = m_files->cache().records().record(reportIdFor(cve(n)));
            QCOMPARE((*record)->body.value(QLatin1String("labels")).toArray().size(), 1);
        }
        removeFirst(Many + 1); // all imports, and the label of the first
        QCOMPARE(restore().size(), Many);
        QCOMPARE(*m_files->cache().records().count(), 0);
        QCOMPARE(*m_files->outbox().conflicts().count(), Many - 1);
    }

private:
    static QString cve(int n) { return QStringLiteral("CVE-2024-%1").arg(10'000 + n); }
    static Context context() { return {actor(Role::Analyst), instantFromMs(2)}; }

    Submitted run(const Command& command)
    {
        auto work = LocalWork::begin(*m_files);
        CommandRunner runner(*m_files, context());
        const Result<Result<Submitted>> answer = runner.run(command);
        if (!answer || !*answer || !work->commit())
            qFatal("refused");
        return **answer;
    }
    Submitted run(const RecordId& target, Payload payload) { return run(m_commands.make(target, std::move(payload))); }
    Submitted import(const QStringList& aliases)
    {
        return run(m_commands.import(advisory(AdvisorySource::Cve, aliases, text("One"))));
    }

    /// As the server has it, without a pending command.
    void confirm(const RecordId& record, const char* name)
    {
        run(record, CreateReport{text(name), {}});
        removeFirst(1);
        QVERIFY(m_files->cache().bases().remove(record));
    }

    void removeFirst(int count)
    {
        const auto entries = m_files->outbox().outbox().pending(0, count);
        QCOMPARE(entries->size(), count);
        for (const OutboxEntry& entry : *entries)
            QVERIFY(m_files->outbox().outbox().remove(entry.seq));
    }
    void markSent(int count)
    {
        QVERIFY(m_files->outbox().outbox().markSent([&] {
            QList<qint64> seqs;
            const auto entries = m_files->outbox().outbox().pending(0, count);
            for (const OutboxEntry& entry : *entries)
                seqs.append(entry.seq);
            return seqs;
        }()));
    }

    QSet<RecordId> restore()
    {
        auto work = LocalWork::begin(*m_files);
        Replay replay(*m_files, context(), true);
        if (!replay.restore() || !work->commit())
            qFatal("cannot restore");
        return replay.changed();
    }

    /// Rows the cache's connection has written so far.
    qint64 writes() { return m_files->cache().database().value("SELECT total_changes()")->toLongLong(); }
    QString title(const RecordId& record)
    {
        return (*m_files->cache().records().record(record))->body.value(QLatin1String("title")).toString();
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<LocalFiles> m_files;
    Commands m_commands;
};

QTEST_GUILESS_MAIN(tst_Replay)
#include "tst_Replay.moc"
