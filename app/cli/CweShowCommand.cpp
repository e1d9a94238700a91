// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CweShowCommand.h"

#include "app/cli/ErrorWords.h"
#include "app/cli/JsonLine.h"
#include "app/cli/WholeFile.h"
#include "core/catalog/cwe/CweCatalog.h"

namespace firebreak {
namespace {

constexpr qsizetype largestCatalogue = 256 * 1024 * 1024;

QString idText(int id)
{
    return QStringLiteral("CWE-%1").arg(id);
}

Result<CweCatalog> catalogueOf(const QString& path)
{
    if (path.isEmpty())
        return CweCatalog::builtIn();
    const Result<QByteArray> bytes = readWholeFile(path, largestCatalogue);
    return bytes ? CweCatalog::read(*bytes) : Result<CweCatalog>(failure(bytes.error()));
}

} // namespace

CliHelp CweShowCommand::help() const
{
    CliHelp help{
        QStringLiteral("cwe show"),
        QStringLiteral("Show entries of the Common Weakness Enumeration."),
        QStringLiteral("ID…"),
        QStringLiteral(
            "Writes one JSON object for each id: id, name, abstraction, mapping (may it be given to a\n"
            "vulnerability), parents (in Research Concepts, CWE-1000). An unknown id: id, error.\n"
            "The catalogue is the one the program was built with, or the file named by --catalogue:\n"
            "MITRE's XML or the JSON of its REST interface, plain or gzip."),
        {{QStringLiteral("firebreakctl cwe show CWE-79 787"), QStringLiteral("shows two weaknesses")}}};
    help.leastArguments = 1;
    help.mostArguments = -1;
    return help;
}

void CweShowCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("catalogue"), QStringLiteral("Read the catalogue from this file."),
                      QStringLiteral("FILE")});
}

ExitCode CweShowCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const Result<CweCatalog> catalogue = catalogueOf(options.value(QStringLiteral("catalogue")));
    if (!catalogue) {
        say(streams.err, QStringLiteral("Cannot read the catalogue: ") + errorWords(catalogue.error()));
        return exitCodeOf(catalogue.error());
    }
    ExitCode code = ExitCode::Good;
    for (const QString& id : options.positionalArguments()) {
        JsonLine line;
        if (const CweEntry* entry = catalogue->find(id)) {
            QStringList parents;
            for (const int parent : entry->parents)
                parents.append(idText(parent));
            line.text("id", idText(entry->id))
                .text("name", entry->name)
                .text("abstraction", entry->abstraction);
            line.text("mapping", entry->mapping).texts("parents", parents);
        } else {
            line.text("id", id).text("error", QString(error::CweUnknown.word()));
            say(streams.err, visibleText(id + QStringLiteral(": ") + errorWords({error::CweUnknown, {}, {}})));
            code = ExitCode::BadInput;
        }
        if (streams.out.write(line.toBytes()) < 0)
            return ExitCode::CannotRun;
    }
    return code;
}

} // namespace firebreak
