// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "app/cli/IntakeWords.h"
#include "app/cli/InterruptSignal.h"
#include "app/cli/JsonLine.h"
#include "app/cli/ProgressLine.h"
#include "core/intake/IntakeError.h"
#include "core/intake/feed/FeedReader.h"

namespace firebreak {
namespace {

/// Counts what is read of one file and keeps what is refused.
class CheckSink final : public FeedSink
{
public:
    CheckSink(const QString& file, const InterruptSignal& interrupt, ProgressLine& progressLine)
        : m_file(file), m_interrupt(interrupt), m_progress(progressLine)
    {}

    void accept(Advisory&&) override { watchInterrupt(); }

    void refuse(const Error& refusal) override
    {
        m_refusals.append(refusal);
        watchInterrupt();
    }

    void progress(qint64 bytesRead, qint64 bytesTotal) override
    {
        m_progress.show(m_file, bytesRead, bytesTotal);
        watchInterrupt();
    }

    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    [[nodiscard]] const QList<Error>& refusals() const { return m_refusals; }

private:
    void watchInterrupt()
    {
        if (m_interrupt.isRaised())
            m_stop.request_stop();
    }

    QString m_file;
    const InterruptSignal& m_interrupt;
    ProgressLine& m_progress;
    std::stop_source m_stop;
    QList<Error> m_refusals;
};

QByteArray summaryLine(const QString& file, const FeedSummary& summary, const QList<Error>& refusals)
{
    QList<JsonLine> refused;
    for (const Error& refusal : refusals) {
        JsonLine line;
        line.text("place", refusal.place)
            .text("code", QString(refusal.code.word()))
            .text("message", intakeWords(refusal));
        refused.append(line);
    }
    JsonLine line;
    line.text("file", file)
        .text("format", summary.format())
        .count("documents", summary.total())
        .objects("refused", refused);
    return line.toBytes();
}

void sayRefusals(const QString& file, const QList<Error>& refusals, QIODevice& err)
{
    for (const Error& refusal : refusals) {
        const QString place = refusal.place.isEmpty() ? QString() : refusal.place + QLatin1String(": ");
        say(err, QStringLiteral("%1: %2%3 (%4)")
                     .arg(file, place, intakeWords(refusal), QString(refusal.code.word())));
    }
}

void sayTable(const FeedSummary& all, QIODevice& out)
{
    const auto row = [&out](const QString& format, const QString& read, const QString& refused) {
        say(out, format.leftJustified(8) + read.rightJustified(10) + refused.rightJustified(10));
    };
    row(QStringLiteral("format"), QStringLiteral("read"), QStringLiteral("refused"));
    qint64 placed = 0;
    for (const AdvisorySource source : AllAdvisorySources) {
        const qint64 refused = all.refusedDocuments.value(source);
        placed += refused;
        row(toWord(source), QString::number(all.documents.value(source)), QString::number(refused));
    }
    row(QStringLiteral("unknown"), QStringLiteral("-"), QString::number(all.refused - placed));
    row(QStringLiteral("total"), QString::number(all.total()), QString::number(all.refused));
}

void add(FeedSummary& all, const FeedSummary& one)
{
    for (auto it = one.documents.cbegin(); it != one.documents.cend(); ++it)
        all.documents[it.key()] += it.value();
    for (auto it = one.refusedDocuments.cbegin(); it != one.refusedDocuments.cend(); ++it)
        all.refusedDocuments[it.key()] += it.value();
    all.refused += one.refused;
    all.isCancelled = all.isCancelled || one.isCancelled;
}

bool isUnreadable(const QList<Error>& refusals)
{
    return refusals.size() == 1 && refusals.first().code == error::IntakeFileUnreadable &&
           refusals.first().place.isEmpty();
}

} // namespace

CliHelp ImportCommand::help() const
{
    return {
        QStringLiteral("import"),
        QStringLiteral("Read public vulnerability data."),
        QStringLiteral("FILE…"),
        QStringLiteral("Reads CVE records (JSON 5.0 to 5.2), NVD API 2.0, OSV 1.x, GitHub advisories, the "
                       "KEV catalogue and EPSS\n"
                       "scores: single documents, lists, NDJSON and tables, also in gzip, zip and Zstandard. "
                       "What a file is shows\n"
                       "from its content. A bad document is refused with its place, and the rest goes on.\n"
                       "\n"
                       "Writes how many documents of each format were read and refused; refusals go to "
                       "standard error. With --json\n"
                       "one object per file: file, format (cve, nvd, osv, ghsa, kev, epss, mixed or "
                       "unknown), documents, and\n"
                       "refused, a list of place, code (stable) and message."),
        {{QStringLiteral("firebreakctl import --check nvdcve-2.0-2024.json.gz all.zip"),
          QStringLiteral("counts what is in two downloads, and stores nothing")},
         {QStringLiteral("firebreakctl import --check --json CVE-2024-3094.json"),
          QStringLiteral(
              "writes {\"file\":\"CVE-2024-3094.json\",\"format\":\"cve\",\"documents\":1,\"refused\":[]}")}},
        1,
        -1};
}

void ImportCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("check"), QStringLiteral("Only read and report; store nothing.")});
}

ExitCode ImportCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    if (!options.isSet(QStringLiteral("check"))) {
        say(streams.err, QStringLiteral("firebreakctl import: --check is missing."));
        return ExitCode::CannotRun;
    }
    const bool isJson = options.isSet(QStringLiteral("json"));
    const InterruptSignal interrupt;
    ProgressLine progress(streams.err);
    FeedSummary all;
    bool isAnyUnreadable = false;
    const QStringList files = options.positionalArguments();
    for (const QString& file : files) {
        CheckSink sink(file, interrupt, progress);
        FeedReader reader(sink);
        reader.setStopToken(sink.stopToken());
        const FeedSummary summary = reader.readFile(file);
        progress.clear();
        isAnyUnreadable = isAnyUnreadable || isUnreadable(sink.refusals());
        if (isJson)
            streams.out.write(summaryLine(file, summary, sink.refusals()));
        else
            sayRefusals(file, sink.refusals(), streams.err);
        add(all, summary);
        if (all.isCancelled)
            break;
    }
    if (!isJson)
        sayTable(all, streams.out);
    if (isAnyUnreadable || all.isCancelled)
        return ExitCode::CannotRun;
    return all.refused > 0 ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
