// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersionCompareCommand.h"

#include "app/cli/LineAnswers.h"
#include "core/catalog/VersionScheme.h"

#include <QStringList>

namespace firebreak {
namespace {

LineAnswer bad(ErrorCode code)
{
    return {QByteArray("error ") + code.word().latin1() + '\n', false};
}

LineAnswer compare(const QByteArray& text)
{
    const QStringList fields = QString::fromUtf8(text).split(u'\t');
    if (fields.size() != 3)
        return bad(error::VersionFields);
    const std::optional<VersionScheme> scheme = versionSchemeFromWord(fields.at(0));
    if (!scheme)
        return bad(error::VersionScheme);
    const Result<std::weak_ordering> order = compareVersions(*scheme, fields.at(1), fields.at(2));
    if (!order)
        return bad(order.error().code);
    return {*order < 0 ? "<\n" : *order > 0 ? ">\n" : "=\n", true};
}

} // namespace

CliHelp VersionCompareCommand::help() const
{
    return {QStringLiteral("version compare"),
            QStringLiteral("Compare versions by the rules of their ecosystem."),
            {},
            QStringLiteral("Reads lines SCHEME<TAB>A<TAB>B from standard input and writes <, = or > for "
                           "each, or \"error CODE\".\n"
                           "Schemes: alpine alpm cargo conan cran datetime debian gentoo golang hackage "
                           "lexicographic maven npm\n"
                           "nuget openssl packagist pub pypi redhat rpm rubygems semver, and what package "
                           "URLs and OSV call them."),
            {{QStringLiteral("printf 'debian\\t1.0~rc1\\t1.0\\n' | firebreakctl version compare"),
              QStringLiteral("writes <")}}};
}

ExitCode VersionCompareCommand::run(const QCommandLineParser&, const CliStreams& streams)
{
    return answerLines(streams, QStringLiteral("lines"), 65536, compare);
}

} // namespace firebreak
