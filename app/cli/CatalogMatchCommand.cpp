// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CatalogMatchCommand.h"

#include "app/cli/JsonLine.h"
#include "app/cli/WholeFile.h"
#include "core/catalog/manifest/ManifestReader.h"
#include "core/intake/feed/FeedReader.h"
#include "core/triage/AdvisoryIndex.h"

namespace firebreak {
namespace {

class Sink final : public FeedSink
{
public:
    explicit Sink(AdvisoryIndex& index) : m_index(index) {}

    void accept(Advisory&& advisory) override
    {
        m_index.add(advisory);
        ++m_accepted;
    }
    void refuse(const Error&) override { ++m_refused; }

    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    AdvisoryIndex& m_index;
    int m_accepted = 0;
    int m_refused = 0;
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
            "advisories too."),
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
        say(streams.err, QStringLiteral("Cannot read the manifest: ") + toLogLine(manifest.error()));
        return ExitCode::CannotRun;
    }
    AdvisoryIndex index;
    Sink sink(index);
    FeedReader reader(sink);
    for (const QString& path : advisories)
        (void)reader.readFile(path);

    int bad = 0;
    for (const QString& purl : manifest->purls()) {
        const Result<QList<AffectedProposal>> proposals = index.proposalsFor(purl);
        bad += proposals ? 0 : 1;
        for (const AffectedProposal& proposal : proposals.value_or(QList<AffectedProposal>())) {
            if (streams.out.write(lineOf(proposal).toBytes()) < 0)
                return ExitCode::CannotRun;
        }
    }
    if (bad > 0)
        say(streams.err, QStringLiteral("%1 package URLs of the manifest are bad.").arg(bad));
    if (sink.refused() > 0)
        say(streams.err, QStringLiteral("%1 advisories could not be read.").arg(sink.refused()));
    return bad > 0 || sink.refused() > 0 || sink.accepted() == 0 ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
