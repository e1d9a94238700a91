// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/ComposerNotation.h"

#include "core/catalog/range/NumberedVersion.h"

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

QString rowOf(const QString& numbers)
{
    return NumberedVersion::parse(numbers)->toSemverText();
}

void addFrom(RangeAlternative& terms, const NumberedVersion& version)
{
    terms.append({Comparator::GreaterOrEqual, version.toSemverText(), false});
}

void addBefore(RangeAlternative& terms, const NumberedVersion& version, qsizetype place)
{
    terms.append({Comparator::Less, rowOf(version.raisedAt(std::max<qsizetype>(place, 0))), true});
}

/// The first number that is not zero, of those written: what "^" holds on to.
qsizetype firstOfWeight(const NumberedVersion& version)
{
    const qsizetype count = std::min<qsizetype>(version.numbers.size(), 3);
    for (qsizetype i = 0; i < count; ++i) {
        if (version.numbers.at(i) != QLatin1String("0"))
            return i;
    }
    return count - 1;
}

/// "1.2.*", "1.2.x" and "1.*.*" without their wildcards; none: it has none.
std::optional<QStringView> seriesOf(QStringView version)
{
    bool hasWildcard = false;
    while (version.endsWith(QLatin1String(".*")) ||
           version.endsWith(QLatin1String(".x"), Qt::CaseInsensitive)) {
        version.chop(2);
        hasWildcard = true;
    }
    return hasWildcard ? std::optional(version) : std::nullopt;
}

bool isBranch(QStringView version)
{
    return version.startsWith(QLatin1String("dev-")) || version.endsWith(QLatin1String("-dev"));
}

QStringView withoutFlag(QStringView version)
{
    const qsizetype at = version.indexOf(u'@');
    return at < 0 ? version : version.left(at);
}

/// Adds one comparison; false: Composer does not know it.
bool addToken(RangeAlternative& terms, QStringView sign, QStringView text)
{
    const auto comparator = comparatorFromSign(sign);
    const bool isPlain = comparator == Comparator::Equal;
    if (isPlain && (text == QLatin1String("*") || text.isEmpty()))
        return true;
    if (isPlain && isBranch(text)) {
        terms.append({Comparator::Equal, text.toString(), false});
        return true;
    }
    const std::optional<QStringView> series = seriesOf(text);
    const std::optional<NumberedVersion> version = NumberedVersion::parse(series.value_or(text));
    if (!version || (series && (!isPlain || !version->rest.isEmpty())))
        return false;
    if (series) {
        terms.append({Comparator::GreaterOrEqual, version->toSemverText(), true});
        addBefore(terms, *version, version->numbers.size() - 1);
    } else if (sign == QLatin1String("~")) {
        addFrom(terms, *version);
        addBefore(terms, *version, version->numbers.size() - 2);
    } else if (sign == QLatin1String("^")) {
        addFrom(terms, *version);
        addBefore(terms, *version, firstOfWeight(*version));
    } else if (comparator && sign != QLatin1String("<<") && sign != QLatin1String(">>")) {
        terms.append({*comparator, version->toSemverText(), false});
    } else {
        return false;
    }
    return true;
}

/// "1.0 - 2.0": up to all of 2.0.x; "1.0 - 2.0.0": up to 2.0.0.
bool addHyphen(RangeAlternative& terms, QStringView from, QStringView until)
{
    const auto lower = NumberedVersion::parse(withoutFlag(from));
    const auto upper = NumberedVersion::parse(withoutFlag(until));
    if (!lower || !upper)
        return false;
    addFrom(terms, *lower);
    if (upper->numbers.size() > 2 || !upper->rest.isEmpty())
        terms.append({Comparator::LessOrEqual, upper->toSemverText(), false});
    else
        addBefore(terms, *upper, upper->numbers.size() - 1);
    return true;
}

} // namespace

Result<RangeAlternatives> readComposerNotation(const RangeText& text)
{
    RangeAlternatives alternatives;
    // One bar separates as two do; the empty part between two is none.
    for (QStringView part : text.split(QLatin1String("|"))) {
        if (const qsizetype alias = part.indexOf(QLatin1String(" as ")); alias >= 0)
            part = part.left(alias);
        if (part.isEmpty())
            continue;
        RangeAlternative terms;
        if (const auto ends = RangeText::hyphenEnds(part)) {
            if (!addHyphen(terms, ends->first, ends->second))
                return text.failed(error::RangeVersion, part);
            alternatives.append(terms);
            continue;
        }
        const Result<QList<RangeToken>> tokens = text.tokens(part);
        if (!tokens)
            return failure(tokens.error());
        for (const RangeToken& token : *tokens) {
            if (!addToken(terms, token.sign, withoutFlag(token.version)))
                return text.failed(error::RangeVersion, token.version);
        }
        alternatives.append(terms);
    }
    return alternatives;
}

} // namespace firebreak
