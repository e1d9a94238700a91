// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/ConanVersion.h"

#include "core/catalog/version/VersionText.h"

namespace firebreak {
namespace {

struct ConanParts
{
    QStringView items;
    QStringView preRelease;
    QStringView build;
    bool isPreRelease = false;
    bool hasBuild = false;
};

ConanParts partsOf(QStringView text)
{
    ConanParts parts;
    const qsizetype plus = text.lastIndexOf(u'+');
    if (plus >= 0) {
        parts.hasBuild = true;
        parts.build = text.mid(plus + 1);
        text = text.left(plus);
    }
    const qsizetype dash = text.indexOf(u'-');
    if (dash >= 0) {
        parts.isPreRelease = true;
        parts.preRelease = text.mid(dash + 1);
        text = text.left(dash);
    }
    parts.items = text;
    return parts;
}

QList<QStringView> itemsOf(QStringView text)
{
    QList<QStringView> items = text.split(u'.');
    while (!items.isEmpty() && VersionText::isNumber(items.last()) && VersionText::isZero(items.last()))
        items.removeLast();
    return items;
}

std::weak_ordering compareItems(QStringView a, QStringView b)
{
    const QList<QStringView> left = itemsOf(a);
    const QList<QStringView> right = itemsOf(b);
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        const bool areNumbers = VersionText::isNumber(left.at(i)) && VersionText::isNumber(right.at(i));
        const auto order = areNumbers ? VersionText::compareNumbers(left.at(i), right.at(i))
                                      : VersionText::compareText(left.at(i), right.at(i));
        if (order != 0)
            return order;
    }
    return left.size() <=> right.size();
}

} // namespace

std::weak_ordering compareConanVersions(QStringView a, QStringView b)
{
    const ConanParts left = partsOf(a);
    const ConanParts right = partsOf(b);
    if (const auto order = compareItems(left.items, right.items); order != 0)
        return order;
    if (left.isPreRelease != right.isPreRelease)
        return left.isPreRelease ? std::weak_ordering::less : std::weak_ordering::greater;
    if (left.isPreRelease) {
        if (const auto order = compareItems(left.preRelease, right.preRelease); order != 0)
            return order;
    }
    if (left.hasBuild != right.hasBuild)
        return left.hasBuild ? std::weak_ordering::greater : std::weak_ordering::less;
    return left.hasBuild ? compareItems(left.build, right.build) : std::weak_ordering::equivalent;
}

} // namespace firebreak
