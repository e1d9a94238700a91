// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/PypiVersion.h"

#include "core/catalog/version/VersionText.h"

#include <QStringList>

#include <array>
#include <initializer_list>
#include <optional>

namespace firebreak {
namespace {

struct PypiParts
{
    QStringView epoch;
    QStringView release;
    int preRelease = 0; ///< 1 alpha, 2 beta, 3 candidate; 0: none
    QStringView preReleaseNumber;
    bool isPost = false;
    QStringView post;
    bool isDev = false;
    QStringView dev;
    QStringView local;
};

constexpr bool isSeparator(QChar c)
{
    return c == u'-' || c == u'_' || c == u'.';
}

/// Takes "[-_.]word[-_.]number" with one of `words`; gives its place in them, or -1 and takes nothing.
int takeMarked(QStringView& text, std::initializer_list<QLatin1String> words, QStringView* number)
{
    QStringView rest = text;
    if (!rest.isEmpty() && isSeparator(rest.front()))
        rest = rest.mid(1);
    int place = 0;
    for (const QLatin1String word : words) {
        if (!rest.startsWith(word, Qt::CaseInsensitive)) {
            ++place;
            continue;
        }
        rest = rest.mid(word.size());
        QStringView after = rest;
        if (!after.isEmpty() && isSeparator(after.front()))
            after = after.mid(1);
        *number = VersionText::takeDigits(after);
        // A separator belongs to the number alone: "1.0a.dev1" has none.
        text = number->isEmpty() ? rest : after;
        return place;
    }
    return -1;
}

bool isLocal(QStringView text)
{
    bool isStart = true;
    for (const QChar c : text) {
        const bool isPart = VersionText::isDigit(c) || VersionText::isLetter(c);
        if (!isPart && (isStart || !isSeparator(c)))
            return false;
        isStart = !isPart;
    }
    return !isStart;
}

std::optional<PypiParts> partsOf(QStringView text)
{
    PypiParts parts;
    text = text.trimmed();
    if (text.startsWith(u'v', Qt::CaseInsensitive))
        text = text.mid(1);
    if (const qsizetype plus = text.indexOf(u'+'); plus >= 0) {
        parts.local = text.mid(plus + 1);
        if (!isLocal(parts.local))
            return std::nullopt;
        text = text.left(plus);
    }
    if (const qsizetype mark = text.indexOf(u'!'); mark >= 0) {
        parts.epoch = text.left(mark);
        if (!VersionText::isNumber(parts.epoch))
            return std::nullopt;
        text = text.mid(mark + 1);
    }
    qsizetype size = 0;
    while (size < text.size() && (VersionText::isDigit(text.at(size)) ||
                                  (text.at(size) == u'.' && size > 0 && size + 1 < text.size() &&
                                   VersionText::isDigit(text.at(size + 1)))))
        ++size;
    parts.release = text.left(size);
    if (parts.release.isEmpty())
        return std::nullopt;
    text = text.mid(size);

    constexpr std::array kinds = {1, 1, 2, 2, 3, 3, 3, 3};
    const int kind =
        takeMarked(text,
                   {QLatin1String("alpha"), QLatin1String("a"), QLatin1String("beta"), QLatin1String("b"),
                    QLatin1String("preview"), QLatin1String("pre"), QLatin1String("rc"), QLatin1String("c")},
                   &parts.preReleaseNumber);
    parts.preRelease = kind < 0 ? 0 : kinds[std::size_t(kind)];
    if (text.size() > 1 && text.front() == u'-' && VersionText::isDigit(text.at(1))) {
        text = text.mid(1);
        parts.post = VersionText::takeDigits(text);
        parts.isPost = true;
    } else {
        parts.isPost = takeMarked(text, {QLatin1String("post"), QLatin1String("rev"), QLatin1String("r")},
                                  &parts.post) >= 0;
    }
    parts.isDev = takeMarked(text, {QLatin1String("dev")}, &parts.dev) >= 0;
    return text.isEmpty() ? std::optional(parts) : std::nullopt;
}

std::weak_ordering compareReleases(QStringView a, QStringView b)
{
    while (!a.isEmpty() || !b.isEmpty()) {
        const QStringView left = VersionText::takeUntil(a, u'.');
        if (const auto order = VersionText::compareNumbers(left, VersionText::takeUntil(b, u'.')); order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

/// A development release of a final version comes before its pre-releases, the version itself after them.
int preReleaseRank(const PypiParts& parts)
{
    if (parts.preRelease > 0)
        return parts.preRelease;
    return parts.isDev && !parts.isPost ? 0 : 4;
}

QStringView takeLocalPart(QStringView& text)
{
    qsizetype size = 0;
    while (size < text.size() && !isSeparator(text.at(size)))
        ++size;
    const QStringView part = text.left(size);
    text = text.mid(std::min(size + 1, text.size()));
    return part;
}

std::weak_ordering compareLocals(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        const QStringView left = takeLocalPart(a);
        const QStringView right = takeLocalPart(b);
        const bool isLeftNumber = VersionText::isNumber(left);
        const bool isRightNumber = VersionText::isNumber(right);
        if (isLeftNumber != isRightNumber)
            return isLeftNumber ? std::weak_ordering::greater : std::weak_ordering::less;
        const auto order = isLeftNumber ? VersionText::compareNumbers(left, right)
                                        : VersionText::compareText(left, right, Qt::CaseInsensitive);
        if (order != 0)
            return order;
    }
    return !a.isEmpty() <=> !b.isEmpty();
}

std::weak_ordering compareParts(const PypiParts& a, const PypiParts& b)
{
    if (const auto order = VersionText::compareNumbers(a.epoch, b.epoch); order != 0)
        return order;
    if (const auto order = compareReleases(a.release, b.release); order != 0)
        return order;
    if (preReleaseRank(a) != preReleaseRank(b))
        return preReleaseRank(a) <=> preReleaseRank(b);
    if (const auto order = VersionText::compareNumbers(a.preReleaseNumber, b.preReleaseNumber); order != 0)
        return order;
    if (a.isPost != b.isPost)
        return a.isPost ? std::weak_ordering::greater : std::weak_ordering::less;
    if (const auto order = VersionText::compareNumbers(a.post, b.post); order != 0)
        return order;
    if (a.isDev != b.isDev)
        return a.isDev ? std::weak_ordering::less : std::weak_ordering::greater;
    if (const auto order = VersionText::compareNumbers(a.dev, b.dev); order != 0)
        return order;
    return compareLocals(a.local, b.local);
}

QString normalNumber(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    return digits.isEmpty() ? QStringLiteral("0") : digits.toString();
}

/// Numbers without leading zeros between dots, words in lower case.
QString normalLocal(QStringView local)
{
    QStringList segments;
    while (!local.isEmpty()) {
        const QStringView part = takeLocalPart(local);
        segments.append(VersionText::isNumber(part) ? normalNumber(part) : part.toString().toLower());
    }
    return segments.join(u'.');
}

QString legacyPart(QStringView part)
{
    if (VersionText::isDigit(part.front()))
        return part.toString().rightJustified(8, u'0');
    if (part == QLatin1String("pre") || part == QLatin1String("preview") || part == QLatin1String("rc"))
        return QStringLiteral("*c");
    if (part == QLatin1String("-"))
        return QStringLiteral("*final-");
    return part == QLatin1String("dev") ? QStringLiteral("*@") : u'*' + part.toString();
}

/// The key that pkg_resources compared by before PEP 440.
QStringList legacyKey(QStringView version)
{
    const QString text = version.toString().toLower();
    QStringView rest = text;
    QStringList key;
    const auto append = [&key](const QString& part) {
        if (part.startsWith(u'*')) {
            while (part < QLatin1String("*final") && !key.isEmpty() && key.last() == QLatin1String("*final-"))
                key.removeLast();
            while (!key.isEmpty() && key.last() == QLatin1String("00000000"))
                key.removeLast();
        }
        key.append(part);
    };
    const auto isOther = [](QChar c) {
        return !VersionText::isDigit(c) && !VersionText::isLower(c) && c != u'.' && c != u'-';
    };
    while (!rest.isEmpty()) {
        QStringView part = VersionText::takeDigits(rest);
        if (part.isEmpty())
            part = VersionText::takeLetters(rest);
        if (part.isEmpty()) {
            qsizetype size = 0;
            while (size < rest.size() && isOther(rest.at(size)))
                ++size;
            part = rest.left(std::max<qsizetype>(size, 1));
            rest = rest.mid(part.size());
        }
        if (part != QLatin1String("."))
            append(legacyPart(part));
    }
    append(QStringLiteral("*final"));
    return key;
}

} // namespace

std::weak_ordering comparePypiVersions(QStringView a, QStringView b)
{
    const std::optional<PypiParts> left = partsOf(a);
    const std::optional<PypiParts> right = partsOf(b);
    if (left && right)
        return compareParts(*left, *right);
    if (left || right)
        return left ? std::weak_ordering::greater : std::weak_ordering::less;
    const QStringList one = legacyKey(a);
    const QStringList two = legacyKey(b);
    return std::lexicographical_compare_three_way(
        one.cbegin(), one.cend(), two.cbegin(), two.cend(),
        [](const QString& x, const QString& y) { return VersionText::compareText(x, y); });
}

bool isPypiVersion(QStringView version)
{
    return partsOf(version).has_value();
}

std::optional<QString> normalPypiVersion(QStringView version)
{
    const std::optional<PypiParts> parts = partsOf(version);
    if (!parts)
        return std::nullopt;
    QStringList numbers;
    for (const QStringView number : parts->release.split(u'.'))
        numbers.append(normalNumber(number));
    QString text = numbers.join(u'.');
    if (!VersionText::isZero(parts->epoch))
        text = normalNumber(parts->epoch) + u'!' + text;
    constexpr std::array kinds = {QLatin1String(""), QLatin1String("a"), QLatin1String("b"),
                                  QLatin1String("rc")};
    if (parts->preRelease > 0)
        text += kinds[std::size_t(parts->preRelease)] + normalNumber(parts->preReleaseNumber);
    if (parts->isPost)
        text += QLatin1String(".post") + normalNumber(parts->post);
    if (parts->isDev)
        text += QLatin1String(".dev") + normalNumber(parts->dev);
    return parts->local.isEmpty() ? text : text + u'+' + normalLocal(parts->local);
}

} // namespace firebreak
