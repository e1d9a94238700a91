// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/FlawShowCommand.h"

#include "app/cli/case/CliActor.h"
#include "app/cli/CliWorkspace.h"
#include "app/cli/case/DeadlineWords.h"
#include "app/cli/case/FieldText.h"
#include "app/cli/case/RecordArgument.h"
#include "app/cli/case/RecordLines.h"
#include "app/cli/case/RefusalWords.h"
#include "core/base/Clock.h"
#include "core/command/CaseClocks.h"
#include "core/command/CaseTitle.h"
#include "core/command/Findings.h"
#include "core/command/kinds/FlawCase.h"
#include "core/flaw/rule/FlawStatus.h"
#include "core/storage/CacheStateView.h"

#include <QJsonDocument>

namespace firebreak {
namespace {

/// A flaw with everything that is computed about it.
struct ShownFlaw
{
    Record record;
    WorkflowStatus<FlawState> status;
    QList<Finding> found;
    QList<Record> affects;
    QList<CaseDeadline> deadlines;
    bool isFlagged = false; ///< as under embargo (R59)
};

Result<ShownFlaw> read(const QCommandLineParser& options, const Clock& clock)
{
    Result<CliWorkspace::Reading> reading = CliWorkspace::openForReading(options, clock);
    if (!reading)
        return failure(reading.error());
    const CacheStateView state(reading->cache->records());
    const Result<Record> record =
        recordMeant(state, options.positionalArguments().constFirst(), {RecordKind::Flaw});
    if (!record)
        return failure(state.error().value_or(record.error()));
    const CaseView view(state, clock.now());
    const Result<Flaw> flaw = Flaw::fromJson(record->body);
    if (!flaw)
        return failure(flaw.error());
    ShownFlaw shown{*record, flawStatus(*flaw, flawCase(*record, view)), findings(*record, view),
                    view.children(record->id, RecordKind::Affect),
                    caseDeadlines(*record, view, organisationClocks(view)), isFlagged(*record, view)};
    if (state.error())
        return failure(*state.error());
    return shown;
}

QJsonObject jsonOf(const ShownFlaw& shown, Instant now)
{
    QJsonObject json = recordJson(shown.record);
    json[QStringLiteral("state")] = QString(toWord(shown.status.state));
    if (shown.status.next)
        json[QStringLiteral("next")] = QString(toWord(*shown.status.next));
    QJsonArray reasons;
    for (const Requirement& reason : shown.status.reasons)
        reasons.append(QJsonObject{{QStringLiteral("code"), QString(reason.code.word())},
                                   {QStringLiteral("record"), reason.record.toText()},
                                   {QStringLiteral("field"), reason.field},
                                   {QStringLiteral("details"), QJsonArray::fromStringList(reason.details)}});
    json[QStringLiteral("reasons")] = reasons;
    json[QStringLiteral("findings")] = findingsJson(shown.found);
    QJsonArray affects;
    for (const Record& affect : shown.affects)
        affects.append(recordJson(affect));
    json[QStringLiteral("affects")] = affects;
    QJsonArray deadlines;
    for (const CaseDeadline& one : shown.deadlines)
        deadlines.append(QJsonDocument::fromJson(deadlineLine(one.deadline, now).toBytes()).object());
    json[QStringLiteral("deadlines")] = deadlines;
    return json;
}

void write(QIODevice& out, const ShownFlaw& shown, Instant now)
{
    const auto line = [&out](const QString& text) { out.write(visibleText(text).toUtf8() + '\n'); };
    line(QStringLiteral("flaw %1").arg(shown.record.id.toText()));
    if (shown.isFlagged) // R59
        line(QStringLiteral("EMBARGOED"));
    for (auto it = shown.record.body.begin(); it != shown.record.body.end(); ++it)
        line(QStringLiteral("  %1: %2").arg(it.key(), valueText(it.value())));
    line(QStringLiteral("state: ") + toWord(shown.status.state));
    if (shown.status.next)
        line(QStringLiteral("missing for %1:").arg(toWord(*shown.status.next)));
    for (const Requirement& reason : shown.status.reasons)
        line(QStringLiteral("  %1 %2 %3")
                 .arg(reason.code.word(), reason.field, reason.details.join(u' '))
                 .trimmed());
    for (const Record& affect : shown.affects)
        line(QStringLiteral("affect %1: %2 %3")
                 .arg(affect.id.toText(), affect.body.value(QLatin1String("component")).toString(),
                      affect.body.value(QLatin1String("affectedness")).toString()));
    for (const Finding& finding : shown.found)
        line((finding.blocks() ? QStringLiteral("blocks: ") : QStringLiteral("warns: ")) +
             findingWords(finding));
    for (const CaseDeadline& one : shown.deadlines)
        line(one.about + (one.about.isEmpty() ? QString() : QStringLiteral(": ")) +
             deadlineWords(one.deadline, now));
}

} // namespace

CliHelp FlawShowCommand::help() const
{
    return {
        QStringLiteral("flaw show"),
        QStringLiteral("Show a flaw, where it stands and what is missing."),
        QStringLiteral("FLAW"),
        QStringLiteral(
            "FLAW is its id, or its CVE id. Writes its fields, the state that follows from them with what is "
            "missing for\n"
            "the next one, its affects, what the plan finds wrong (blocks or warns), and its deadlines.\n"
            "--json writes one object: record, kind, compartment, revision, body, state, next, reasons "
            "(code, record,\n"
            "field, details), findings (code, weight, place, explanation, resolution), affects, deadlines."),
        {{QStringLiteral("firebreakctl flaw show CVE-2026-1234 --json"),
          QStringLiteral("writes one JSON object")}},
        1,
        1};
}

void FlawShowCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
}

ExitCode FlawShowCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const SystemClock clock;
    const Result<ShownFlaw> shown = read(options, clock);
    if (!shown) {
        return CliActor::failed(streams, shown.error());
    }
    if (options.isSet(QStringLiteral("json")))
        streams.out.write(jsonLine(jsonOf(*shown, clock.now())));
    else
        write(streams.out, *shown, clock.now());
    return ExitCode::Good;
}

} // namespace firebreak
