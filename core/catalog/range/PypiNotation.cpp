// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/PypiNotation.h"

#include "core/catalog/range/NumberedVersion.h"
#include "core/catalog/version/PypiVersion.h"

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

/// What begins with the same numbers: from the first development release of "1.2" until that of "1.3".
struct Series
{
    QString from;
    QString until;
};

/// Of "1.2": an epoch and numbers in normal form, the last `dropped` of them left out. None: there are too
/// few.
std::optional<Series> seriesOf(const QString& normal, qsizetype dropped)
{
    const qsizetype mark = normal.indexOf(u'!');
    const QString epoch = normal.left(mark + 1);
    std::optional<NumberedVersion> version = NumberedVersion::parse(QStringView(normal).mid(mark + 1));
    if (!version || version->numbers.size() <= dropped)
        return std::nullopt;
    version->numbers.remove(version->numbers.size() - dropped, dropped);
    const QString end = QStringLiteral(".dev0");
    return Series{epoch + version->numbers.join(u'.') + end,
                  epoch + version->raisedAt(version->numbers.size() - 1) + end};
}

/// What one specifier allows: one alternative, or two for "!=1.*". Empty: not a specifier.
RangeAlternatives alternativesOf(const RangeToken& token)
{
    const bool isPrefix = token.version.endsWith(QLatin1String(".*"));
    const std::optional<QString> normal =
        normalPypiVersion(isPrefix ? token.version.chopped(2) : token.version);
    if (!normal)
        return {};
    const auto comparator = comparatorFromSign(token.sign);
    if (isPrefix) {
        // A prefix is numbers alone.
        const std::optional<Series> series =
            NumberedVersion::parse(QStringView(*normal).mid(normal->indexOf(u'!') + 1))->rest.isEmpty()
                ? seriesOf(*normal, 0)
                : std::nullopt;
        if (series && comparator == Comparator::Equal)
            return {{{Comparator::GreaterOrEqual, series->from, false},
                     {Comparator::Less, series->until, false}}};
        if (series && comparator == Comparator::NotEqual)
            return {{{Comparator::Less, series->from, false}},
                    {{Comparator::GreaterOrEqual, series->until, false}}};
        return {};
    }
    if (token.sign == QLatin1String("~=")) {
        const std::optional<Series> series = seriesOf(*normal, 1);
        return series ? RangeAlternatives{{{Comparator::GreaterOrEqual, *normal, false},
                                           {Comparator::Less, series->until, false}}}
                      : RangeAlternatives();
    }
    if (token.sign == QLatin1String("==="))
        return {{{Comparator::Equal, *normal, false}}};
    if (!comparator || token.sign == QLatin1String("<<") || token.sign == QLatin1String(">>") ||
        token.sign == QLatin1String("<>"))
        return {};
    return {{{*comparator, *normal, false}}};
}

RangeAlternatives both(const RangeAlternatives& some, const RangeAlternatives& others)
{
    RangeAlternatives product;
    for (const RangeAlternative& other : others) {
        for (const RangeAlternative& one : some)
            product.append(one + other);
    }
    return product;
}

} // namespace

Result<RangeAlternatives> readPypiNotation(const RangeText& text)
{
    RangeAlternatives alternatives;
    for (const QStringView part : text.split(QLatin1String("||"))) {
        if (part.isEmpty())
            continue;
        const Result<QList<RangeToken>> tokens = text.tokens(part);
        if (!tokens)
            return failure(tokens.error());
        RangeAlternatives allowed = {{}};
        for (const RangeToken& token : *tokens) {
            if (token.sign.isEmpty() && token.version == QLatin1String("*"))
                continue;
            const RangeAlternatives more = alternativesOf(token);
            if (more.isEmpty())
                return text.failed(error::RangeVersion, token.version);
            allowed = both(allowed, more);
            // Each "!=1.*" doubles them.
            if (allowed.size() * allowed.first().size() > RangeText::mostTerms)
                return text.failed(error::RangeTooLarge, token.version);
        }
        alternatives += allowed;
    }
    return alternatives;
}

} // namespace firebreak
