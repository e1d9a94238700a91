// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/NginxNotation.h"

#include "core/catalog/range/NumberedVersion.h"

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

std::optional<NumberedVersion> versionOf(QStringView text)
{
    std::optional<NumberedVersion> version = NumberedVersion::parse(text);
    return version && version->rest.isEmpty() ? version : std::nullopt;
}

/// Of "1.5.0+": 1.5.0. None: it has no branch that goes on.
std::optional<NumberedVersion> branchOf(QStringView part)
{
    const auto version = part.endsWith(u'+') ? versionOf(part.chopped(1).trimmed()) : std::nullopt;
    return version && version->numbers.size() > 1 ? version : std::nullopt;
}

/// The newest version of those whose branch goes on; empty: there is none.
QString newestBranch(const QList<QStringView>& parts)
{
    QString newest;
    for (const QStringView part : parts) {
        const auto version = branchOf(part);
        const QString text = version ? version->numbers.join(u'.') : QString();
        if (version && (newest.isEmpty() || orderVersions(VersionScheme::Semver, text, newest) > 0))
            newest = text;
    }
    return newest;
}

std::optional<RangeAlternative> alternativeOf(QStringView part, const QString& newest)
{
    if (part.endsWith(u'+')) {
        const auto version = branchOf(part);
        if (!version)
            return std::nullopt;
        RangeAlternative terms{{Comparator::GreaterOrEqual, part.chopped(1).trimmed().toString(), false}};
        const bool isMainline = (version->numbers.at(1).back().unicode() - u'0') % 2 == 1;
        if (!isMainline || version->numbers.join(u'.') != newest)
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
    const QString newest = newestBranch(parts);
    for (const QStringView part : parts) {
        const std::optional<RangeAlternative> terms = alternativeOf(part, newest);
        if (!terms)
            return text.failed(part.isEmpty() ? error::RangeSyntax : error::RangeVersion, part);
        alternatives.append(*terms);
        if (alternatives.size() > RangeText::mostTerms)
            return text.failed(error::RangeTooLarge, part);
    }
    return alternatives;
}

} // namespace firebreak
