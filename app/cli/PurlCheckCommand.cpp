// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurlCheckCommand.h"

#include "app/cli/JsonLine.h"
#include "app/cli/LineAnswers.h"
#include "core/catalog/PackageUrl.h"

namespace firebreak {
namespace {

void component(JsonLine& line, const char* name, const QString& value)
{
    if (value.isEmpty())
        line.null(name);
    else
        line.text(name, value);
}

LineAnswer check(const QByteArray& text)
{
    JsonLine line;
    const Result<PackageUrl> purl = PackageUrl::parse(QString::fromUtf8(text));
    if (!purl) {
        line.text("input", QString::fromUtf8(text)).text("error", QString(purl.error().code.word()));
        return {line.text("place", purl.error().place).toBytes(), false};
    }
    line.text("purl", purl->toText()).text("type", purl->type());
    component(line, "namespace", purl->nameSpace());
    line.text("name", purl->name());
    component(line, "version", purl->version());
    if (purl->qualifiers().isEmpty()) {
        line.null("qualifiers");
    } else {
        JsonLine qualifiers;
        for (const auto& [key, value] : purl->qualifiers())
            qualifiers.text(key.toLatin1().constData(), value);
        line.object("qualifiers", qualifiers);
    }
    component(line, "subpath", purl->subpath());
    return {line.toBytes(), true};
}

} // namespace

CliHelp PurlCheckCommand::help() const
{
    return {
        QStringLiteral("purl check"),
        QStringLiteral("Check package URLs and write them in canonical form."),
        {},
        QStringLiteral(
            "Reads package URLs from standard input, one per line, and writes one JSON object for each:\n"
            "purl (canonical), type, namespace, name, version, qualifiers, subpath; absent ones are null.\n"
            "A bad one: input, error (a stable code), place (the component)."),
        {{QStringLiteral("echo pkg:npm/@angular/core@12.3.1 | firebreakctl purl check"),
          QStringLiteral("shows what it names")}}};
}

ExitCode PurlCheckCommand::run(const QCommandLineParser&, const CliStreams& streams)
{
    return answerLines(streams, QStringLiteral("package URLs"), 65536, check);
}

} // namespace firebreak
