// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/ComparatorNotation.h"

#include "core/catalog/range/NumberedVersion.h"
#include "core/catalog/version/VersionText.h"

#include <algorithm>

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

/// A version as vers writes it; empty: not a version, which has a number, but a word of a sentence.
QString versionOf(QStringView text, VersionScheme scheme)
{
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return VersionText::isDigit(c); }))
        return {};
    if (scheme == VersionScheme::Golang) {
        if (const auto version = NumberedVersion::parse(text))
            return version->toSemverText();
    }
    return text.toString();
}

std::optional<RangeTerm> termOf(const RangeToken& token, VersionScheme scheme)
{
    const auto comparator = comparatorFromSign(token.sign);
    const QString version = versionOf(token.version, scheme);
    if (!comparator || version.isEmpty())
        return std::nullopt;
    return RangeTerm{*comparator, version, false};
}

} // namespace

Result<RangeAlternatives> readComparatorNotation(const RangeText& text, VersionScheme scheme)
{
    RangeAlternatives alternatives;
    for (const QStringView part : text.split(QLatin1String("||"))) {
        RangeAlternative terms;
        if (const auto ends = RangeText::hyphenEnds(part)) {
            const auto from = termOf({u">=", ends->first}, scheme);
            const auto until = termOf({u"<=", ends->second}, scheme);
            const bool isBlank = ends->first.contains(u' ') || ends->second.contains(u' ');
            if (!from || !until || isBlank)
                return text.failed(error::RangeVersion, part);
            alternatives.append({*from, *until});
            continue;
        }
        const Result<QList<RangeToken>> tokens = text.tokens(part);
        if (!tokens)
            return failure(tokens.error());
        for (const RangeToken& token : *tokens) {
            const std::optional<RangeTerm> term = termOf(token, scheme);
            if (term)
                terms.append(*term);
            else if (!token.sign.isEmpty() || token.version != QLatin1String("*"))
                return text.failed(error::RangeVersion, token.version);
        }
        if (isList(terms)) {
            for (const RangeTerm& term : std::as_const(terms))
                alternatives.append({term});
        } else if (!part.isEmpty()) {
            alternatives.append(terms);
        }
    }
    return alternatives;
}

} // namespace firebreak
