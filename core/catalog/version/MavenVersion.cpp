// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/MavenVersion.h"

#include "core/catalog/version/VersionText.h"

#include <QVarLengthArray>

#include <array>

namespace firebreak {
namespace {

// In order; the empty one is the release itself. Unknown words come after the last.
constexpr std::array keywords = {
    QLatin1String("alpha"),    QLatin1String("beta"), QLatin1String("milestone"), QLatin1String("rc"),
    QLatin1String("snapshot"), QLatin1String(""),     QLatin1String("sp")};
constexpr int releaseKeyword = 5;

struct Token
{
    QStringView text; ///< digits or a word; empty: the release
    bool isNumber = false;
    bool isAfterHyphen = false;

    [[nodiscard]] bool isNull() const { return isNumber ? VersionText::isZero(text) : text.isEmpty(); }
};

using Tokens = QVarLengthArray<Token, 16>;

bool isWord(QStringView text, QLatin1String word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// The words that mean another; `isBeforeDigit` is whether a digit follows at once.
QStringView resolved(QStringView word, bool isBeforeDigit)
{
    if (isBeforeDigit && word.size() == 1) {
        switch (word.front().toLower().unicode()) {
        case u'a':
            return u"alpha";
        case u'b':
            return u"beta";
        case u'm':
            return u"milestone";
        default:
            break;
        }
    }
    if (isWord(word, QLatin1String("cr")))
        return u"rc";
    if (isWord(word, QLatin1String("ga")) || isWord(word, QLatin1String("final")) ||
        isWord(word, QLatin1String("release")))
        return {};
    return word;
}

/// From the end and before each hyphen, nulls go: "1-0.ga" and "1.0.0-x" are "1" and "1-x".
void trim(Tokens& tokens)
{
    qsizetype i = tokens.size() - 1;
    while (i > 0) {
        if (tokens.at(i).isNull()) {
            tokens.remove(i);
            --i;
            continue;
        }
        while (i > 0 && !tokens.at(i).isAfterHyphen)
            --i;
        --i;
    }
}

Tokens tokensOf(QStringView text)
{
    Tokens tokens;
    bool isAfterHyphen = false;
    for (qsizetype i = 0; i <= text.size();) {
        Token token;
        token.isAfterHyphen = isAfterHyphen;
        QStringView rest = text.mid(i);
        if (rest.isEmpty() || rest.front() == u'.' || rest.front() == u'-') {
            token.text = u"0";
            token.isNumber = true;
        } else if (VersionText::isDigit(rest.front())) {
            token.text = VersionText::takeDigits(rest);
            token.isNumber = true;
            i += token.text.size();
        } else {
            qsizetype size = 0;
            while (size < rest.size() && rest.at(size) != u'.' && rest.at(size) != u'-' &&
                   !VersionText::isDigit(rest.at(size)))
                ++size;
            i += size;
            token.text = resolved(rest.left(size), i < text.size() && VersionText::isDigit(text.at(i)));
        }
        tokens.append(token);
        if (i >= text.size())
            break;
        // A change from digits to letters or back counts as a hyphen.
        isAfterHyphen = text.at(i) != u'.';
        if (text.at(i) == u'.' || text.at(i) == u'-')
            ++i;
    }
    trim(tokens);
    return tokens;
}

int keywordOf(QStringView word)
{
    for (std::size_t i = 0; i < keywords.size(); ++i) {
        if (isWord(word, keywords[i]))
            return int(i);
    }
    return int(keywords.size());
}

std::weak_ordering compareWords(QStringView a, QStringView b)
{
    const int left = keywordOf(a);
    const int right = keywordOf(b);
    if (left != right || left < int(keywords.size()))
        return left <=> right;
    return VersionText::compareText(a, b, Qt::CaseInsensitive);
}

/// ".word" before "-word" before "-1" before ".1".
int rankOf(const Token& token)
{
    if (token.isNumber)
        return token.isAfterHyphen ? 2 : 3;
    return token.isAfterHyphen ? 1 : 0;
}

/// `a` against what stands where the other version has ended: the null of its kind.
std::weak_ordering compareToNothing(const Token& a)
{
    if (a.isNumber)
        return VersionText::isZero(a.text) ? std::weak_ordering::equivalent : std::weak_ordering::greater;
    return keywordOf(a.text) <=> releaseKeyword;
}

std::weak_ordering reversed(std::weak_ordering order)
{
    return order < 0   ? std::weak_ordering::greater
           : order > 0 ? std::weak_ordering::less
                       : std::weak_ordering::equivalent;
}

} // namespace

std::weak_ordering compareMavenVersions(QStringView a, QStringView b)
{
    const Tokens left = tokensOf(a);
    const Tokens right = tokensOf(b);
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        std::weak_ordering order = std::weak_ordering::equivalent;
        if (i >= right.size())
            order = compareToNothing(left.at(i));
        else if (i >= left.size())
            order = reversed(compareToNothing(right.at(i)));
        else if (rankOf(left.at(i)) != rankOf(right.at(i)))
            order = rankOf(left.at(i)) <=> rankOf(right.at(i));
        else if (left.at(i).isNumber)
            order = VersionText::compareNumbers(left.at(i).text, right.at(i).text);
        else
            order = compareWords(left.at(i).text, right.at(i).text);
        if (order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

} // namespace firebreak
