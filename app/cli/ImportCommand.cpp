// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/ErrorWords.h"
#include "app/cli/IntakeWords.h"
#include "app/cli/InterruptSignal.h"
#include "app/cli/JsonLine.h"
#include "app/cli/ProgressLine.h"
#include "core/intake/IntakeError.h"
#include "core/sync/FeedImport.h"

namespace firebreak {
namespace {

/// Reads one file to its end and drops what is in it.
class CheckSink final : public FeedSink
{
public:
    explicit CheckSink(const FeedImport::Observer& observer) : m_observer(observer) {}

    void accept(Advisory&&) override { watchCancel(); }
    void refuse(const Error& refusal) override
    {
        m_observer.refused(refusal);
        watchCancel();
    }
    void progress(qint64 bytesRead, qint64 bytesTotal) override
    {
        m_observer.progressed(bytesRead, bytesTotal);
        watchCancel();
    }

    [[nodiscard]] FeedSummary read(const QString& file)
    {
        FeedReader reader(*this);
        reader.setStopToken(m_stop.get_token());
        return reader.readFile(file);
    }

private:
    void watchCancel()
    {
        if (m_observer.isCancelled())
            m_stop.request_stop();
    }

    const FeedImport::Observer& m_observer;
    std::stop_source m_stop;
};

/// What has become of the documents of one file: made a report, changed one, were there already.
struct Stored
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
};

Stored between(const FeedImport::Counts& before, const FeedImport::Counts& after)
{
    const qint64 added = after.newReports - before.newReports;
    return {added, after.changedDocuments - before.changedDocuments - added,
            after.unchangedDocuments - before.unchangedDocuments};
}

QByteArray summaryLine(const QString& file, const FeedSummary& summary, const QList<Error>& refusals,
                       const std::optional<Stored>& stored)
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
    if (stored)
        line.count("new", stored->added)
            .count("changed", stored->changed)
            .count("unchanged", stored->unchanged);
    return line.toBytes();
}

void sayRefusals(const QString& file, const QList<Error>& refusals, QIODevice& err)
{
    for (const Error& refusal : refusals)
        say(err, refusalLine(file, refusal));
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

bool isUnreadable(const QList<Error>& refusals)
{
    return refusals.size() == 1 && refusals.first().code == error::IntakeFileUnreadable &&
           refusals.first().place.isEmpty();
}

/// One run over all files: reads or imports each, writes what became of it, and adds it all up.
class ImportRun
{
public:
    ImportRun(const CliStreams& streams, bool isJson, LocalStore* store, const Clock& clock)
        : m_streams(streams)
        , m_isJson(isJson)
        , m_store(store)
        , m_progress(streams.err)
        , m_observer{[this](qint64 read, qint64 total) { m_progress.show(m_file, read, total); },
                     [this](const Error& refusal) { m_refusals.append(refusal); },
                     [this] { return m_interrupt.isRaised(); }}
        , m_import([store](const QList<Command>& commands) { return store->submitEach(commands); }, clock,
                   m_observer)
    {}

    [[nodiscard]] ExitCode run(const QStringList& files)
    {
        const bool isBulk = m_store && FeedImport::isVeryMuch(files);
        std::optional<Error> fault;
        if (isBulk)
            take(fault, m_store->beginBulk());
        for (const QString& file : files) {
            if (fault || m_all.isCancelled)
                break;
            take(fault, runFile(file));
        }
        if (isBulk)
            take(fault, m_store->endBulk());
        if (fault) {
            say(m_streams.err, errorWords(*fault));
            return ExitCode::CannotRun;
        }
        if (!m_isJson)
            sayTotals();
        if (m_isAnyUnreadable || m_all.isCancelled)
            return ExitCode::CannotRun;
        return m_all.refused > 0 || m_import.counts().refusedByRules > 0 ? ExitCode::BadInput : ExitCode::Good;
    }

private:
    static void take(std::optional<Error>& fault, const Result<void>& result)
    {
        if (!result && !fault)
            fault = result.error();
    }

    [[nodiscard]] Result<void> runFile(const QString& file)
    {
        m_file = file;
        m_refusals.clear();
        const FeedImport::Counts before = m_import.counts();
        const Result<FeedSummary> summary =
            m_store ? m_import.importFile(file) : Result<FeedSummary>(CheckSink(m_observer).read(file));
        m_progress.clear();
        if (!summary)
            return failure(summary.error());
        m_isAnyUnreadable = m_isAnyUnreadable || isUnreadable(m_refusals);
        std::optional<Stored> stored;
        if (m_store)
            stored = between(before, m_import.counts());
        if (m_isJson)
            m_streams.out.write(summaryLine(file, *summary, m_refusals, stored));
        else
            sayRefusals(file, m_refusals, m_streams.err);
        m_all += *summary;
        return {};
    }

    void sayTotals()
    {
        sayTable(m_all, m_streams.out);
        if (!m_store)
            return;
        const FeedImport::Counts counts = m_import.counts();
        say(m_streams.out,
            QStringLiteral("\n%1 reports are new, %2 changed; %3 documents were there already.")
                .arg(counts.newReports)
                .arg(counts.changedReports)
                .arg(counts.unchangedDocuments));
    }

    const CliStreams& m_streams;
    bool m_isJson;
    LocalStore* m_store;
    InterruptSignal m_interrupt;
    ProgressLine m_progress;
    QString m_file;
    QList<Error> m_refusals;
    FeedImport::Observer m_observer;
    FeedImport m_import;
    FeedSummary m_all;
    bool m_isAnyUnreadable = false;
};

} // namespace

