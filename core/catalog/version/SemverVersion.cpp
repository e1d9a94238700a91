// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/SemverVersion.h"

#include "core/catalog/version/VersionText.h"

#include <algorithm>

namespace firebreak {
namespace {

struct SemverParts
{
    QStringView numbers;
    QStringView preRelease;
    QStringView build;
};

QStringView withoutMark(QStringView text)
{
    text = text.trimmed();
    while (text.startsWith(u'v', Qt::CaseInsensitive) || text.startsWith(u'='))
        text = text.mid(1).trimmed();
    return text;
}

SemverParts partsOf(QStringView text, SemverFlavour flavour)
{
    SemverParts parts;
    text = withoutMark(text);
    if (flavour == SemverFlavour::Golang && text.startsWith(QLatin1String("go")))
        text = text.mid(2);
    const qsizetype plus = text.indexOf(u'+');
    if (plus >= 0) {
        parts.build = text.mid(plus + 1);
        text = text.left(plus);
    }
    qsizetype size = 0;
    while (size < text.size() && (VersionText::isDigit(text.at(size)) || text.at(size) == u'.'))
        ++size;
    parts.numbers = text.left(size);
    while (parts.numbers.endsWith(u'.'))
        parts.numbers.chop(1);
    // A word at once after the numbers, "1.2.3beta", is one too many a hyphen short.
    parts.preRelease = text.mid(size);
    if (parts.preRelease.startsWith(u'-'))
        parts.preRelease = parts.preRelease.mid(1);
    return parts;
}

std::weak_ordering compareNumbers(QStringView a, QStringView b)
{
    while (!a.isEmpty() || !b.isEmpty()) {
        const QStringView left = VersionText::takeUntil(a, u'.');
        if (const auto order = VersionText::compareNumbers(left, VersionText::takeUntil(b, u'.')); order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

/// Takes one identifier; the toolchain of Go writes "rc2" where semantic versions have "rc.2".
QStringView takeIdentifier(QStringView& text, SemverFlavour flavour)
{
    if (flavour == SemverFlavour::Golang && !text.contains(u'.') && !text.contains(u'-')) {
        QStringView rest = text;
        const QStringView word = VersionText::takeLetters(rest);
        if (!word.isEmpty() && VersionText::isNumber(rest)) {
            text = rest;
            return word;
        }
    }
    return VersionText::takeUntil(text, u'.');
}

std::weak_ordering compareIdentifiers(QStringView a, QStringView b, SemverFlavour flavour)
{
    const auto sensitivity = flavour == SemverFlavour::Nuget ? Qt::CaseInsensitive : Qt::CaseSensitive;
    while (!a.isEmpty() && !b.isEmpty()) {
        const QStringView left = takeIdentifier(a, flavour);
        const QStringView right = takeIdentifier(b, flavour);
        const bool isLeftNumber = VersionText::isNumber(left);
        const bool isRightNumber = VersionText::isNumber(right);
        if (isLeftNumber != isRightNumber)
            return isLeftNumber ? std::weak_ordering::less : std::weak_ordering::greater;
        const auto order = isLeftNumber ? VersionText::compareNumbers(left, right)
                                        : VersionText::compareText(left, right, sensitivity);
        if (order != 0)
            return order;
    }
    return !a.isEmpty() <=> !b.isEmpty();
}

constexpr bool isOfIdentifier(QChar c)
{
    return VersionText::isDigit(c) || VersionText::isLetter(c) || c == u'-';
}

bool areIdentifiers(QStringView text, bool isBuild)
{
    const QList<QStringView> identifiers = text.split(u'.');
    return std::all_of(identifiers.cbegin(), identifiers.cend(), [isBuild](QStringView identifier) {
        if (identifier.isEmpty() || !std::all_of(identifier.cbegin(), identifier.cend(), isOfIdentifier))
            return false;
        return isBuild || identifier.size() == 1 || identifier.front() != u'0' ||
               !VersionText::isNumber(identifier);
    });
}

bool isStrict(QStringView version, QStringView largest)
{
    const qsizetype plus = version.indexOf(u'+');
    if (plus >= 0 && !areIdentifiers(version.mid(plus + 1), true))
        return false;
    QStringView rest = plus < 0 ? version : version.left(plus);
    const qsizetype dash = rest.indexOf(u'-');
    if (dash >= 0 && !areIdentifiers(rest.mid(dash + 1), false))
        return false;
    const QList<QStringView> numbers = (dash < 0 ? rest : rest.left(dash)).split(u'.');
    return numbers.size() == 3 &&
           std::all_of(numbers.cbegin(), numbers.cend(), [largest](QStringView number) {
               return VersionText::isNumber(number) && (number.size() == 1 || number.front() != u'0') &&
                      (largest.isEmpty() || VersionText::compareNumbers(number, largest) <= 0);
           });
}

} // namespace

std::weak_ordering compareSemverVersions(QStringView a, QStringView b, SemverFlavour flavour)
{
    const SemverParts left = partsOf(a, flavour);
    const SemverParts right = partsOf(b, flavour);
    if (const auto order = compareNumbers(left.numbers, right.numbers); order != 0)
        return order;
    if (left.preRelease.isEmpty() != right.preRelease.isEmpty())
        return left.preRelease.isEmpty() ? std::weak_ordering::greater : std::weak_ordering::less;
    if (const auto order = compareIdentifiers(left.preRelease, right.preRelease, flavour); order != 0)
        return order;
    return flavour == SemverFlavour::Pub ? compareIdentifiers(left.build, right.build, flavour)
                                         : std::weak_ordering::equivalent;
}

bool isSemverVersion(QStringView version)
{
    return isStrict(version, {});
}

bool isNpmVersion(QStringView version)
{
    return version.size() <= 256 && isStrict(withoutMark(version), u"9007199254740991");
}

} // namespace firebreak
