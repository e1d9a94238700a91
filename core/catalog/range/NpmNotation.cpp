// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/NpmNotation.h"

#include "core/catalog/range/NpmVersion.h"

#include <algorithm>

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

/// What a comparison sets as its bounds. An alternative that no version can meet is none.
class Bounds
{
public:
    void add(Comparator comparator, const NpmVersion& version)
    {
        m_terms.append({comparator, version.toText(), false});
    }

    void addEdge(Comparator comparator, quint64 major, quint64 minor, quint64 patch, bool isEdge = true)
    {
        const bool isNumber = std::max({major, minor, patch}) <= NpmVersion::largestNumber;
        m_isTooLarge = m_isTooLarge || !isNumber;
        m_terms.append({comparator, QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch), isEdge});
    }

    void addImpossible() { m_isImpossible = true; }

    [[nodiscard]] bool isImpossible() const { return m_isImpossible; }
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    [[nodiscard]] const RangeAlternative& terms() const { return m_terms; }

private:
    RangeAlternative m_terms;
    bool m_isImpossible = false;
    bool m_isTooLarge = false;
};

/// From the first of the versions that begin with the numbers given up to the last: all of "1.2.x".
void addSeries(Bounds& bounds, const NpmVersion& version, bool isFromEdge)
{
    const auto& [major, minor, patch] = version.numbers;
    if (!major)
        return;
    bounds.addEdge(Comparator::GreaterOrEqual, *major, minor.value_or(0), 0, isFromEdge);
    if (minor)
        bounds.addEdge(Comparator::Less, *major, *minor + 1, 0);
    else
        bounds.addEdge(Comparator::Less, *major + 1, 0, 0);
}

void addTilde(Bounds& bounds, const NpmVersion& version, bool isFromEdge)
{
    if (!version.isWhole())
        return addSeries(bounds, version, isFromEdge);
    bounds.add(Comparator::GreaterOrEqual, version);
    bounds.addEdge(Comparator::Less, *version.numbers[0], *version.numbers[1] + 1, 0);
}

void addCaret(Bounds& bounds, const NpmVersion& version, NpmDialect dialect, bool isFromEdge)
{
    const auto& [major, minor, patch] = version.numbers;
    if (!major)
        return;
    if (version.isWhole())
        bounds.add(Comparator::GreaterOrEqual, version);
    else
        bounds.addEdge(Comparator::GreaterOrEqual, *major, minor.value_or(0), 0, isFromEdge);
    if (*major > 0 || !minor)
        bounds.addEdge(Comparator::Less, *major + 1, 0, 0);
    else if (*minor > 0 || !version.isWhole() || dialect == NpmDialect::Pub)
        bounds.addEdge(Comparator::Less, 0, *minor + 1, 0);
    else
        bounds.addEdge(Comparator::Less, 0, 0, *patch + 1);
}

void addComparison(Bounds& bounds, Comparator comparator, const NpmVersion& version, bool isFromEdge)
{
    const auto& [major, minor, patch] = version.numbers;
    if (version.isWhole())
        return bounds.add(comparator, version);
    if (comparator == Comparator::Equal)
        return addSeries(bounds, version, isFromEdge);
    const bool isPast = comparator == Comparator::Greater || comparator == Comparator::LessOrEqual;
    if (!major) {
        // Nothing is past every version or before it.
        if (comparator == Comparator::Greater || comparator == Comparator::Less)
            bounds.addImpossible();
        return;
    }
    // ">1.2" is past all of 1.2.x, "<=1.2" holds all of it.
    const bool isUpper = comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
    bounds.addEdge(isUpper ? Comparator::Less : Comparator::GreaterOrEqual,
                   minor || !isPast ? *major : *major + 1, minor ? *minor + (isPast ? 1 : 0) : 0, 0,
                   isUpper || isFromEdge);
}

void addHyphenEnd(Bounds& bounds, const NpmVersion& version, bool includesPrereleases)
{
    if (version.isWhole() && includesPrereleases && version.preRelease.isEmpty())
        bounds.addEdge(Comparator::Less, *version.numbers[0], *version.numbers[1], *version.numbers[2] + 1);
    else
        addComparison(bounds, Comparator::LessOrEqual, version, false);
}

