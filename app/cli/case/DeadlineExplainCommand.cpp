// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/DeadlineExplainCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/DeadlineWords.h"
#include "app/cli/case/PolicyFiles.h"
#include "app/cli/case/RecordArgument.h"
#include "app/cli/case/RefusalWords.h"
#include "app/cli/case/WhatIf.h"
#include "core/base/Clock.h"
#include "core/command/CaseClocks.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/sla/ShippedPolicies.h"
#include "core/storage/CacheStateView.h"

namespace firebreak {
namespace {

const QString ifOption = QStringLiteral("if");
const QString clockOption = QStringLiteral("clock");
const QString policyOption = QStringLiteral("policy");
const QString atOption = QStringLiteral("at");

QString faultWords(const Error& error)
{
    if (error.code == error::WhatIfForm)
        return QStringLiteral("--if takes FIELD=VALUE, not \"%1\" (%2)")
            .arg(error.details.value(0), QString(error.code.word()));
    if (error.code == error::WhatIfMoment)
        return QStringLiteral("\"%1\" takes a moment such as 2026-11-22T10:00:00Z, not \"%2\" (%3)")
            .arg(error.details.value(0), error.details.value(1), QString(error.code.word()));
    if (error.code == error::ClockFieldUnknown)
        return QStringLiteral("No clock knows the field \"%1\"; known are: %2 (%3)")
            .arg(error.details.value(0), error.details.mid(1).join(QStringLiteral(", ")),
                 QString(error.code.word()));
    if (error.code == error::ClockWordUnknown)
        return QStringLiteral("\"%1\" does not take \"%2\", but: %3 (%4)")
            .arg(error.details.value(0), error.details.value(1),
                 error.details.mid(2).join(QStringLiteral(", ")), QString(error.code.word()));
    if (error.code == error::ClockUnknown)
        return QStringLiteral("There is no clock \"%1\"; there are: %2 (%3)")
            .arg(error.details.value(0), error.details.mid(1).join(QStringLiteral(", ")),
                 QString(error.code.word()));
    return refusalWords(error);
}

/// What is asked: which clocks, about what.
struct Case
{
    SlaPolicy clocks;
    std::optional<RecordId> record;
    QList<CaseFacts> facts;          ///< none: only what --if says
    QList<CaseDeadline> agreed = {}; ///< dates without a clock
    QList<LiftPlanStep> lift = {};   ///< of an incident: the moments before its lift or release (D2)
};

Result<Case> readCase(const QCommandLineParser& options, const Clock& clock, Instant now)
{
    Result<CliWorkspace::Reading> reading = CliWorkspace::openForReading(options, clock);
    if (!reading)
        return failure(reading.error());
    const CacheStateView state(reading->cache->records());
    const Result<Record> record =
        recordMeant(state, options.positionalArguments().constFirst(), KindSet::all());
    if (!record)
        return failure(state.error().value_or(record.error()));
    const CaseView view(state, now);
    Case read{organisationClocks(view), record->id, caseFacts(*record, view), {}};
    for (const CaseDeadline& one : caseDeadlines(*record, view, read.clocks)) {
        const bool isClock = std::any_of(read.facts.cbegin(), read.facts.cend(), [&](const CaseFacts& facts) {
            return facts.about == one.about && read.clocks.deadline(one.deadline.clock, facts.facts);
        });
        if (!isClock)
            read.agreed.append(one);
    }
    if (record->kind == RecordKind::Incident)
        read.lift = liftPlanOf(*record, view);
    if (state.error())
        return failure(*state.error());
    return read;
}

/// A clock that is asked for by name must be one: of the policy, or of the dates that people agree on.
Result<void> checkClocks(const Case& asked, const QStringList& wanted)
{
    QStringList known = asked.clocks.clocks();
    for (const CaseDeadline& one : asked.agreed)
        known.append(one.deadline.clock);
    known += {QStringLiteral("task"), QStringLiteral("milestone.development"),
              QStringLiteral("milestone.testing"), QStringLiteral("milestone.release")};
    known.removeDuplicates();
    for (const QString& clock : wanted) {
        if (!known.contains(clock))
            return failure(error::ClockUnknown, clock, QStringList{clock} + known);
    }
    return {};
}

/// Every clock over the facts as --if changes them, then the agreed dates.
Result<QList<CaseDeadline>> answersOf(const Case& asked, const QStringList& changes)
{
    QList<CaseFacts> subjects = asked.facts;
    if (!asked.record)
        subjects.append({RecordId(Uuid::fromName("case", "asked")), {}, {}});
    const ClockVocabulary known(asked.clocks);
    QList<CaseDeadline> all;
    for (const CaseFacts& subject : std::as_const(subjects)) {
        const Result<ClockFacts> facts = whatIf(subject.facts, changes, known);
        if (!facts)
            return failure(facts.error());
        for (const Deadline& deadline : deadlinesOf({subject.record, subject.about, *facts, subject.zone}, asked.clocks))
            all.append({subject.record, subject.about, deadline});
    }
    return all + asked.agreed;
}

QByteArray jsonOf(const CaseDeadline& one, const std::optional<RecordId>& record, Instant now)
{
    JsonLine line = deadlineLine(one.deadline, now);
    if (record)
        line.text("record", record->toText());
    if (!one.about.isEmpty())
        line.text("about", one.about);
    return line.toBytes();
}

QByteArray wordsOf(const CaseDeadline& one, Instant now)
{
    const QString about = one.about.isEmpty() ? QString() : one.about + QStringLiteral(": ");
    QByteArray lines = visibleText(about + deadlineWords(one.deadline, now)).toUtf8() + '\n';
    for (const QString& step : stepWords(one.deadline))
        lines += "    " + visibleText(step).toUtf8() + '\n';
    return lines;
}

QStringList collisionsOf(const LiftPlanStep& step)
{
    QStringList words;
    for (const PlanCollision collision : step.collisions)
        words.append(toWord(collision));
    return words;
}

QByteArray jsonOf(const LiftPlanStep& step, const std::optional<RecordId>& record)
{
    JsonLine line;
    line.text("liftPlan", QString(toWord(step.moment))).text("at", toText(step.at));
    if (!step.collisions.isEmpty())
        line.texts("collisions", collisionsOf(step));
    if (!step.names.isEmpty())
        line.texts("names", step.names);
    if (step.proposed)
        line.text("proposed", toText(*step.proposed));
    if (record)
        line.text("record", record->toText());
    return line.toBytes();
}

QByteArray wordsOf(const LiftPlanStep& step)
{
    QString line = QStringLiteral("lift plan: %1 at %2").arg(QString(toWord(step.moment)), momentWords(step.at));
    const QStringList why = collisionsOf(step) + step.names;
    if (!why.isEmpty())
        line += QStringLiteral(", which collides (%1)").arg(why.join(QStringLiteral(", ")));
    if (step.proposed)
        line += QStringLiteral("; proposed: %1").arg(momentWords(*step.proposed));
    return visibleText(line).toUtf8() + '\n';
}

} // namespace

CliHelp DeadlineExplainCommand::help() const
{
    CliHelp help{
        QStringLiteral("deadline explain"),
        QStringLiteral("Say what is due when, and step by step why."),
        QStringLiteral("[RECORD]"),
        QStringLiteral("Runs the clocks of the policy on what is known of a record of the local workspace "
                       "(its id, or the CVE id\n"
                       "of a report or flaw), or on what --if says alone. --if FIELD=VALUE changes a fact "
                       "and may be given often:\n"
                       "a word (severity=critical), several (labels=a,b), a moment "
                       "(aware=2026-11-22T10:00:00Z), or none (lift=).\n"
                       "An unknown clock, field or word is refused with what is known. Without --policy the clocks of "
                       "the organisation's\n"
                       "plan count, and of what ships (the standards of service, CRA, NIS2, GDPR) every "
                       "clock that the plan does not\n"
                       "define itself. docs/policies.md lists the fields. Times are in UTC.\n"
                       "--json writes one object per clock: record, about, clock, source, state (waiting, "
                       "excluded, running,\n"
                       "stopped), start, due, stopped, waitsFor, late, steps (kind, at, day, words).\n"
                       "Of an incident with a lift or release it also tells the plan of the moments before it, what each "
                       "collides with,\n"
                       "and the earlier working moment (--json: liftPlan, at, collisions, names, proposed, record).\n"
                       "1 when a clock is late; 2 when an option is none."),
        {{QStringLiteral("firebreakctl deadline explain CVE-2026-1234 --if severity=critical"),
          QStringLiteral("what would be due when the flaw were critical")},
         {QStringLiteral(
              "firebreakctl deadline explain --clock cra.early-warning --if craEvent=severe-incident "
              "--if aware=2026-11-22T10:00:00Z"),
          QStringLiteral("asks a clock about a case that is no record")}}};
    help.mostArguments = 1;
    return help;
}

void DeadlineExplainCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    parser.addOption(
        {ifOption, QStringLiteral("What if; may be given often."), QStringLiteral("FIELD=VALUE")});
    parser.addOption(
        {clockOption, QStringLiteral("Only this clock; may be given often."), QStringLiteral("ID")});
    parser.addOption(
        {policyOption, QStringLiteral("Clocks to run instead; may be given often."), QStringLiteral("FILE")});
    parser.addOption({atOption, QStringLiteral("The moment that counts as now."), QStringLiteral("MOMENT")});
}

