// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersionCompareCommand.h"

#include "app/cli/JsonLine.h"
#include "app/cli/LineAnswers.h"
#include "app/cli/LineReader.h"
#include "core/catalog/VersionScheme.h"

#include <QStringList>

namespace firebreak {
namespace {

/// "<", "=" or ">".
Result<QString> orderOf(const QStringList& fields)
{
    if (fields.size() != 3)
        return failure(error::VersionFields);
    const std::optional<VersionScheme> scheme = versionSchemeFromWord(fields.at(0));
    if (!scheme)
        return failure(error::VersionScheme);
    const Result<std::weak_ordering> order = compareVersions(*scheme, fields.at(1), fields.at(2));
    if (!order)
        return failure(order.error());
    return *order < 0 ? QStringLiteral("<") : *order > 0 ? QStringLiteral(">") : QStringLiteral("=");
}

LineAnswer lineOf(const Result<QString>& order)
{
    if (!order)
        return {QByteArray("error ") + order.error().code.word().latin1() + '\n', false};
    return {order->toLatin1() + '\n', true};
}

LineAnswer jsonOf(const QStringList& fields, const Result<QString>& order)
{
    JsonLine line;
    line.text("scheme", fields.value(0)).text("a", fields.value(1)).text("b", fields.value(2));
    if (!order)
        return {line.text("error", QString(order.error().code.word())).text("place", order.error().place).toBytes(), false};
    return {line.text("order", *order).toBytes(), true};
}

} // namespace

CliHelp VersionCompareCommand::help() const
{
    return {QStringLiteral("version compare"),
            QStringLiteral("Compare versions by the rules of their ecosystem."),
            {},
            QStringLiteral("Reads lines SCHEME<TAB>A<TAB>B from standard input and writes <, = or > for "
                           "each, or \"error CODE\".\n"
                           "--json: scheme, a, b, order; of a bad line error and place.\n"
                           "Schemes: alpine alpm cargo conan cran datetime debian gentoo golang hackage "
                           "lexicographic maven npm\n"
                           "nuget openssl packagist pub pypi redhat rpm rubygems semver, and what package "
                           "URLs and OSV call them."),
            {{QStringLiteral("printf 'debian\\t1.0~rc1\\t1.0\\n' | firebreakctl version compare"),
              QStringLiteral("writes <")}}};
}

ExitCode VersionCompareCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const bool isJson = options.isSet(QStringLiteral("json"));
    return answerLines(streams, QStringLiteral("lines"), LineReader::defaultLimit, [isJson](const QByteArray& text) {
        const QStringList fields = QString::fromUtf8(text).split(u'\t');
        return isJson ? jsonOf(fields, orderOf(fields)) : lineOf(orderOf(fields));
    });
}

} // namespace firebreak
