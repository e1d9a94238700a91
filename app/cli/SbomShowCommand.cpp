// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SbomShowCommand.h"

#include "app/cli/ErrorWords.h"
#include "app/cli/JsonLine.h"
#include "app/cli/WholeFile.h"
#include "core/catalog/manifest/ManifestReader.h"

#include <algorithm>

namespace firebreak {
namespace {

constexpr qsizetype MostFaultsSaid = 20; ///< of one file, in words; --json has all

JsonLine describe(const QString& path, const Result<Manifest>& manifest)
{
    JsonLine line;
    line.text("file", path);
    if (!manifest) {
        line.boolean("valid", false).text("error", QString(manifest.error().code.word()));
        return line.text("place", manifest.error().place);
    }
    line.text("format", QString(toWord(manifest->format))).text("version", manifest->version);
    line.count("components", manifest->components.size())
        .count("purls", manifest->purls().size())
        .count("cpes", manifest->cpes().size())
        .boolean("valid", manifest->isValid());
    QList<JsonLine> findings;
    for (const Error& finding : manifest->findings) {
        JsonLine item;
        item.text("code", QString(finding.code.word())).text("place", finding.place);
        findings.append(item);
    }
    if (!findings.isEmpty())
        line.objects("findings", findings);
    return line;
}

/// Says what is wrong with the file, and how that ends.
ExitCode judge(const QString& path, const Result<Manifest>& manifest, QIODevice& err)
{
    const auto sayFault = [&path, &err](const Error& error) { say(err, visibleText(path + QStringLiteral(": ") + errorWords(error))); };
    if (!manifest) {
        sayFault(manifest.error());
        return exitCodeOf(manifest.error());
    }
    for (const Error& finding : manifest->findings.mid(0, MostFaultsSaid))
        sayFault(finding);
    if (manifest->findings.size() > MostFaultsSaid)
        say(err, QStringLiteral("%1: and %2 more").arg(path).arg(manifest->findings.size() - MostFaultsSaid));
    return manifest->isValid() ? ExitCode::Good : ExitCode::BadInput;
}

} // namespace

CliHelp SbomShowCommand::help() const
{
    CliHelp help{
        QStringLiteral("sbom show"),
        QStringLiteral("Show what software bills of materials hold."),
        QStringLiteral("FILE…"),
        QStringLiteral(
            "Reads CycloneDX 1.0 to 1.7 (JSON, XML) and SPDX 2.2 to 3.0 (JSON, tag-value, YAML, XML, RDF),\n"
            "plain or gzip, told apart by their content, and writes one JSON object for each: file, format,\n"
            "version, components, purls and cpes (how many, different ones), valid, and findings where it "
            "is\n"
            "not. What cannot be read: file, valid, error (a stable code), place; what is wrong is also said in\n"
            "words. 1 when a file is bad, 2 when one can't be opened; the others are read all the same."),
        {{QStringLiteral("firebreakctl sbom show --json bom.json"), QStringLiteral("counts what it lists")}}};
    help.leastArguments = 1;
    help.mostArguments = -1;
    return help;
}

ExitCode SbomShowCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    ExitCode code = ExitCode::Good;
    for (const QString& path : options.positionalArguments()) {
        const Result<QByteArray> bytes = readWholeFile(path, largestManifest);
        const Result<Manifest> manifest = bytes ? readManifest(*bytes) : Result<Manifest>(failure(bytes.error()));
        if (streams.out.write(describe(path, manifest).toBytes()) < 0)
            return ExitCode::CannotRun;
        code = std::max(code, judge(path, manifest, streams.err));
    }
    return code;
}

} // namespace firebreak