CliHelp ImportCommand::help() const
{
    return {
        QStringLiteral("import"),
        QStringLiteral("Bring public vulnerability data into the queue."),
        QStringLiteral("FILE…"),
        QStringLiteral(
            "Reads CVE records (JSON 5.0 to 5.2), NVD API 2.0, OSV 1.x, GitHub advisories, the KEV catalogue "
            "and\n"
            "EPSS scores: single documents, lists, NDJSON and tables, also in gzip, zip and Zstandard. What "
            "a\n"
            "file is shows from its content. Each document joins the report of its vulnerability in the "
            "local\n"
            "workspace; what is there already, unchanged, changes nothing. A bad document is refused with "
            "its\n"
            "place, and the rest goes on. Ctrl+C ends it cleanly: what was stored stays.\n"
            "\n"
            "Writes how many documents of each format were read and refused; refusals go to standard error.\n"
            "With --json one object per file: file, format (cve, nvd, osv, ghsa, kev, epss, mixed or "
            "unknown),\n"
            "documents, refused (a list of place, code, which is stable, and message), and unless --check "
            "is\n"
            "given new, changed and unchanged: the documents that made a report, those that changed one, and "
            "those\n"
            "that were there already."),
        {{QStringLiteral("firebreakctl import nvdcve-2.0-2024.json.gz all.zip"),
          QStringLiteral("brings two downloads into the queue")},
         {QStringLiteral("firebreakctl import --check --json CVE-2024-3094.json"),
          QStringLiteral(
              "writes {\"file\":\"CVE-2024-3094.json\",\"format\":\"cve\",\"documents\":1,\"refused\":[]}")}},
        1,
        -1};
}

void ImportCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("check"), QStringLiteral("Only read and report; store nothing.")});
    CliWorkspace::addOptions(parser);
}

ExitCode ImportCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const bool isJson = options.isSet(QStringLiteral("json"));
    const QStringList files = options.positionalArguments();
    const SystemClock clock;
    if (options.isSet(QStringLiteral("check")))
        return ImportRun(streams, isJson, nullptr, clock).run(files);
    const Result<std::unique_ptr<LocalStore>> store = CliWorkspace::open(options, clock);
    if (!store) {
        say(streams.err, errorWords(store.error()));
        return ExitCode::CannotRun;
    }
    return ImportRun(streams, isJson, store->get(), clock).run(files);
}

} // namespace firebreak
