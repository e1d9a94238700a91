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

/// Where an item stands beside the others: before every number, at the number it begins with, or after all.
int rankOf(QStringView item)
{
    if (item.isEmpty() || item.front() < u'0')
        return 0;
    return VersionText::isDigit(item.front()) ? 1 : 2;
}

std::weak_ordering compareItem(QStringView a, QStringView b)
{
    if (const auto order = rankOf(a) <=> rankOf(b); order != 0 || rankOf(a) != 1)
        return order != 0 ? std::weak_ordering(order) : VersionText::compareText(a, b);
    QStringView restOfA = a;
    QStringView restOfB = b;
    const QStringView numberOfA = VersionText::takeDigits(restOfA);
    const QStringView numberOfB = VersionText::takeDigits(restOfB);
    if (const auto order = VersionText::compareNumbers(numberOfA, numberOfB); order != 0)
        return order;
    if (const auto order = VersionText::compareText(restOfA, restOfB); order != 0 || restOfA.isEmpty())
        return order;
    return VersionText::compareText(a, b); // "02a" and "2a" are texts, and differ
}

std::weak_ordering compareItems(QStringView a, QStringView b)
{
    const QList<QStringView> left = itemsOf(a);
    const QList<QStringView> right = itemsOf(b);
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        const auto order = compareItem(left.at(i), right.at(i));
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
