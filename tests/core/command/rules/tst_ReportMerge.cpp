// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include "core/intake/Report.h"
#include "core/intake/ReportView.h"

#include <QTest>

#include <algorithm>

using namespace firebreak;
using namespace firebreak::test;

/// Several sources on one vulnerability meet in one queue entry, in whatever order they arrive.
class tst_ReportMerge : public QObject
{
    Q_OBJECT

private:
    using enum AdvisorySource;

    static Context analyst(const Command& command) { return {actor(Role::Analyst), command.at}; }

    static QList<Record> entries(const MemoryState& state)
    {
        QList<Record> open;
        const auto all = state.records(RecordKind::Report);
        for (const Record& record : all) {
            if (!record.body.contains(QLatin1String("mergedInto")))
                open.append(record);
        }
        return open;
    }

private Q_SLOTS:
    void anyOrderGivesOneEntry()
    {
        const QString cve = QStringLiteral("CVE-2024-1111");
        const QString ghsa = QStringLiteral("GHSA-aaaa-bbbb-cccc");
        QList<Advisory> documents{
            advisory(Cve, {cve}),  advisory(Ghsa, {ghsa, cve}),
            advisory(Osv, {ghsa}), advisory(Osv, {QStringLiteral("PYSEC-2024-1"), ghsa}),
            advisory(Kev, {cve}),
        };
        std::vector<int> order{0, 1, 2, 3, 4};
        int orders = 0;
        QJsonValue stored;
        do {
            MemoryState state;
            Commands commands;
            for (const int i : order) {
                const Command command = commands.import(documents.at(i));
                QVERIFY(state.run(command, analyst(command)));
            }
            const auto open = entries(state);
            QCOMPARE(open.size(), 1);
            QCOMPARE(open.first().id, reportIdFor(cve));
            const auto report = Report::fromJson(open.first().body);
            QVERIFY(report);
            QCOMPARE(report->advisories.size(), documents.size());
            QCOMPARE(viewOf(*report).id, cve);
            const QJsonValue now = open.first().body.value(QLatin1String("advisories"));
            QVERIFY(orders == 0 || now == stored);
            stored = now;
            ++orders;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 120);
    }

    void distinctCvesNeverMerge()
    {
        MemoryState state;
        Commands commands;
        for (const Advisory& document :
             {advisory(Cve, {QStringLiteral("CVE-2024-1")}), // not assignable, yet its own
              advisory(Cve, {QStringLiteral("CVE-2024-0002")}),
              advisory(Cve, {QStringLiteral("CVE-2024-0003")}),
              advisory(Osv, {QStringLiteral("PYSEC-1"), QStringLiteral("CVE-2024-0002"),
                             QStringLiteral("CVE-2024-0003")})}) {
            const Command command = commands.import(document);
            QVERIFY(state.run(command, analyst(command)));
        }
        QCOMPARE(entries(state).size(), 3);
    }

    void importingAgainChangesNothing()
    {
        MemoryState state;
        Commands commands;
        const Advisory document = advisory(Cve, {QStringLiteral("CVE-2024-0002")}, QStringLiteral("A"));
        const Command first = commands.import(document);
        QVERIFY(state.run(first, analyst(first)));
        const auto before = state.records();
        const Command second = commands.import(document);
        const auto outcome = state.run(second, analyst(second));
        QVERIFY(outcome && outcome->changes.isEmpty());
        QCOMPARE(state.records(), before);
    }

    void anUpdateLeavesTheTeamsWorkAlone()
    {
        MemoryState state;
        Commands commands;
        Advisory document = advisory(Cve, {QStringLiteral("CVE-2024-0002")}, QStringLiteral("Old"));
        document.modified = instantFromMs(1000);
        const Command first = commands.import(document);
        QVERIFY(state.run(first, analyst(first)));
        const Command edit =
            commands.make(first.target, SetField{QStringLiteral("severity"), {}, QStringLiteral("low"), {}});
        QVERIFY(state.run(edit, analyst(edit)));
        const Advisory older = document;
        document.title = QStringLiteral("New");
        document.modified = instantFromMs(2000);
        const Command update = commands.import(document);
        QVERIFY(state.run(update, analyst(update)));
        auto report = Report::fromJson(state.record(first.target)->body);
        QCOMPARE(report->advisories.first().title, QStringLiteral("New"));
        QCOMPARE(report->severity, Severity::Low);
        // An older reading that arrives late does not win.
        const Command late = commands.import(older);
        QVERIFY(state.run(late, analyst(late))->changes.isEmpty());
    }

