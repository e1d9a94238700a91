// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/GentooVersion.h"

#include "core/catalog/version/VersionText.h"

#include <array>

namespace firebreak {
namespace {

struct GentooParts
{
    QStringView numbers;
    QStringView letter;
    QStringView suffixes; ///< with their underscores
    QStringView revision;
};

GentooParts partsOf(QStringView text)
{
    GentooParts parts;
    const qsizetype dash = text.lastIndexOf(QLatin1String("-r"));
    if (dash >= 0 && VersionText::isNumber(text.mid(dash + 2))) {
        parts.revision = text.mid(dash + 2);
        text = text.left(dash);
    }
    const qsizetype underscore = text.indexOf(u'_');
    if (underscore >= 0) {
        parts.suffixes = text.mid(underscore + 1);
        text = text.left(underscore);
    }
    if (!text.isEmpty() && VersionText::isLetter(text.back())) {
        parts.letter = text.last(1);
        text.chop(1);
    }
    parts.numbers = text;
    return parts;
}

std::weak_ordering compareNumbers(QStringView a, QStringView b)
{
    const QStringView first = VersionText::takeUntil(a, u'.');
    if (const auto order = VersionText::compareNumbers(first, VersionText::takeUntil(b, u'.')); order != 0)
        return order;
    while (!a.isEmpty() && !b.isEmpty()) {
        QStringView left = VersionText::takeUntil(a, u'.');
        QStringView right = VersionText::takeUntil(b, u'.');
        std::weak_ordering order = std::weak_ordering::equivalent;
        if (left.startsWith(u'0') || right.startsWith(u'0')) {
            while (left.endsWith(u'0'))
                left.chop(1);
            while (right.endsWith(u'0'))
                right.chop(1);
            order = VersionText::compareText(left, right);
        } else {
            order = VersionText::compareNumbers(left, right);
        }
        if (order != 0)
            return order;
    }
    return !a.isEmpty() <=> !b.isEmpty();
}

/// Position in the order of suffixes; that of none is 4.
int weightOf(QStringView word)
{
    constexpr std::array words = {QLatin1String("alpha"), QLatin1String("beta"), QLatin1String("pre"),
                                  QLatin1String("rc"),    QLatin1String(""),     QLatin1String("p")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return int(i);
    }
    return -1;
}

std::weak_ordering compareSuffixes(QStringView a, QStringView b)
{
    while (!a.isEmpty() || !b.isEmpty()) {
        QStringView left = VersionText::takeUntil(a, u'_');
        QStringView right = VersionText::takeUntil(b, u'_');
        const int leftWeight = weightOf(VersionText::takeLetters(left));
        const int rightWeight = weightOf(VersionText::takeLetters(right));
        if (leftWeight != rightWeight)
            return leftWeight <=> rightWeight;
        if (const auto order = VersionText::compareNumbers(left, right); order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

} // namespace

std::weak_ordering compareGentooVersions(QStringView a, QStringView b)
{
    const GentooParts left = partsOf(a);
    const GentooParts right = partsOf(b);
    if (const auto order = compareNumbers(left.numbers, right.numbers); order != 0)
        return order;
    if (const auto order = VersionText::compareText(left.letter, right.letter); order != 0)
        return order;
    if (const auto order = compareSuffixes(left.suffixes, right.suffixes); order != 0)
        return order;
    return VersionText::compareNumbers(left.revision, right.revision);
}

} // namespace firebreak
