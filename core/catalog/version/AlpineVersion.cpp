// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/AlpineVersion.h"

#include "core/catalog/version/VersionText.h"

#include <array>

namespace firebreak {
namespace {

/// In the order in which they follow each other. Of two versions that part here, the one with the later kind
/// is the older, unless a suffix marks a pre-release.
enum class Kind { FirstNumber, Number, Letter, Suffix, SuffixNumber, Hash, Revision, End, Malformed };

// Negative: pre-release.
struct Suffix
{
    QLatin1String word;
    int weight;
};
constexpr std::array suffixes = {
    Suffix{QLatin1String("alpha"), -4}, Suffix{QLatin1String("beta"), -3}, Suffix{QLatin1String("pre"), -2},
    Suffix{QLatin1String("rc"), -1},    Suffix{QLatin1String("cvs"), 1},   Suffix{QLatin1String("svn"), 2},
    Suffix{QLatin1String("git"), 3},    Suffix{QLatin1String("hg"), 4},    Suffix{QLatin1String("p"), 5},
};

class Tokens
{
public:
    explicit Tokens(QStringView text) : m_rest(text)
    {
        if (m_rest.isEmpty())
            m_kind = Kind::End;
        else if (VersionText::isDigit(m_rest.front()))
            m_value = VersionText::takeDigits(m_rest);
        else
            m_kind = Kind::Malformed;
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QStringView value() const { return m_value; }
    [[nodiscard]] int suffix() const { return m_suffix; }
    [[nodiscard]] QStringView rest() const { return m_rest; }

    void advance()
    {
        if (m_rest.isEmpty()) {
            m_kind = Kind::End;
            return;
        }
        const QStringView before = m_rest;
        const Kind kind = read();
        // Kinds come in order; numbers and suffixes may repeat.
        const bool isInOrder =
            kind > m_kind || (kind == Kind::Number && m_kind == Kind::Number) ||
            (kind == Kind::Suffix && (m_kind == Kind::Suffix || m_kind == Kind::SuffixNumber));
        if (!isInOrder || kind == Kind::Malformed) {
            m_rest = before;
            m_kind = Kind::Malformed;
        } else {
            m_kind = kind;
        }
    }

private:
    Kind read()
    {
        const QChar c = m_rest.front();
        if (VersionText::isDigit(c)) {
            m_value = VersionText::takeDigits(m_rest);
            return m_kind == Kind::Suffix ? Kind::SuffixNumber : Kind::Malformed;
        }
        if (VersionText::isLower(c)) {
            m_value = m_rest.left(1);
            m_rest = m_rest.mid(1);
            return Kind::Letter;
        }
        if (c == u'-') {
            if (!m_rest.startsWith(QLatin1String("-r")))
                return Kind::Malformed;
            m_rest = m_rest.mid(2);
            m_value = VersionText::takeDigits(m_rest);
            const bool isWord = !m_rest.isEmpty() && VersionText::isLetter(m_rest.front());
            return m_value.isEmpty() && isWord ? Kind::Malformed : Kind::Revision;
        }
        m_rest = m_rest.mid(1);
        if (c == u'.') {
            m_value = VersionText::takeDigits(m_rest);
            return m_value.isEmpty() ? Kind::Malformed : Kind::Number;
        }
        if (c == u'_')
            return readSuffix();
        if (c == u'~') {
            const qsizetype dash = m_rest.indexOf(u'-');
            m_value = dash < 0 ? m_rest : m_rest.left(dash);
            m_rest = m_rest.mid(m_value.size());
            return m_value.isEmpty() ? Kind::Malformed : Kind::Hash;
        }
        return Kind::Malformed;
    }

    Kind readSuffix()
    {
        const QStringView word = VersionText::takeLetters(m_rest);
        for (const Suffix& suffix : suffixes) {
            if (word == suffix.word) {
                m_suffix = suffix.weight;
                return Kind::Suffix;
            }
        }
        return Kind::Malformed;
    }

    QStringView m_rest;
    QStringView m_value;
    int m_suffix = 0;
    Kind m_kind = Kind::FirstNumber;
};

std::weak_ordering compareTokens(const Tokens& a, const Tokens& b)
{
    switch (a.kind()) {
    case Kind::Suffix:
        return a.suffix() <=> b.suffix();
    case Kind::Number:
        if (a.value().startsWith(u'0') || b.value().startsWith(u'0'))
            return VersionText::compareText(a.value(), b.value());
        [[fallthrough]];
    case Kind::FirstNumber:
    case Kind::SuffixNumber:
    case Kind::Revision:
        return VersionText::compareNumbers(a.value(), b.value());
    default:
        return VersionText::compareText(a.value(), b.value());
    }
}

} // namespace

std::weak_ordering compareAlpineVersions(QStringView a, QStringView b)
{
    Tokens left(a);
    Tokens right(b);
    while (left.kind() == right.kind() && left.kind() < Kind::End) {
        if (const auto order = compareTokens(left, right); order != 0)
            return order;
        left.advance();
        right.advance();
    }
    if (left.kind() == Kind::Malformed && right.kind() == Kind::Malformed) {
        const auto comparable = [](QStringView rest) { return rest.startsWith(u'-') ? rest.left(1) : rest; };
        return VersionText::compareText(comparable(left.rest()), comparable(right.rest()));
    }
    if (left.kind() == right.kind())
        return std::weak_ordering::equivalent;
    if (left.kind() == Kind::Suffix && left.suffix() < 0)
        return std::weak_ordering::less;
    if (right.kind() == Kind::Suffix && right.suffix() < 0)
        return std::weak_ordering::greater;
    return right.kind() <=> left.kind();
}

} // namespace firebreak