    void undoOfAMergeIsExact()
    {
        MemoryState state;
        Commands commands;
        const QString ghsa = QStringLiteral("GHSA-aaaa-bbbb-cccc");
        const QString cve = QStringLiteral("CVE-2024-0002");
        const Command first = commands.import(advisory(Osv, {ghsa}));
        QVERIFY(state.run(first, analyst(first)));
        for (const Payload& work :
             QList<Payload>{SetField{QStringLiteral("severity"), {}, QStringLiteral("low"), {}},
                            ChangeLabel{QStringLiteral("mine"), true},
                            AddComment{commands.newId(), QStringLiteral("Seen.")}}) {
            const Command command = commands.make(first.target, work);
            QVERIFY(state.run(command, analyst(command)));
        }
        const Command second = commands.import(advisory(Cve, {cve}));
        QVERIFY(state.run(second, analyst(second)));
        QCOMPARE(entries(state).size(), 2);
        const QJsonObject osvBefore = state.record(first.target)->body;
        const QJsonObject cveBefore = state.record(second.target)->body;

        const Command link = commands.import(advisory(Ghsa, {ghsa, cve}));
        const auto linked = state.run(link, analyst(link));
        QVERIFY(linked && linked->inverse);
        QCOMPARE(entries(state).size(), 1);
        const auto merged = Report::fromJson(state.record(second.target)->body);
        QCOMPARE(merged->severity, Severity::Low);
        QCOMPARE(merged->labels, QStringList{QStringLiteral("mine")});
        QCOMPARE(merged->comments, 1);
        // Work goes on at the old id and lands at the new one.
        const Command edit = commands.make(first.target, ChangeLabel{QStringLiteral("late"), true});
        QCOMPARE(state.run(edit, analyst(edit))->target, second.target);
        const Command unlabel = commands.make(second.target, ChangeLabel{QStringLiteral("late"), false});
        QVERIFY(state.run(unlabel, analyst(unlabel)));

        const Command undo = commands.make(linked->target, *linked->inverse);
        const auto undone = state.run(undo, analyst(undo));
        QVERIFY(undone);
        const auto bare = [](QJsonObject body) {
            body.remove(QLatin1String("updatedAt"));
            body.remove(QLatin1String("updatedBy"));
            return body;
        };
        QCOMPARE(bare(state.record(first.target)->body), bare(osvBefore));
        QCOMPARE(bare(state.record(second.target)->body), bare(cveBefore));
        const Command redo = commands.make(undone->target, *undone->inverse);
        QVERIFY(state.run(redo, analyst(redo)));
        QCOMPARE(entries(state).size(), 1);
    }

    void undoOfTheFirstImportRemovesTheEntry()
    {
        MemoryState state;
        Commands commands;
        const Command command = commands.import(advisory(Cve, {QStringLiteral("CVE-2024-0002")}));
        const auto outcome = state.run(command, analyst(command));
        const Command undo = commands.make(outcome->target, *outcome->inverse);
        QVERIFY(state.run(undo, analyst(undo)));
        QVERIFY(entries(state).isEmpty());
        const Command again = commands.import(advisory(Cve, {QStringLiteral("CVE-2024-0002")}));
        QVERIFY(state.run(again, analyst(again)));
        QCOMPARE(entries(state).size(), 1);
    }

    void refusesForgedDocuments()
    {
        MemoryState state;
        Commands commands;
        const auto code = [&](const Command& command) {
            return QString(state.run(command, analyst(command)).error().code.word());
        };
        Command elsewhere = commands.import(advisory(Cve, {QStringLiteral("CVE-2024-0002")}));
        elsewhere.target = commands.newId();
        QCOMPARE(code(elsewhere), QStringLiteral("command.value-invalid"));
        QCOMPARE(code(commands.make(commands.newId(), ImportAdvisory{{}})),
                 QStringLiteral("report.advisory-malformed"));
        Advisory lower = advisory(Cve, {QStringLiteral("CVE-2024-0002")});
        lower.aliases.append(QStringLiteral("cve-2024-0003"));
        QCOMPARE(code(commands.import(lower)), QStringLiteral("report.advisory-malformed"));
        const Command writer = commands.import(advisory(Cve, {QStringLiteral("CVE-2024-0002")}));
        QVERIFY(state.run(writer, {actor(Role::Writer), writer.at}).error().code == error::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(tst_ReportMerge)
#include "tst_ReportMerge.moc"
