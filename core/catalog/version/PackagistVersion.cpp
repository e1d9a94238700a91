// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/PackagistVersion.h"

#include "core/catalog/version/VersionText.h"

#include <array>

namespace firebreak {
namespace {

/// Takes one part: digits, or what is neither digit nor separator.
QStringView takePart(QStringView& text)
{
    const auto isSeparator = [](QChar c) { return c == u'.' || c == u'-' || c == u'_' || c == u'+'; };
    while (!text.isEmpty() && isSeparator(text.front()))
        text = text.mid(1);
    if (!text.isEmpty() && VersionText::isDigit(text.front()))
        return VersionText::takeDigits(text);
    qsizetype size = 0;
    while (size < text.size() && !isSeparator(text.at(size)) && !VersionText::isDigit(text.at(size)))
        ++size;
    const QStringView part = text.left(size);
    text = text.mid(size);
    return part;
}

/// "#" stands for a number.
int weightOf(QStringView part)
{
    if (part.isEmpty() || VersionText::isDigit(part.front()) || part.startsWith(u'#'))
        return 4;
    constexpr std::array words = {QLatin1String("dev"), QLatin1String("a"), QLatin1String("b"),
                                  QLatin1String("rc")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (part.startsWith(words[i]))
            return int(i);
    }
    if (part.startsWith(QLatin1String("RC")))
        return 3;
    return part.startsWith(u'p') ? 5 : -1;
}

QStringView withoutMark(QStringView version)
{
    return version.startsWith(u'v', Qt::CaseInsensitive) ? version.mid(1) : version;
}

} // namespace

std::weak_ordering comparePackagistVersions(QStringView a, QStringView b)
{
    a = withoutMark(a);
    b = withoutMark(b);
    while (true) {
        const QStringView left = takePart(a);
        const QStringView right = takePart(b);
        if (left.isEmpty() && right.isEmpty())
            return std::weak_ordering::equivalent;
        const bool isLeftNumber = VersionText::isNumber(left);
        const bool isRightNumber = VersionText::isNumber(right);
        // A number more is newer; a word more is weighed against a number.
        if ((left.isEmpty() && isRightNumber) || (right.isEmpty() && isLeftNumber))
            return isLeftNumber ? std::weak_ordering::greater : std::weak_ordering::less;
        const auto order = isLeftNumber && isRightNumber
                               ? VersionText::compareNumbers(left, right)
                               : std::weak_ordering(weightOf(left) <=> weightOf(right));
        if (order != 0)
            return order;
    }
}

} // namespace firebreak