ExitCode DeadlineExplainCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const auto failed = [&streams](const Error& error, ExitCode code) {
        say(streams.err, faultWords(error));
        return code;
    };
    const SystemClock clock;
    const Result<Instant> now =
        options.isSet(atOption) ? instantFromText(options.value(atOption)) : Result<Instant>(clock.now());
    if (!now)
        return failed(now.error(), ExitCode::CannotRun);
    Result<Case> asked = options.positionalArguments().isEmpty() ? Result<Case>(Case{shippedClocks(), {}, {}})
                                                                 : readCase(options, clock, *now);
    if (!asked)
        return failed(asked.error(), exitCodeOf(asked.error()));
    if (options.isSet(policyOption)) {
        Result<SlaPolicy> policy = readPolicyFiles(options.values(policyOption));
        if (!policy)
            return failed(policy.error(), exitCodeOf(policy.error()));
        asked->clocks = *std::move(policy);
    }
    const QStringList wanted = options.values(clockOption);
    if (const Result<void> checked = checkClocks(*asked, wanted); !checked)
        return failed(checked.error(), ExitCode::CannotRun);
    const Result<QList<CaseDeadline>> deadlines = answersOf(*asked, options.values(ifOption));
    if (!deadlines)
        return failed(deadlines.error(), ExitCode::CannotRun);

    bool isAnyLate = false;
    bool isAnySaid = !wanted.isEmpty(); // of those, each is said to have no rule
    for (const CaseDeadline& one : *deadlines) {
        if (!wanted.isEmpty() && !wanted.contains(one.deadline.clock))
            continue;
        isAnyLate = isAnyLate || one.deadline.isLateAt(*now);
        isAnySaid = true;
        streams.out.write(options.isSet(QStringLiteral("json")) ? jsonOf(one, asked->record, *now)
                                                                : wordsOf(one, *now));
    }
    for (const LiftPlanStep& step : wanted.isEmpty() ? asked->lift : QList<LiftPlanStep>()) {
        isAnySaid = true;
        streams.out.write(options.isSet(QStringLiteral("json")) ? jsonOf(step, asked->record) : wordsOf(step));
    }
    if (!isAnySaid)
        say(streams.err, asked->record ? QStringLiteral("Nothing about this record has a deadline.")
                                       : QStringLiteral("Nothing has a deadline: name a record, or say by --if what is the case."));
    for (const QString& id : wanted) {
        const bool isAnswered = std::any_of(deadlines->cbegin(), deadlines->cend(),
                                            [&id](const auto& one) { return one.deadline.clock == id; });
        if (!isAnswered)
            say(streams.err, QStringLiteral("%1 has no rule for this case").arg(id));
    }
    return isAnyLate ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
