// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/DebianVersion.h"

#include "core/catalog/version/VersionText.h"

#include <algorithm>

namespace firebreak {
namespace {

struct DebianParts
{
    QStringView epoch;
    QStringView upstream;
    QStringView revision;
};

DebianParts partsOf(QStringView text)
{
    DebianParts parts;
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0) {
        parts.epoch = text.left(colon);
        text = text.mid(colon + 1);
    }
    const qsizetype dash = text.lastIndexOf(u'-');
    parts.upstream = dash < 0 ? text : text.left(dash);
    parts.revision = dash < 0 ? QStringView() : text.mid(dash + 1);
    return parts;
}

/// A tilde before the end, the end before letters, letters before the rest.
int weightOf(QStringView text)
{
    if (text.isEmpty() || VersionText::isDigit(text.front()))
        return 0;
    const QChar c = text.front();
    if (c == u'~')
        return -1;
    return VersionText::isLetter(c) ? c.unicode() : c.unicode() + 0x10000;
}

std::weak_ordering compareParts(QStringView a, QStringView b)
{
    while (!a.isEmpty() || !b.isEmpty()) {
        while ((!a.isEmpty() && !VersionText::isDigit(a.front())) ||
               (!b.isEmpty() && !VersionText::isDigit(b.front()))) {
            if (const int left = weightOf(a), right = weightOf(b); left != right)
                return left <=> right;
            a = a.mid(1);
            b = b.mid(1);
        }
        const QStringView left = VersionText::takeDigits(a);
        const QStringView right = VersionText::takeDigits(b);
        if (const auto order = VersionText::compareNumbers(left, right); order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

bool isOf(QStringView text, QStringView marks)
{
    return std::all_of(text.cbegin(), text.cend(), [marks](QChar c) {
        return VersionText::isLetter(c) || VersionText::isDigit(c) || marks.contains(c);
    });
}

} // namespace

std::weak_ordering compareDebianVersions(QStringView a, QStringView b)
{
    const DebianParts left = partsOf(a);
    const DebianParts right = partsOf(b);
    if (const auto order = VersionText::compareNumbers(left.epoch, right.epoch); order != 0)
        return order;
    if (const auto order = compareParts(left.upstream, right.upstream); order != 0)
        return order;
    return compareParts(left.revision, right.revision);
}

bool isDebianVersion(QStringView version)
{
    const DebianParts parts = partsOf(version);
    const bool hasEpoch = version.contains(u':');
    return !version.endsWith(u'-') && (!hasEpoch || VersionText::isNumber(parts.epoch)) && !parts.upstream.isEmpty() &&
           isOf(parts.upstream, u".-+~:") && isOf(parts.revision, u".+~");
}

} // namespace firebreak
