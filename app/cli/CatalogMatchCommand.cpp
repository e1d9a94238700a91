// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CatalogMatchCommand.h"

#include "app/cli/ErrorWords.h"
#include "app/cli/IntakeWords.h"
#include "app/cli/JsonLine.h"
#include "app/cli/WholeFile.h"
#include "core/catalog/manifest/ManifestReader.h"
#include "core/intake/feed/FeedReader.h"
#include "core/triage/AdvisoryIndex.h"

#include <algorithm>

namespace firebreak {
namespace {

/// Takes what the files hold into the index, and says what it can't take.
class Sink final : public FeedSink
{
public:
    Sink(AdvisoryIndex& index, QIODevice& err) : m_index(index), m_err(err) {}

    void read(const QString& file)
    {
        m_file = file;
        (void)FeedReader(*this).readFile(file);
    }
    void accept(Advisory&& advisory) override
    {
        m_index.add(advisory);
        ++m_accepted;
    }
    void refuse(const Error& error) override
    {
        say(m_err, refusalLine(m_file, error));
        m_code = std::max(m_code, error.place.isEmpty() ? exitCodeOf(error) : ExitCode::BadInput);
    }

    [[nodiscard]] bool isEmpty() const { return m_accepted == 0; }
    [[nodiscard]] ExitCode code() const { return m_code; }

private:
    AdvisoryIndex& m_index;
    QIODevice& m_err;
    QString m_file;
    int m_accepted = 0;
    ExitCode m_code = ExitCode::Good;
};

/// "in-range: >= 1.0.0, < 1.2.4".
QString reasonOf(const VersionVerdict& verdict)
{
    QStringList bounds;
    if (!verdict.range.from.isEmpty())
        bounds.append((verdict.range.isFromExclusive ? QLatin1String("> ") : QLatin1String(">= ")) +
                      verdict.range.from);
    if (!verdict.range.until.isEmpty())
        bounds.append((verdict.range.isUntilInclusive ? QLatin1String("<= ") : QLatin1String("< ")) +
                      verdict.range.until);
    const QString word = toWord(verdict.reason);
    return bounds.isEmpty() ? word : word + QLatin1String(": ") + bounds.join(QLatin1String(", "));
}

JsonLine lineOf(const AffectedProposal& proposal)
{
    JsonLine line;
    line.text("purl", proposal.purl).text("advisory", proposal.advisory);
    if (proposal.verdict.answer == VersionVerdict::Answer::Unknown)
        line.null("affected");
    else
        line.boolean("affected", proposal.isAffected());
    return line.text("reason", reasonOf(proposal.verdict));
}

} // namespace

CliHelp CatalogMatchCommand::help() const
{
    CliHelp help{
        QStringLiteral("catalog match"),
        QStringLiteral("Propose which packages of a manifest are affected by advisories."),
        QStringLiteral("--sbom FILE --osv FILE…"),
        QStringLiteral(
            "Reads a manifest (see sbom show) and advisories (OSV, or any form that import reads), and "
            "writes one JSON\n"
            "object for each package and advisory that speaks of it: purl, advisory, affected, reason. "
            "affected is\n"
            "null where the advisory does not tell, and reason says why. Further positional arguments are\n"
            "advisories too. What can't be read is said with its file and place, and the rest goes on: 1 when\n"
            "something was bad, 2 when a file can't be opened."),
        {{QStringLiteral("firebreakctl catalog match --sbom bom.json --osv GO-2020-0001.json"),
          QStringLiteral("compares one manifest with one advisory")}}};
    help.mostArguments = -1;
    return help;
}

void CatalogMatchCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("sbom"), QStringLiteral("The manifest."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("osv"), QStringLiteral("Advisories; may be given often."), QStringLiteral("FILE")});
}

ExitCode CatalogMatchCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const QStringList advisories = options.values(QStringLiteral("osv")) + options.positionalArguments();
    if (!options.isSet(QStringLiteral("sbom")) || advisories.isEmpty()) {
        say(streams.err, QStringLiteral("Name a manifest by --sbom and advisories by --osv."));
        return ExitCode::CannotRun;
    }
    const Result<QByteArray> bytes = readWholeFile(options.value(QStringLiteral("sbom")), largestManifest);
    const Result<Manifest> manifest = bytes ? readManifest(*bytes) : Result<Manifest>(failure(bytes.error()));
    if (!manifest) {
        say(streams.err, options.value(QStringLiteral("sbom")) + QStringLiteral(": ") + errorWords(manifest.error()));
        return exitCodeOf(manifest.error());
    }
    AdvisoryIndex index;
    Sink sink(index, streams.err);
    for (const QString& path : advisories)
        sink.read(path);
    ExitCode code = sink.code();
    if (sink.isEmpty()) {
        say(streams.err, QStringLiteral("There is no advisory to compare with."));
        code = std::max(code, ExitCode::BadInput);
    }
    for (const QString& purl : manifest->purls()) {
        const Result<QList<AffectedProposal>> proposals = index.proposalsFor(purl);
        if (!proposals) {
            say(streams.err, visibleText(purl + QStringLiteral(": ") + errorWords(proposals.error())));
            code = std::max(code, ExitCode::BadInput);
            continue;
        }
        for (const AffectedProposal& proposal : *proposals) {
            if (streams.out.write(lineOf(proposal).toBytes()) < 0)
                return ExitCode::CannotRun;
        }
    }
    return code;
}

} // namespace firebreak
