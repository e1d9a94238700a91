// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/AlpmVersion.h"

#include "core/catalog/version/VersionText.h"

namespace firebreak {
namespace {

struct Evr
{
    QStringView epoch;
    QStringView version;
    QStringView release;
};

Evr evrOf(QStringView text)
{
    Evr evr;
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0 && (colon == 0 || VersionText::isNumber(text.left(colon)))) {
        evr.epoch = text.left(colon);
        text = text.mid(colon + 1);
    }
    const qsizetype dash = text.lastIndexOf(u'-');
    evr.version = dash < 0 ? text : text.left(dash);
    evr.release = dash < 0 ? QStringView() : text.mid(dash + 1);
    return evr;
}

/// Takes the separators and says how many there were.
qsizetype takeSeparators(QStringView& text)
{
    qsizetype size = 0;
    while (size < text.size() && !VersionText::isDigit(text.at(size)) &&
           !VersionText::isLetter(text.at(size)))
        ++size;
    text = text.mid(size);
    return size;
}

std::weak_ordering compareParts(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        const qsizetype left = takeSeparators(a);
        const qsizetype right = takeSeparators(b);
        if (a.isEmpty() || b.isEmpty())
            break;
        if (left != right)
            return left <=> right;
        const bool isNumber = VersionText::isDigit(a.front());
        const QStringView one = isNumber ? VersionText::takeDigits(a) : VersionText::takeLetters(a);
        const QStringView two = isNumber ? VersionText::takeDigits(b) : VersionText::takeLetters(b);
        if (two.isEmpty())
            return isNumber ? std::weak_ordering::greater : std::weak_ordering::less;
        const std::weak_ordering order =
            isNumber ? VersionText::compareNumbers(one, two) : VersionText::compareText(one, two);
        if (order != 0)
            return order;
    }
    if (a.isEmpty() && b.isEmpty())
        return std::weak_ordering::equivalent;
    // Letters that remain make a version older ("1.0rc < 1.0"), anything else newer.
    const bool isOlder = a.isEmpty() ? !VersionText::isLetter(b.front()) : VersionText::isLetter(a.front());
    return isOlder ? std::weak_ordering::less : std::weak_ordering::greater;
}

/// Separators at the end, after which vercmp compares in a circle.
QStringView withoutEnd(QStringView text)
{
    while (!text.isEmpty() && !VersionText::isDigit(text.back()) && !VersionText::isLetter(text.back()))
        text.chop(1);
    return text;
}

std::weak_ordering compareVersionsProper(const Evr& left, const Evr& right)
{
    if (const auto order = VersionText::compareNumbers(left.epoch, right.epoch); order != 0)
        return order;
    return compareParts(left.version, right.version);
}

} // namespace

std::weak_ordering compareAlpmVersions(QStringView a, QStringView b)
{
    const Evr left = evrOf(a);
    const Evr right = evrOf(b);
    if (const auto order = compareVersionsProper(left, right); order != 0)
        return order;
    if (left.release.isEmpty() || right.release.isEmpty())
        return std::weak_ordering::equivalent;
    return compareParts(left.release, right.release);
}

std::weak_ordering sortAlpmVersions(QStringView a, QStringView b)
{
    Evr left = evrOf(a);
    Evr right = evrOf(b);
    for (Evr* evr : {&left, &right}) {
        evr->version = withoutEnd(evr->version);
        evr->release = withoutEnd(evr->release);
    }
    if (const auto order = compareVersionsProper(left, right); order != 0)
        return order;
    if (left.release.isEmpty() || right.release.isEmpty())
        return !left.release.isEmpty() <=> !right.release.isEmpty();
    return compareParts(left.release, right.release);
}

} // namespace firebreak
