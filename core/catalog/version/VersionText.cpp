// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/VersionText.h"

#include <algorithm>

namespace firebreak {
namespace {

QStringView takeWhile(QStringView& text, bool (*belongs)(QChar))
{
    qsizetype size = 0;
    while (size < text.size() && belongs(text.at(size)))
        ++size;
    const QStringView taken = text.left(size);
    text = text.mid(size);
    return taken;
}

QStringView withoutLeadingZeros(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.mid(1);
    return digits;
}

} // namespace

bool VersionText::isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

bool VersionText::isZero(QStringView digits)
{
    return withoutLeadingZeros(digits).isEmpty();
}

std::weak_ordering VersionText::compareNumbers(QStringView a, QStringView b)
{
    a = withoutLeadingZeros(a);
    b = withoutLeadingZeros(b);
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return compareText(a, b);
}

std::weak_ordering VersionText::compareText(QStringView a, QStringView b, Qt::CaseSensitivity sensitivity)
{
    return a.compare(b, sensitivity) <=> 0;
}

QStringView VersionText::takeDigits(QStringView& text)
{
    return takeWhile(text, isDigit);
}

QStringView VersionText::takeLetters(QStringView& text)
{
    return takeWhile(text, isLetter);
}

QStringView VersionText::takeUntil(QStringView& text, QChar separator)
{
    const qsizetype at = text.indexOf(separator);
    const QStringView taken = at < 0 ? text : text.left(at);
    text = at < 0 ? QStringView() : text.mid(at + 1);
    return taken;
}

} // namespace firebreak
