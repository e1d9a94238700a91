// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/NpmVersion.h"

#include "core/catalog/version/VersionText.h"

#include <QList>

#include <algorithm>

namespace firebreak {
namespace {

bool isWild(QStringView part)
{
    return part == QLatin1String("x") || part == QLatin1String("X") || part == QLatin1String("*");
}

bool areIdentifiers(QStringView text, bool mayHaveLeadingZeros)
{
    const QList<QStringView> parts = text.split(u'.');
    return std::all_of(parts.cbegin(), parts.cend(), [mayHaveLeadingZeros](QStringView part) {
        const bool isOfSet = !part.isEmpty() && std::all_of(part.cbegin(), part.cend(), [](QChar c) {
            return VersionText::isDigit(c) || VersionText::isLetter(c) || c == u'-';
        });
        return isOfSet && (mayHaveLeadingZeros || part.size() == 1 || part.front() != u'0' ||
                           !VersionText::isNumber(part));
    });
}

/// Takes one number or "x" off `text`; false: neither is there.
bool takeNumber(QStringView& text, std::optional<quint64>& number, bool isLenient)
{
    if (!text.isEmpty() && isWild(text.left(1))) {
        text = text.mid(1);
        number.reset();
        return true;
    }
    const QStringView digits = VersionText::takeDigits(text);
    if (digits.isEmpty() || (!isLenient && digits.size() > 1 && digits.front() == u'0'))
        return false;
    bool isNumber = false;
    number = digits.toULongLong(&isNumber);
    return isNumber && *number <= NpmVersion::largestNumber;
}

} // namespace

std::optional<NpmVersion> NpmVersion::parse(QStringView text, bool isLenient)
{
    while (!text.isEmpty() && (text.front() == u'v' || text.front() == u'=' || text.front().isSpace()))
        text = text.mid(1);
    NpmVersion version;
    std::size_t count = 0;
    while (true) {
        if (!takeNumber(text, version.numbers.at(count), isLenient))
            return std::nullopt;
        version.isMisplaced = version.isMisplaced || (version.hasWildcard && version.numbers.at(count));
        version.hasWildcard = version.hasWildcard || !version.numbers.at(count);
        if (++count == 3 || !text.startsWith(u'.'))
            break;
        text = text.mid(1);
    }
    // A number after an "x" says nothing more.
    for (std::size_t i = 1; i < 3; ++i) {
        if (!version.numbers.at(i - 1))
            version.numbers.at(i).reset();
    }
    if (const qsizetype plus = text.indexOf(u'+'); plus >= 0) {
        if (!areIdentifiers(text.mid(plus + 1), true))
            return std::nullopt;
        text = text.left(plus);
    }
    if (text.isEmpty())
        return version;
    if (text.startsWith(u'-')) {
        text = text.mid(1);
    } else {
        while (isLenient && text.startsWith(u'.'))
            text = text.mid(1);
        if (!isLenient || text.isEmpty() || !VersionText::isLetter(text.front()))
            return std::nullopt;
    }
    if (count < 3 || !areIdentifiers(text, isLenient))
        return std::nullopt;
    if (version.isWhole())
        version.preRelease = text.toString();
    return version;
}

QString NpmVersion::toText() const
{
    const QString main = QStringLiteral("%1.%2.%3")
                             .arg(numbers[0].value_or(0))
                             .arg(numbers[1].value_or(0))
                             .arg(numbers[2].value_or(0));
    return preRelease.isEmpty() ? main : main + u'-' + preRelease;
}

void NpmVersion::fill()
{
    for (std::optional<quint64>& number : numbers)
        number = number.value_or(0);
}

} // namespace firebreak
