// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/RpmVersion.h"

#include "core/catalog/version/VersionText.h"

namespace firebreak {
namespace {

struct Evr
{
    QStringView epoch;
    QStringView version;
    QStringView release;
    bool hasRelease = false;
};

Evr evrOf(QStringView text)
{
    Evr evr;
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && VersionText::isNumber(text.left(colon))) {
        evr.epoch = text.left(colon);
        text = text.mid(colon + 1);
    }
    const qsizetype dash = text.lastIndexOf(u'-');
    evr.hasRelease = dash >= 0;
    evr.version = evr.hasRelease ? text.left(dash) : text;
    evr.release = evr.hasRelease ? text.mid(dash + 1) : QStringView();
    return evr;
}

void skipSeparators(QStringView& text)
{
    qsizetype size = 0;
    while (size < text.size() && !VersionText::isDigit(text.at(size)) &&
           !VersionText::isLetter(text.at(size)) && text.at(size) != u'~' && text.at(size) != u'^')
        ++size;
    text = text.mid(size);
}

} // namespace

std::weak_ordering compareRpmParts(QStringView a, QStringView b)
{
    while (!a.isEmpty() || !b.isEmpty()) {
        skipSeparators(a);
        skipSeparators(b);
        // A tilde sorts before everything, the end too; a caret after the end, but before any other part.
        if (a.startsWith(u'~') || b.startsWith(u'~')) {
            if (!a.startsWith(u'~') || !b.startsWith(u'~'))
                return a.startsWith(u'~') ? std::weak_ordering::less : std::weak_ordering::greater;
            a = a.mid(1);
            b = b.mid(1);
            continue;
        }
        if (a.startsWith(u'^') || b.startsWith(u'^')) {
            if (a.isEmpty() || b.isEmpty())
                return a.isEmpty() ? std::weak_ordering::less : std::weak_ordering::greater;
            if (!a.startsWith(u'^') || !b.startsWith(u'^'))
                return a.startsWith(u'^') ? std::weak_ordering::less : std::weak_ordering::greater;
            a = a.mid(1);
            b = b.mid(1);
            continue;
        }
        if (a.isEmpty() || b.isEmpty())
            break;
        const bool isNumber = VersionText::isDigit(a.front());
        const QStringView left = isNumber ? VersionText::takeDigits(a) : VersionText::takeLetters(a);
        const QStringView right = isNumber ? VersionText::takeDigits(b) : VersionText::takeLetters(b);
        if (right.isEmpty()) // the kinds differ: numbers are newer
            return isNumber ? std::weak_ordering::greater : std::weak_ordering::less;
        const std::weak_ordering order =
            isNumber ? VersionText::compareNumbers(left, right) : VersionText::compareText(left, right);
        if (order != 0)
            return order;
    }
    return !a.isEmpty() <=> !b.isEmpty();
}

std::weak_ordering compareRpmVersions(QStringView a, QStringView b)
{
    const Evr left = evrOf(a);
    const Evr right = evrOf(b);
    if (const auto order = VersionText::compareNumbers(left.epoch, right.epoch); order != 0)
        return order;
    if (const auto order = compareRpmParts(left.version, right.version); order != 0)
        return order;
    if (left.hasRelease != right.hasRelease)
        return left.hasRelease ? std::weak_ordering::greater : std::weak_ordering::less;
    return compareRpmParts(left.release, right.release);
}

} // namespace firebreak
