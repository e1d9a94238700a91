// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/PlanCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/ErrorWords.h"
#include "app/cli/case/DeadlineWords.h"
#include "app/cli/case/PolicyFiles.h"
#include "core/base/Clock.h"
#include "core/command/CasePass.h"
#include "core/command/CaseTitle.h"
#include "core/storage/CacheStateView.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

/// One line of the plan.
struct DueItem
{
    CaseDeadline deadline;
    RecordKind kind;
    QString title;
};

constexpr std::array KindsWithDates = {RecordKind::Report,   RecordKind::Flaw,     RecordKind::Task,
                                       RecordKind::Tracker,  RecordKind::Incident, RecordKind::Deliverable,
                                       RecordKind::Bulletin, RecordKind::Policy};

Result<QList<DueItem>> dueItems(RecordRepository& records, const StateView& state, Instant now,
                                const SlaPolicy& clocks)
{
    QList<DueItem> items;
    CasePass pass(state, now, clocks);
    for (const RecordKind kind : KindsWithDates) {
        const Result<void> read = records.forEach(kind, [&](qint64, const Record& record) {
            for (const CaseDeadline& one : pass.deadlinesOf(record)) {
                if (one.deadline.state == Deadline::State::Running)
                    items.append({one, kind, caseTitle(record, pass.view())});
            }
        });
        if (!read)
            return failure(read.error());
    }
    std::stable_sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) {
        return *a.deadline.deadline.due < *b.deadline.deadline.due;
    });
    return items;
}

QByteArray jsonOf(const DueItem& item, Instant now)
{
    JsonLine line;
    line.text("due", toText(*item.deadline.deadline.due));
    line.boolean("late", item.deadline.deadline.isLateAt(now));
    line.text("clock", item.deadline.deadline.clock).text("source", item.deadline.deadline.source);
    line.text("record", item.deadline.record.toText()).text("kind", QString(toWord(item.kind)));
    if (!item.deadline.about.isEmpty())
        line.text("about", item.deadline.about);
    line.text("title", item.title);
    return line.toBytes();
}

QByteArray lineOf(const DueItem& item, Instant now)
{
    const QString about =
        item.deadline.about.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(item.deadline.about);
    const QString line = QStringLiteral("%1  %2  %3  %4%5  ")
                             .arg(momentWords(*item.deadline.deadline.due))
                             .arg(distanceWords(*item.deadline.deadline.due, now), -20)
                             .arg(QString(toWord(item.kind)), -11)
                             .arg(item.deadline.deadline.clock, about);
    return visibleText(line + item.title).toUtf8() + '\n';
}

} // namespace

CliHelp PlanCommand::help() const
{
    return {QStringLiteral("plan"),
            QStringLiteral("List what is due when."),
            {},
            QStringLiteral(
                "Runs the organisation's clocks over every record of the local workspace, and writes what is "
                "due and not done\n"
                "yet, earliest first: reports and their reporters, reviews, incidents and their legal "
                "duties, deliverables,\n"
                "milestones, tasks, bulletins, the plan itself. Times are in UTC. deadline explain says how "
                "one came about.\n"
                "--json writes one object per line: due, late, clock, source, record, kind, about, title.\n"
                "1 when something is late."),
            {{QStringLiteral("firebreakctl plan --days 7"),
              QStringLiteral("what is late, and what is due within a week")},
             {QStringLiteral("firebreakctl plan --late --json"),
              QStringLiteral("only what is late, for a script")}}};
}

void PlanCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    parser.addOption({QStringLiteral("days"), QStringLiteral("Only what is due within so many days."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("late"), QStringLiteral("Only what is late.")});
    parser.addOption({QStringLiteral("policy"), QStringLiteral("Clocks to run instead; may be given often."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("at"), QStringLiteral("The moment that counts as now."), QStringLiteral("MOMENT")});
}

ExitCode PlanCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const auto failed = [&streams](const Error& error) {
        say(streams.err, errorWords(error));
        return exitCodeOf(error);
    };
    const SystemClock clock;
    const Result<Instant> now = options.isSet(QStringLiteral("at"))
                                    ? instantFromText(options.value(QStringLiteral("at")))
                                    : Result<Instant>(clock.now());
    if (!now) {
        say(streams.err, errorWords(now.error()));
        return ExitCode::CannotRun;
    }
    bool isNumber = true;
    const int days =
        options.isSet(QStringLiteral("days")) ? options.value(QStringLiteral("days")).toInt(&isNumber) : 0;
    if (!isNumber || days < 0) {
        say(streams.err, QStringLiteral("--days takes a whole number from 0."));
        return ExitCode::CannotRun;
    }
    Result<CliWorkspace::Reading> reading = CliWorkspace::openForReading(options, clock);
    if (!reading)
        return failed(reading.error());
    const CacheStateView state(reading->cache->records());
    const QStringList files = options.values(QStringLiteral("policy"));
    const Result<SlaPolicy> clocks = files.isEmpty()
                                         ? Result<SlaPolicy>(organisationClocks(CaseView(state, *now)))
                                         : readPolicyFiles(files);
    if (!clocks)
        return failed(clocks.error());
    const Result<QList<DueItem>> items = dueItems(reading->cache->records(), state, *now, *clocks);
    if (!items || state.error())
        return failed(items ? *state.error() : items.error());

    bool isAnyLate = false;
    bool isAnySaid = false;
    for (const DueItem& item : *items) {
        const bool isLate = item.deadline.deadline.isLateAt(*now);
        isAnyLate = isAnyLate || isLate;
        if (options.isSet(QStringLiteral("late")) && !isLate)
            continue;
        if (options.isSet(QStringLiteral("days")) &&
            *item.deadline.deadline.due > *now + std::chrono::days(days))
            continue;
        isAnySaid = true;
        streams.out.write(options.isSet(QStringLiteral("json")) ? jsonOf(item, *now) : lineOf(item, *now));
    }
    if (!isAnySaid)
        say(streams.err, QStringLiteral("Nothing of what was asked for is due."));
    return isAnyLate ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
