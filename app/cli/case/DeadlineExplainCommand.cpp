// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/DeadlineExplainCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/DeadlineWords.h"
#include "app/cli/case/PolicyFiles.h"
#include "app/cli/case/WhatIf.h"
#include "core/base/Clock.h"
#include "core/sla/ShippedPolicies.h"

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
    return CliWorkspace::words(error);
}

} // namespace

CliHelp DeadlineExplainCommand::help() const
{
    CliHelp help{
        QStringLiteral("deadline explain"),
        QStringLiteral("Say what is due when, and step by step why."),
        {},
        QStringLiteral(
            "Runs the clocks of the policy on what --if says. --if FIELD=VALUE gives a fact and may be given often: a word\n"
            "(severity=critical), several (labels=a,b), a moment (aware=2026-11-22T10:00:00Z), or none (lift=). Without\n"
            "--policy what ships counts: the standards of service and the clocks of CRA, NIS2 and GDPR. docs/policies.md\n"
            "explains policies. Times are in UTC. --json writes one object per clock: clock, source, state (waiting,\n"
            "excluded, running, stopped), start, due, stopped, waitsFor, late, steps (kind, at, day, words).\n"
            "1 when a clock is late."),
        {{QStringLiteral("firebreakctl deadline explain --clock cra.early-warning --if craEvent=severe-incident "
                         "--if aware=2026-11-22T10:00:00Z"),
          QStringLiteral("asks one clock")}}};
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
    const QStringList files = options.values(policyOption);
    const Result<SlaPolicy> policy =
        files.isEmpty() ? Result<SlaPolicy>(shippedClocks()) : readPolicyFiles(files);
    if (!policy)
        return failed(policy.error(), ExitCode::CannotRun);
    const Result<Instant> now = options.isSet(atOption) ? instantFromText(options.value(atOption))
                                                        : Result<Instant>(SystemClock().now());
    if (!now)
        return failed(now.error(), ExitCode::BadInput);
    const Result<ClockFacts> facts = whatIf({}, options.values(ifOption));
    if (!facts)
        return failed(facts.error(), ExitCode::BadInput);

    const QStringList wanted = options.values(clockOption);
    bool isAnyLate = false;
    for (const Deadline& deadline : policy->deadlines(*facts)) {
        if (!wanted.isEmpty() && !wanted.contains(deadline.clock))
            continue;
        isAnyLate = isAnyLate || deadline.isLateAt(*now);
        if (options.isSet(QStringLiteral("json"))) {
            streams.out.write(deadlineLine(deadline, *now).toBytes());
            continue;
        }
        streams.out.write(visibleText(deadlineWords(deadline, *now)).toUtf8() + '\n');
        for (const QString& step : stepWords(deadline))
            streams.out.write("    " + visibleText(step).toUtf8() + '\n');
    }
    return isAnyLate ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