void addHyphenStart(Bounds& bounds, const NpmVersion& version, bool includesPrereleases)
{
    const auto& [major, minor, patch] = version.numbers;
    if (version.isWhole() && includesPrereleases && version.preRelease.isEmpty())
        bounds.addEdge(Comparator::GreaterOrEqual, *major, *minor, *patch);
    else
        addComparison(bounds, Comparator::GreaterOrEqual, version, includesPrereleases);
}

/// The comparison of a sign that npm knows; "==" it reads as "=" where it is lenient.
std::optional<Comparator> npmComparator(QStringView sign, bool isLenient)
{
    const bool isDoubled =
        sign == QLatin1String("==") || sign == QLatin1String("<<") || sign == QLatin1String(">>");
    if (sign == QLatin1String("==") && isLenient)
        return Comparator::Equal;
    const auto comparator = isDoubled ? std::nullopt : comparatorFromSign(sign);
    return comparator == Comparator::NotEqual ? std::nullopt : comparator;
}

/// Adds one comparison; false: it is not of the notation.
bool addToken(Bounds& bounds, const RangeToken& token, const NpmNotation& reading)
{
    const bool isLenient = reading.leniency != RangeLeniency::Strict;
    std::optional<NpmVersion> version = NpmVersion::parse(token.version, isLenient);
    if (!version)
        return false;
    const bool isFromEdge = reading.includesPrereleases;
    const bool isBareCaret =
        reading.dialect == NpmDialect::Cargo && token.sign.isEmpty() && !version->hasWildcard;
    if (token.sign == QLatin1String("^") || isBareCaret) {
        addCaret(bounds, *version, reading.dialect, isFromEdge);
        return true;
    }
    if (token.sign == QLatin1String("~") || token.sign == QLatin1String("~>")) {
        addTilde(bounds, *version, isFromEdge);
        return true;
    }
    const std::optional<Comparator> comparator = npmComparator(token.sign, isLenient);
    if (!comparator || version->isMisplaced)
        return false;
    if (reading.leniency == RangeLeniency::Advisory && !version->hasWildcard)
        version->fill();
    addComparison(bounds, *comparator, *version, isFromEdge);
    return true;
}

} // namespace

Result<RangeAlternatives> NpmNotation::read(const RangeText& text) const
{
    const bool isLenient = leniency != RangeLeniency::Strict;
    RangeAlternatives alternatives;
    bool hasReadable = false;
    for (const QStringView part : text.split(QLatin1String("||"))) {
        Bounds bounds;
        bool isReadable = true;
        const auto ends = RangeText::hyphenEnds(part);
        if (ends) {
            const auto from = NpmVersion::parse(ends->first, isLenient);
            const auto until = NpmVersion::parse(ends->second, isLenient);
            if (!from || !until)
                return text.failed(error::RangeVersion, from ? ends->second : ends->first);
            addHyphenStart(bounds, *from, includesPrereleases);
            addHyphenEnd(bounds, *until, includesPrereleases);
        } else {
            const Result<QList<RangeToken>> tokens = text.tokens(part);
            if (!tokens)
                return failure(tokens.error());
            qsizetype readable = 0;
            for (const RangeToken& token : *tokens) {
                if (addToken(bounds, token, *this))
                    ++readable;
                else if (leniency != RangeLeniency::Loose)
                    return text.failed(error::RangeVersion, token.version);
            }
            isReadable = readable > 0 || tokens->isEmpty();
        }
        if (bounds.isTooLarge())
            return text.failed(error::RangeVersion, part);
        hasReadable = hasReadable || isReadable;
        if (leniency == RangeLeniency::Advisory && isList(bounds.terms())) {
            for (const RangeTerm& term : bounds.terms())
                alternatives.append({term});
        } else if (isReadable && !bounds.isImpossible()) {
            alternatives.append(bounds.terms());
        }
    }
    if (!hasReadable)
        return text.failed(error::RangeVersion, text.text());
    return alternatives;
}

} // namespace firebreak
