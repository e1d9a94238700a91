// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/RangeText.h"

#include "core/catalog/version/VersionText.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

bool isOfSign(QChar c)
{
    return c == u'<' || c == u'>' || c == u'=' || c == u'!' || c == u'~' || c == u'^';
}

bool isBetween(QStringView rest)
{
    return rest.front().isSpace() || rest.front() == u',' || rest.startsWith(QLatin1String("&&"));
}

/// Versions of Debian and rpm have "~" and "^" within, those of Python an epoch's "!": these end none.
bool isEnd(QStringView rest)
{
    const QChar c = rest.front();
    return isBetween(rest) || c == u'<' || c == u'>' || c == u'=' || rest.startsWith(QLatin1String("!="));
}

/// The id of a commit, which has no order, stands in some advisories where a version belongs.
bool isCommit(QStringView version)
{
    return version.size() == 40 && std::all_of(version.cbegin(), version.cend(), [](QChar c) {
               return VersionText::isDigit(c) || (c >= u'a' && c <= u'f');
           });
}

QStringView takeWhile(QStringView& rest, bool (*isPart)(QStringView))
{
    qsizetype size = 0;
    while (size < rest.size() && isPart(rest.mid(size)))
        ++size;
    const QStringView part = rest.left(size);
    rest = rest.mid(size);
    return part;
}

} // namespace

std::optional<VersionRange::Comparator> comparatorFromSign(QStringView sign)
{
    using Comparator = VersionRange::Comparator;
    constexpr std::array signs = {
        std::pair{QLatin1String(""), Comparator::Equal},
        std::pair{QLatin1String("="), Comparator::Equal},
        std::pair{QLatin1String("=="), Comparator::Equal},
        std::pair{QLatin1String("!="), Comparator::NotEqual},
        std::pair{QLatin1String("<>"), Comparator::NotEqual},
        std::pair{QLatin1String("<"), Comparator::Less},
        std::pair{QLatin1String("<<"), Comparator::Less},
        std::pair{QLatin1String("<="), Comparator::LessOrEqual},
        std::pair{QLatin1String(">"), Comparator::Greater},
        std::pair{QLatin1String(">>"), Comparator::Greater},
        std::pair{QLatin1String(">="), Comparator::GreaterOrEqual},
    };
    for (const auto& [word, comparator] : signs) {
        if (sign == word)
            return comparator;
    }
    return std::nullopt;
}

QList<QStringView> RangeText::split(QLatin1String separator) const
{
    QList<QStringView> parts;
    qsizetype from = 0;
    while (true) {
        const qsizetype at = m_text.indexOf(separator, from);
        parts.append(m_text.mid(from, at < 0 ? -1 : at - from).trimmed());
        if (at < 0)
            return parts;
        from = at + separator.size();
    }
}

Result<QList<RangeToken>> RangeText::tokens(QStringView part) const
{
    QList<RangeToken> tokens;
    QStringView rest = part;
    while (true) {
        while (!rest.isEmpty() && isBetween(rest))
            rest = rest.mid(rest.front() == u'&' ? 2 : 1);
        if (rest.isEmpty())
            return tokens;
        const QStringView start = rest;
        const QStringView sign = takeWhile(rest, [](QStringView text) { return isOfSign(text.front()); });
        (void)takeWhile(rest, [](QStringView text) { return text.front().isSpace(); });
        const QStringView version = takeWhile(rest, [](QStringView text) { return !isEnd(text); });
        if (version.isEmpty())
            return failed(error::RangeSyntax, start);
        if (isCommit(version))
            return failed(error::RangeVersion, version);
        tokens.append({sign, version});
        if (tokens.size() > mostTerms)
            return failed(error::RangeTooLarge, start.left(1));
    }
}

std::optional<std::pair<QStringView, QStringView>> RangeText::hyphenEnds(QStringView part)
{
    for (qsizetype at = part.indexOf(u'-', 1); at > 0 && at + 1 < part.size();
         at = part.indexOf(u'-', at + 1)) {
        if (part.at(at - 1).isSpace() && part.at(at + 1).isSpace())
            return std::pair{part.left(at).trimmed(), part.mid(at + 1).trimmed()};
    }
    return std::nullopt;
}

tl::unexpected<Error> RangeText::failed(ErrorCode code, QStringView part) const
{
    return failure(code, QString::number(part.utf16() - m_text.utf16()), {part.left(80).toString()});
}

} // namespace firebreak
