// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/IncidentDeclareCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/CliActor.h"
#include "app/cli/case/FieldText.h"
#include "app/cli/case/RecordLines.h"
#include "app/cli/case/RefusalWords.h"
#include "core/base/Clock.h"
#include "core/command/Findings.h"
#include "core/command/actions/DeclarationActions.h"

namespace firebreak {
namespace {

QString option(const QCommandLineParser& options, const char* name)
{
    return options.value(QString::fromLatin1(name));
}

/// [{"criterion","evidence"}] of texts such as "headline=https://news.example".
Result<QJsonArray> criteriaOf(const QStringList& texts)
{
    const Result<QList<FieldText>> split = fieldTexts(texts);
    if (!split)
        return failure(split.error());
    QJsonArray criteria;
    for (const FieldText& one : *split)
        criteria.append(
            QJsonObject{{QStringLiteral("criterion"), one.field}, {QStringLiteral("evidence"), one.value}});
    return criteria;
}

Result<QJsonObject> declarationOf(const QCommandLineParser& options)
{
    const Result<QJsonArray> criteria = criteriaOf(options.values(QStringLiteral("criterion")));
    const Result<QJsonArray> watch = criteriaOf(options.values(QStringLiteral("watch")));
    if (!criteria || !watch)
        return failure(criteria ? watch.error() : criteria.error());
    QJsonObject declaration{{QStringLiteral("class"), option(options, "class")}};
    if (!option(options, "reason").isEmpty())
        declaration[QStringLiteral("reason")] = option(options, "reason");
    if (!criteria->isEmpty())
        declaration[QStringLiteral("criteria")] = *criteria;
    if (!watch->isEmpty()) {
        declaration[QStringLiteral("watch")] = true;
        declaration[QStringLiteral("watchCriteria")] = *watch;
    }
    return declaration;
}

bool isAnySet(const QCommandLineParser& options, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&options](const char* name) { return options.isSet(QString::fromLatin1(name)); });
}

/// What of the options does not go together, in words: nothing that was said is passed over.
QString contradictionIn(const QCommandLineParser& options)
{
    const bool isProposal = isAnySet(options, {"class"});
    const bool isDecision = isAnySet(options, {"accept", "reject"});
    if (!isProposal && !isDecision)
        return QStringLiteral("Propose by --class, or decide by --accept or --reject.");
    if (isAnySet(options, {"accept"}) && isAnySet(options, {"reject"}))
        return QStringLiteral("--accept and --reject exclude each other.");
    if (!isProposal && isAnySet(options, {"reason", "criterion", "watch"}))
        return QStringLiteral("--reason, --criterion and --watch are of a proposal: name its --class.");
    if (!isDecision && isAnySet(options, {"commander", "program-manager", "lead-analyst"}))
        return QStringLiteral("--commander, --program-manager and --lead-analyst are named by who decides.");
    return {};
}

/// The incident that is meant: itself, or that of a flaw.
Result<Record> incidentMeant(const CliActor& actor, const QString& text)
{
    const Result<Record> meant = actor.meant(text, {RecordKind::Incident, RecordKind::Flaw});
    if (!meant || meant->kind == RecordKind::Incident)
        return meant;
    return actor.meant(meant->body.value(QLatin1String("incident")).toString(), {RecordKind::Incident});
}

QList<Command> commandsFor(const CliActor& actor, const RecordId& incident, const QJsonObject& declaration,
                           const QCommandLineParser& options)
{
    QList<Command> commands;
    if (isAnySet(options, {"class"}))
        commands.append(actor.make(
            incident, Act{QStringLiteral("incident.propose"), {{QStringLiteral("value"), declaration}}}));
    if (isAnySet(options, {"accept", "reject"})) {
        QJsonObject decision;
        if (options.isSet(QStringLiteral("accept")))
            decision[QStringLiteral("accepted")] = true;
        else
            decision[QStringLiteral("reason")] = option(options, "reject");
        for (const char* name : {"commander", "program-manager", "lead-analyst"}) {
            static const QHash<QString, QString> fields{
                {QStringLiteral("commander"), QStringLiteral("commander")},
                {QStringLiteral("program-manager"), QStringLiteral("programManager")},
                {QStringLiteral("lead-analyst"), QStringLiteral("leadAnalyst")}};
            if (options.isSet(QString::fromLatin1(name)))
                decision[fields.value(QString::fromLatin1(name))] = option(options, name);
        }
        commands.append(actor.make(incident, Act{QStringLiteral("incident.decide"), decision}));
    }
    return commands;
}

} // namespace

