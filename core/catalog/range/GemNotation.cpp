// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/GemNotation.h"

#include "core/catalog/VersionScheme.h"
#include "core/catalog/range/NumberedVersion.h"

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

/// Adds one comparison; false: the tool does not know it.
bool addToken(RangeAlternative& terms, const RangeToken& token, VersionScheme scheme)
{
    const std::optional<NumberedVersion> version = NumberedVersion::parse(token.version);
    if (!version || (scheme == VersionScheme::Rubygems && !isVersion(scheme, token.version)))
        return false;
    if (token.sign == QLatin1String("~>")) {
        // The last number goes, the one before it is raised; a pre-release goes first.
        terms.append({Comparator::GreaterOrEqual, token.version.toString(), false});
        const qsizetype count = version->numbers.size();
        terms.append({Comparator::Less, version->raisedAt(std::max<qsizetype>(count - 2, 0)), true});
        return true;
    }
    const auto comparator = comparatorFromSign(token.sign);
    if (!comparator || token.sign == QLatin1String("<<") || token.sign == QLatin1String(">>"))
        return false;
    terms.append({*comparator, token.version.toString(), false});
    return true;
}

/// Between the words "or", which stand between blanks.
QList<QStringView> partsOf(QStringView text)
{
    QList<QStringView> parts;
    while (true) {
        const qsizetype at = text.indexOf(QLatin1String(" or "));
        parts.append(text.left(at < 0 ? text.size() : at).trimmed());
        if (at < 0)
            return parts;
        text = text.mid(at + 4);
    }
}

} // namespace

Result<RangeAlternatives> readGemNotation(const RangeText& text, GemDialect dialect)
{
    const bool isHex = dialect == GemDialect::Hex;
    const VersionScheme scheme = isHex ? VersionScheme::Semver : VersionScheme::Rubygems;
    RangeAlternatives alternatives;
    for (const QStringView part : isHex ? partsOf(text.text()) : text.split(QLatin1String("||"))) {
        if (part.isEmpty())
            continue;
        const Result<QList<RangeToken>> tokens = text.tokens(part);
        if (!tokens)
            return failure(tokens.error());
        RangeAlternative terms;
        for (const RangeToken& token : *tokens) {
            if (isHex && token.sign.isEmpty() && token.version == QLatin1String("and"))
                continue;
            if (!addToken(terms, token, scheme))
                return text.failed(error::RangeVersion, token.version);
        }
        alternatives.append(terms);
    }
    return alternatives;
}

} // namespace firebreak
