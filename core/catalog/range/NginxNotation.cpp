// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/NginxNotation.h"

#include "core/catalog/range/NumberedVersion.h"

#include <algorithm>

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

std::optional<NumberedVersion> versionOf(QStringView text)
{
    std::optional<NumberedVersion> version = NumberedVersion::parse(text);
    return version && version->rest.isEmpty() ? version : std::nullopt;
}

bool isLaterListed(const QList<QStringView>& parts, const NumberedVersion& version)
{
    return std::any_of(parts.cbegin(), parts.cend(), [&version](QStringView part) {
        const auto other = part.endsWith(u'+') ? versionOf(part.chopped(1)) : std::nullopt;
        return other && orderVersions(VersionScheme::Semver, other->numbers.join(u'.'),
                                      version.numbers.join(u'.')) > 0;
    });
}

std::optional<RangeAlternative> alternativeOf(QStringView part, const QList<QStringView>& parts)
{
    if (part.endsWith(u'+')) {
        const QStringView text = part.chopped(1).trimmed();
        const auto version = versionOf(text);
        if (!version || version->numbers.size() < 2)
            return std::nullopt;
        RangeAlternative terms{{Comparator::GreaterOrEqual, text.toString(), false}};
        const bool isMainline = (version->numbers.at(1).back().unicode() - u'0') % 2 == 1;
        if (!isMainline || isLaterListed(parts, *version))
            terms.append({Comparator::Less, version->raisedAt(1) + QLatin1String(".0"), false});
        return terms;
    }
    const qsizetype hyphen = part.indexOf(u'-');
    const QStringView from = part.left(hyphen < 0 ? part.size() : hyphen).trimmed();
    const QStringView until = hyphen < 0 ? from : part.mid(hyphen + 1).trimmed();
    if (!versionOf(from) || !versionOf(until))
        return std::nullopt;
    if (hyphen < 0)
        return RangeAlternative{{Comparator::Equal, from.toString(), false}};
    return RangeAlternative{{Comparator::GreaterOrEqual, from.toString(), false},
                            {Comparator::LessOrEqual, until.toString(), false}};
}

} // namespace

Result<RangeAlternatives> readNginxNotation(const RangeText& text)
{
    RangeAlternatives alternatives;
    const QList<QStringView> parts = text.split(QLatin1String(","));
    for (const QStringView part : parts) {
        const std::optional<RangeAlternative> terms = alternativeOf(part, parts);
        if (!terms)
            return text.failed(part.isEmpty() ? error::RangeSyntax : error::RangeVersion, part);
        alternatives.append(*terms);
        if (alternatives.size() > RangeText::mostTerms)
            return text.failed(error::RangeTooLarge, part);
    }
    return alternatives;
}

} // namespace firebreak