CliHelp IncidentDeclareCommand::help() const
{
    return {
        QStringLiteral("incident declare"),
        QStringLiteral("Propose what class an incident has, and decide it."),
        QStringLiteral("INCIDENT"),
        QStringLiteral(
            "INCIDENT is its id, or a flaw of it by id or CVE id. --class minor or major "
            "proposes; a major one names at least\n"
            "one of the nine criteria with its evidence (headline, major-platform, many-offerings, "
            "severe-impact,\n"
            "customer-requests, earlier-major, public-exploit, cross-industry, "
            "known-exploited: --criterion headline=…),\n"
            "an executive watch one of the five (--watch all-resources=…). --accept decides the "
            "proposal that waits, or this\n"
            "one; --reject REASON refuses it. Major and embargoed ones need --commander, "
            "--program-manager and --lead-analyst\n"
            "(ids of people). All of it is done, or nothing. Deciding makes the deliverables that the "
            "plan asks for. What the\n"
            "plan forbids is refused with what is wrong and what to do. Writes the incident's id; --json "
            "the incident: record,\n"
            "kind, compartment, revision, body, findings, made: the ids of new deliverables, and of a "
            "proposal asked: what keeps it\n"
            "from being accepted as it is. Whoever proposed may propose anew until it is decided. 1 when "
            "it was refused."),
        {{QStringLiteral(
              "firebreakctl incident declare CVE-2026-1234 --class minor --reason 'one offering' --accept"),
          QStringLiteral("proposes and decides")},
         {QStringLiteral("firebreakctl incident declare CVE-2026-1234 --class major --criterion "
                         "'public-exploit=seen 2026-11-20'"),
          QStringLiteral("proposes; somebody else decides")}},
        1,
        1};
}

void IncidentDeclareCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    const auto add = [&parser](const char* name, const char* meaning, const char* value) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(meaning), QString::fromLatin1(value)});
    };
    add("class", "What is proposed: minor or major.", "CLASS");
    add("reason", "Why.", "TEXT");
    add("criterion", "Of a major incident; may be given often.", "CRITERION=EVIDENCE");
    add("watch", "Of an executive watch; may be given often.", "CRITERION=EVIDENCE");
    parser.addOption({QStringLiteral("accept"), QStringLiteral("Accepts what is proposed.")});
    add("reject", "Rejects what is proposed.", "REASON");
    add("commander", "The Incident Commander.", "PERSON");
    add("program-manager", "The Incident Program Manager.", "PERSON");
    add("lead-analyst", "The lead analyst.", "PERSON");
}

ExitCode IncidentDeclareCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    if (const QString wrong = contradictionIn(options); !wrong.isEmpty()) {
        say(streams.err, wrong);
        return ExitCode::CannotRun;
    }
    const SystemClock clock;
    const Result<QJsonObject> declaration = declarationOf(options);
    if (!declaration)
        return CliActor::failed(streams, declaration.error());
    const Result<std::unique_ptr<CliActor>> actor = CliActor::open(options, clock);
    if (!actor)
        return CliActor::failed(streams, actor.error());
    const Result<Record> incident = incidentMeant(**actor, options.positionalArguments().constFirst());
    if (!incident)
        return CliActor::failed(streams, incident.error());
    const QList<Command> commands = commandsFor(**actor, incident->id, *declaration, options);
    const Result<QList<Record>> changed = (*actor)->actTogether(commands);
    if (!changed)
        return CliActor::failed(streams, changed.error());
    QStringList made;
    for (const Record& record : *changed) {
        if (record.kind == RecordKind::Deliverable)
            made.append(record.id.toText());
    }
    const std::optional<Record> now = (*actor)->state().record(incident->id);
    const QList<Finding> asked =
        now ? acceptanceFindings(*now, (*actor)->state(), clock.now()) : QList<Finding>();
    for (const Finding& finding : asked)
        say(streams.err, QStringLiteral("The decision will ask for it: ") + findingWords(finding));
    if (options.isSet(QStringLiteral("json")) && now) {
        QJsonObject json = recordJson(*now);
        json[QStringLiteral("findings")] = findingsJson(findings(*now, (*actor)->state(), clock.now()));
        if (now && !isAnySet(options, {"accept", "reject"}))
            json[QStringLiteral("asked")] = findingsJson(asked);
        json[QStringLiteral("made")] = QJsonArray::fromStringList(made);
        streams.out.write(jsonLine(json));
        return ExitCode::Good;
    }
    streams.out.write(incident->id.toText().toUtf8() + '\n');
    if (!made.isEmpty())
        say(streams.err, (isAnySet(options, {"reject"})
                              ? QStringLiteral("It stays of the class it has, for which %1 deliverables were made.")
                              : QStringLiteral("%1 deliverables were made."))
                             .arg(made.size()));
    return ExitCode::Good;
}

} // namespace firebreak
