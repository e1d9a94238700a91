// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SbomShowCommand.h"

#include "app/cli/JsonLine.h"
#include "app/cli/WholeFile.h"
#include "core/catalog/manifest/ManifestReader.h"

namespace firebreak {
namespace {

JsonLine describe(const QString& path, bool* isValid)
{
    JsonLine line;
    line.text("file", path);
    const Result<QByteArray> bytes = readWholeFile(path, largestManifest);
    const Result<Manifest> manifest = bytes ? readManifest(*bytes) : Result<Manifest>(failure(bytes.error()));
    *isValid = manifest && manifest->isValid();
    if (!manifest) {
        line.boolean("valid", false).text("error", QString(manifest.error().code.word()));
        return line.text("place", manifest.error().place);
    }
    line.text("format", QString(toWord(manifest->format))).text("version", manifest->version);
    line.count("components", manifest->components.size())
        .count("purls", manifest->purls().size())
        .count("cpes", manifest->cpes().size())
        .boolean("valid", *isValid);
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
            "not. What cannot be read: file, valid, error (a stable code), place."),
        {{QStringLiteral("firebreakctl sbom show --json bom.json"), QStringLiteral("counts what it lists")}}};
    help.leastArguments = 1;
    help.mostArguments = -1;
    return help;
}

ExitCode SbomShowCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    ExitCode code = ExitCode::Good;
    for (const QString& path : options.positionalArguments()) {
        bool isValid = false;
        if (streams.out.write(describe(path, &isValid).toBytes()) < 0)
            return ExitCode::CannotRun;
        if (!isValid)
            code = ExitCode::BadInput;
    }
    return code;
}

} // namespace firebreak
