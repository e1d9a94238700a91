// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/BracketNotation.h"

#include <algorithm>

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

bool isOpening(QChar c)
{
    return c == u'[' || c == u'(';
}

bool isClosing(QChar c)
{
    return c == u']' || c == u')';
}

bool isBound(QStringView version)
{
    return std::none_of(version.cbegin(), version.cend(),
                        [](QChar c) { return c.isSpace() || isOpening(c) || isClosing(c) || c == u'*'; });
}

/// One interval with its brackets.
Result<RangeAlternative> readInterval(const RangeText& text, QStringView interval, VersionScheme scheme)
{
    const bool isFromInclusive = interval.front() == u'[';
    const bool isUntilInclusive = interval.back() == u']';
    const QStringView inner = interval.mid(1, interval.size() - 2);
    const qsizetype comma = inner.indexOf(u',');
    const QStringView from = inner.left(comma < 0 ? inner.size() : comma).trimmed();
    if (comma < 0) {
        if (from.isEmpty() || !isBound(from) || !isFromInclusive || !isUntilInclusive)
            return text.failed(error::RangeSyntax, interval);
        return RangeAlternative{{Comparator::Equal, from.toString(), false}};
    }
    const QStringView until = inner.mid(comma + 1).trimmed();
    if (!isBound(from) || !isBound(until) || until.contains(u','))
        return text.failed(error::RangeSyntax, interval);
    if (!from.isEmpty() && !until.isEmpty() && orderVersions(scheme, from, until) > 0)
        return text.failed(error::RangeOrder, interval);
    RangeAlternative terms;
    if (!from.isEmpty())
        terms.append(
            {isFromInclusive ? Comparator::GreaterOrEqual : Comparator::Greater, from.toString(), false});
    if (!until.isEmpty())
        terms.append(
            {isUntilInclusive ? Comparator::LessOrEqual : Comparator::Less, until.toString(), false});
    return terms;
}

} // namespace

Result<RangeAlternatives> readBracketNotation(const RangeText& text, VersionScheme scheme)
{
    RangeAlternatives alternatives;
    QStringView rest = text.text().trimmed();
    while (!rest.isEmpty()) {
        if (!isOpening(rest.front()))
            return text.failed(error::RangeSyntax, rest);
        const auto end = std::find_if(rest.cbegin(), rest.cend(), isClosing);
        if (end == rest.cend())
            return text.failed(error::RangeSyntax, rest);
        const qsizetype size = end - rest.cbegin() + 1;
        const Result<RangeAlternative> interval = readInterval(text, rest.left(size), scheme);
        if (!interval)
            return failure(interval.error());
        alternatives.append(*interval);
        if (alternatives.size() > RangeText::mostTerms)
            return text.failed(error::RangeTooLarge, rest);
        rest = rest.mid(size).trimmed();
        if (rest.startsWith(u','))
            rest = rest.mid(1).trimmed();
    }
    return alternatives;
}

} // namespace firebreak
