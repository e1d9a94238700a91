// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/RubygemsVersion.h"

#include "core/catalog/version/VersionText.h"

#include <QVarLengthArray>

#include <algorithm>

namespace firebreak {
namespace {

using Segments = QVarLengthArray<QStringView, 16>;

bool isWord(QStringView segment)
{
    return !VersionText::isDigit(segment.front());
}

void dropTrailingZeros(Segments& segments)
{
    while (!segments.isEmpty() && !isWord(segments.last()) && VersionText::isZero(segments.last()))
        segments.removeLast();
}

/// Digits and words; a hyphen stands for "pre". Zeros before the first word and at the end count for nothing.
Segments segmentsOf(QStringView text)
{
    Segments segments;
    bool hasWord = false;
    const auto append = [&segments, &hasWord](QStringView segment) {
        if (isWord(segment) && !hasWord) {
            dropTrailingZeros(segments);
            hasWord = true;
        }
        segments.append(segment);
    };
    while (!text.isEmpty()) {
        if (VersionText::isDigit(text.front())) {
            append(VersionText::takeDigits(text));
        } else if (VersionText::isLetter(text.front())) {
            append(VersionText::takeLetters(text));
        } else {
            if (text.front() == u'-')
                append(u"pre");
            text = text.mid(1);
        }
    }
    dropTrailingZeros(segments);
    return segments;
}

} // namespace

std::weak_ordering compareRubygemsVersions(QStringView a, QStringView b)
{
    const Segments left = segmentsOf(a);
    const Segments right = segmentsOf(b);
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const QStringView one = i < left.size() ? left.at(i) : QStringView(u"0");
        const QStringView two = i < right.size() ? right.at(i) : QStringView(u"0");
        if (isWord(one) != isWord(two))
            return isWord(one) ? std::weak_ordering::less : std::weak_ordering::greater;
        const auto order =
            isWord(one) ? VersionText::compareText(one, two) : VersionText::compareNumbers(one, two);
        if (order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

bool isRubygemsVersion(QStringView version)
{
    version = version.trimmed();
    if (version.isEmpty() || !VersionText::isDigit(version.front()))
        return false;
    // Letters and digits between dots, after a hyphen also hyphens. Gem::Version wants no letters in the
    // first segment; published versions have them, and it orders them.
    bool isAfterHyphen = false;
    qsizetype size = 0;
    for (const QChar c : version) {
        const bool isSeparator = c == u'.' || (c == u'-' && !isAfterHyphen);
        if (isSeparator) {
            if (size == 0)
                return false;
            isAfterHyphen = isAfterHyphen || c == u'-';
            size = 0;
        } else if (VersionText::isDigit(c) || VersionText::isLetter(c) || (isAfterHyphen && c == u'-')) {
            ++size;
        } else {
            return false;
        }
    }
    return size > 0;
}

} // namespace firebreak
