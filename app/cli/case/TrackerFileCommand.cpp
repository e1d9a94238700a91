// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/TrackerFileCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/CliActor.h"
#include "app/cli/case/RecordLines.h"
#include "app/cli/case/RefusalWords.h"
#include "core/base/Clock.h"
#include "core/catalog/Stream.h"
#include "core/command/kinds/ProcessRules.h"
#include "core/command/kinds/TrackerCase.h"

namespace firebreak {
namespace {

/// One tracker that is missing, as it is said and filed.
struct MissingTracker
{
    TrackerSuggestion suggestion;
    RecordId tracker;
    QString stream;
    bool isFiled = false;
};

QJsonObject jsonOf(const MissingTracker& missing)
{
    QStringList affects;
    for (const RecordId& affect : missing.suggestion.affects)
        affects.append(affect.toText());
    QJsonObject json{{QStringLiteral("stream"), missing.stream},
                     {QStringLiteral("component"), missing.suggestion.component},
                     {QStringLiteral("affects"), QJsonArray::fromStringList(affects)},
                     {QStringLiteral("advice"), QString(toWord(missing.suggestion.advice))},
                     {QStringLiteral("filed"), missing.isFiled}};
    if (missing.isFiled)
        json[QStringLiteral("tracker")] = missing.tracker.toText();
    if (missing.suggestion.obstacle)
        json[QStringLiteral("obstacle")] = QString(toWord(*missing.suggestion.obstacle));
    return json;
}

QString wordsOf(const MissingTracker& missing)
{
    const QString what = QStringLiteral("%1 %2").arg(missing.stream, missing.suggestion.component);
    if (missing.isFiled)
        return QStringLiteral("%1  %2").arg(missing.tracker.toText(), what);
    if (missing.suggestion.obstacle)
        return QStringLiteral("not filed: %1 (%2)").arg(what, toWord(*missing.suggestion.obstacle));
    return QStringLiteral("not filed: %1 (%2)").arg(what, toWord(missing.suggestion.advice));
}

CreateRecord filed(const MissingTracker& missing, const QString& summary)
{
    QJsonArray affects;
    for (const RecordId& affect : missing.suggestion.affects)
        affects.append(affect.toText());
    return {RecordKind::Tracker,
            {{QStringLiteral("affects"), affects},
             {QStringLiteral("stream"), missing.suggestion.stream.toText()},
             {QStringLiteral("component"), missing.suggestion.component},
             {QStringLiteral("summary"), summary}}};
}

/// The affects that the policy files none for, such as those of a stream at its end of life, in words.
QStringList skippedOf(const QList<FilableAffect>& affects, const TrackerPolicy& policy, const CaseView& view)
{
    QStringList skipped;
    for (const FilableAffect& affect : affects) {
        const bool isMissing = affect.needsWork && !affect.hasTracker;
        if (!isMissing || policy.filing(trackerFacts(affect.severity, affect.phase, affect.isMajor)) != FilingAdvice::Skip)
            continue;
        const std::optional<Stream> stream = view.value<Stream>(affect.stream);
        skipped.append(QStringLiteral("not filed: %1 %2 (%3)")
                           .arg(stream ? stream->name : affect.stream.toText(), affect.component, affect.phase));
    }
    skipped.removeDuplicates();
    return skipped;
}

/// Why there is nothing to file.
QString nothingWords(const QList<FilableAffect>& affects)
{
    return affects.isEmpty() ? QStringLiteral("There is nothing to file: the flaw has no affects yet.")
                             : QStringLiteral("There is nothing to file: no affected stream lacks a tracker.");
}

} // namespace

CliHelp TrackerFileCommand::help() const
{
    return {QStringLiteral("tracker file"),
            QStringLiteral("File the trackers that a flaw's affected streams lack."),
            QStringLiteral("FLAW"),
            QStringLiteral("FLAW is its id, or its CVE id. One tracker is filed for each affected stream and "
                           "component that has none and\n"
                           "that the policy files by itself (advice file); --all files those that it only "
                           "offers too. One that can't be\n"
                           "filed is named with its obstacle: no-private-trackers, severity-missing,\n"
                           "severity-unsupported. What the policy skips, such as a stream at its end of life, is said in words.\n"
                           "--dry-run files nothing.\n"
                           "--json writes one object for each: stream, component, affects, advice, filed, "
                           "tracker, obstacle.\n"
                           "1 when one that was to be filed could not be."),
            {{QStringLiteral("firebreakctl tracker file CVE-2026-1234 --dry-run"),
              QStringLiteral("says what would be filed")}},
            1,
            1};
}

void TrackerFileCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    parser.addOption({QStringLiteral("all"), QStringLiteral("File also what the policy only offers.")});
    parser.addOption({QStringLiteral("dry-run"), QStringLiteral("File nothing.")});
    parser.addOption({QStringLiteral("summary"), QStringLiteral("Their summary (default: the flaw's title)."),
                      QStringLiteral("TEXT")});
}

ExitCode TrackerFileCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const SystemClock clock;
    const Result<std::unique_ptr<CliActor>> actor = CliActor::open(options, clock);
    if (!actor)
        return CliActor::failed(streams, actor.error());
    const Result<Record> flaw =
        (*actor)->meant(options.positionalArguments().constFirst(), {RecordKind::Flaw});
    if (!flaw)
        return CliActor::failed(streams, flaw.error());
    const CaseView view((*actor)->state(), clock.now());
    const QString title = flaw->body.value(QLatin1String("title")).toString();
    const QString summary =
        options.isSet(QStringLiteral("summary")) ? options.value(QStringLiteral("summary")) : title;
    const std::shared_ptr<const TrackerPolicy> policy = ProcessRules::of(view).trackers;
    const QList<FilableAffect> affects = filableAffects(flaw->id, view);
    const auto suggestions = suggestTrackers(affects, *policy);
    QList<MissingTracker> all;
    QList<Command> commands;
    bool isObstructed = false;
    for (const TrackerSuggestion& suggestion : suggestions) {
        const std::optional<Stream> stream = view.value<Stream>(suggestion.stream);
        MissingTracker missing{suggestion, RecordId::generate(clock.now()),
                               stream ? stream->name : suggestion.stream.toText()};
        const bool isWanted = suggestion.advice == FilingAdvice::File || options.isSet(QStringLiteral("all"));
        isObstructed = isObstructed || (isWanted && suggestion.obstacle);
        missing.isFiled = isWanted && !suggestion.obstacle && !options.isSet(QStringLiteral("dry-run"));
        if (missing.isFiled)
            commands.append((*actor)->make(missing.tracker, filed(missing, summary)));
        all.append(missing);
    }
    if (!commands.isEmpty()) {
        const Result<QList<Record>> changed = (*actor)->actTogether(commands);
        if (!changed)
            return CliActor::failed(streams, changed.error());
    }
    for (const MissingTracker& missing : std::as_const(all))
        streams.out.write(options.isSet(QStringLiteral("json"))
                              ? jsonLine(jsonOf(missing))
                              : visibleText(wordsOf(missing)).toUtf8() + '\n');
    const QStringList skipped = skippedOf(affects, *policy, view);
    for (const QString& words : skipped)
        say(streams.err, words);
    if (all.isEmpty() && skipped.isEmpty())
        say(streams.err, nothingWords(affects));
    return isObstructed ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
