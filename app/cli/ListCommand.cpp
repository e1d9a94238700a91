// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/ErrorWords.h"
#include "app/cli/JsonLine.h"
#include "app/cli/QueryWords.h"
#include "core/storage/QueueReader.h"

namespace firebreak {
namespace {

constexpr std::size_t PageSize = 500;

QByteArray jsonOf(const QueueEntry& entry)
{
    JsonLine line;
    line.text("record", entry.record.toText()).text("id", entry.id).text("title", entry.title);
    line.text("state", QString(toWord(entry.state)));
    if (entry.severity)
        line.text("severity", QString(toWord(*entry.severity)));
    if (entry.score)
        line.number("cvss", *entry.score / 10.0);
    if (entry.epss)
        line.number("epss", *entry.epss);
    line.boolean("kev", entry.isInKev);
    QStringList sources;
    for (const AdvisorySource source : entry.sources)
        sources.append(toWord(source));
    line.texts("sources", sources);
    if (!entry.product.isEmpty())
        line.text("product", entry.product);
    if (!entry.labels.isEmpty())
        line.texts("labels", entry.labels);
    if (entry.owner)
        line.text("owner", entry.ownerName.isEmpty() ? entry.owner->toText() : entry.ownerName);
    line.number("comments", entry.comments);
    line.text("received", toText(entry.receivedAt)).text("updated", toText(entry.updatedAt));
    return line.toBytes();
}

QByteArray lineOf(const QueueEntry& entry)
{
    const QString severity = entry.severity ? QString(toWord(*entry.severity)) : QStringLiteral("-");
    const QString score = entry.score ? QString::number(*entry.score / 10.0, 'f', 1) : QStringLiteral("-");
    const QString line = QStringLiteral("%1  %2  %3  %4  ")
                             .arg(entry.id, -20)
                             .arg(QString(toWord(entry.state)), -12)
                             .arg(severity, -9)
                             .arg(score, 4);
    return visibleText(line + entry.title).toUtf8() + '\n';
}

} // namespace

CliHelp ListCommand::help() const
{
    return {QStringLiteral("list"),
            QStringLiteral("List reports of the triage queue."),
            QStringLiteral("[QUERY]"),
            QStringLiteral("Takes the query language of the queue's filter box (words, severity:critical, owner:me, cvss>=7,\n"
                           "received>-7d, …); without a query, everything. Newest first. A query\n"
                           "that begins with - goes behind --: list -- -linux. --json writes one object per report:\n"
                           "record, id, title, state, severity, cvss, epss, kev, sources, product, labels, owner, comments,\n"
                           "received, updated; what is not set is left out."),
            {{QStringLiteral("firebreakctl list 'state:open kev:yes cvss>=9' --json"),
              QStringLiteral("writes the open reports that are exploited and critical by score")}},
            0,
            1};
}

void ListCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
}

ExitCode ListCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const auto failed = [&streams](const Error& error) {
        say(streams.err, errorWords(error));
        return ExitCode::CannotRun;
    };
    const Result<QueueQuery> query = QueueQuery::parse(options.positionalArguments().value(0));
    if (!query) {
        say(streams.err, queryWords(query.error()));
        return ExitCode::BadInput;
    }
    const SystemClock clock;
    Result<CliWorkspace::Reading> reading = CliWorkspace::openForReading(options, clock);
    if (!reading)
        return failed(reading.error());
    QueueReader reader(*reading->cache);
    const auto rows = reader.allRows(*query, {}, {reading->actor.person, clock.now()});
    if (!rows)
        return failed(rows.error());
    const bool isJson = options.isSet(QStringLiteral("json"));
    for (std::size_t at = 0; at < rows->size(); at += PageSize) {
        const auto page = std::span(*rows).subspan(at, std::min(PageSize, rows->size() - at));
        const Result<QList<QueueEntry>> entries = reader.entries(page);
        if (!entries)
            return failed(entries.error());
        for (const QueueEntry& entry : *entries)
            streams.out.write(isJson ? jsonOf(entry) : lineOf(entry));
    }
    return ExitCode::Good;
}

} // namespace firebreak
