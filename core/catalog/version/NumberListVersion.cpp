// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/NumberListVersion.h"

#include "core/catalog/version/VersionText.h"

namespace firebreak {
namespace {

QStringView takeNumber(QStringView& text, bool isDashSeparator)
{
    qsizetype size = 0;
    while (size < text.size() && text.at(size) != u'.' && (!isDashSeparator || text.at(size) != u'-'))
        ++size;
    const QStringView taken = text.left(size);
    text = size < text.size() ? text.mid(size + 1) : QStringView();
    return taken;
}

std::weak_ordering compare(QStringView a, QStringView b, bool isDashSeparator)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        const QStringView left = takeNumber(a, isDashSeparator);
        const QStringView right = takeNumber(b, isDashSeparator);
        const bool isNumber = VersionText::isNumber(left);
        // What is no number has no place among them, so that the order stays total: it stands after all.
        const auto order = isNumber != VersionText::isNumber(right) ? std::weak_ordering(!isNumber <=> isNumber)
                           : isNumber                               ? VersionText::compareNumbers(left, right)
                                                                    : VersionText::compareText(left, right);
        if (order != 0)
            return order;
    }
    return !a.isEmpty() <=> !b.isEmpty();
}

bool isList(QStringView text, bool isDashSeparator)
{
    if (text.isEmpty() || text.endsWith(u'.') || (isDashSeparator && text.endsWith(u'-')))
        return false;
    while (!text.isEmpty()) {
        if (!VersionText::isNumber(takeNumber(text, isDashSeparator)))
            return false;
    }
    return true;
}

} // namespace

std::weak_ordering compareHackageVersions(QStringView a, QStringView b)
{
    return compare(a, b, false);
}

std::weak_ordering compareCranVersions(QStringView a, QStringView b)
{
    return compare(a, b, true);
}

bool isHackageVersion(QStringView version)
{
    return isList(version, false);
}

bool isCranVersion(QStringView version)
{
    return isList(version, true);
}

} // namespace firebreak
