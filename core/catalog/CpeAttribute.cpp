// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CpeAttribute.h"

#include <algorithm>

namespace firebreak {
namespace {

constexpr bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

constexpr bool isWildcard(QChar c)
{
    return c == u'*' || c == u'?';
}

/// Printable ASCII that stands only quoted.
constexpr bool isPunctuation(QChar c)
{
    return c > u' ' && c < u'\x7f' && !isPlain(c);
}

qsizetype leadingQuestionMarks(QStringView text)
{
    const auto end = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'?'; });
    return end - text.cbegin();
}

/// Where the text between the wildcards begins and ends; -1 in `end` when the wildcards are not well formed.
struct Core
{
    qsizetype begin = 0;
    qsizetype end = -1;
};

Core coreOf(QStringView text)
{
    Core core;
    core.begin = text.startsWith(u'*') ? 1 : leadingQuestionMarks(text);
    qsizetype i = core.begin;
    while (i < text.size() && !isWildcard(text.at(i)))
        i += text.at(i) == u'\\' ? 2 : 1;
    const QStringView rest = text.mid(std::min(i, text.size()));
    if (i <= text.size() &&
        (rest.isEmpty() || rest == QLatin1String("*") || leadingQuestionMarks(rest) == rest.size()))
        core.end = i;
    return core;
}

/// The quoted text as its characters, one entry for each.
QList<QStringView> characters(QStringView text)
{
    QList<QStringView> list;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = text.at(i) == u'\\' ? 2 : 1;
        list.append(text.mid(i, size));
        i += size;
    }
    return list;
}

/// Whether the wildcards at the ends of `pattern` let it stand for `text`: "*" for any characters, each "?"
/// for one or none (7696, 6.3).
bool isMatch(const QString& pattern, const QString& text)
{
    const Core core = coreOf(pattern);
    const QList<QStringView> middle = characters(QStringView(pattern).mid(core.begin, core.end - core.begin));
    const QList<QStringView> whole = characters(text);
    const QStringView tail = QStringView(pattern).mid(core.end);
    const qsizetype room = whole.size() - middle.size();
    const qsizetype before = pattern.startsWith(u'*') ? room : core.begin;
    const qsizetype after = tail == QLatin1String("*") ? room : tail.size();
    for (qsizetype skipped = 0; skipped <= std::min(before, room); ++skipped) {
        if (room - skipped <= after && std::equal(middle.cbegin(), middle.cend(), whole.cbegin() + skipped))
            return true;
    }
    return false;
}

} // namespace

CpeAttribute CpeAttribute::notApplicable()
{
    CpeAttribute value;
    value.m_kind = Kind::NotApplicable;
    return value;
}

std::optional<CpeAttribute> CpeAttribute::fromQuoted(const QString& text)
{
    CpeAttribute value;
    if (text.isEmpty())
        return value;
    // A quoted hyphen alone would be read as NA, wildcards alone mean no more than ANY does.
    const Core core = coreOf(text);
    if (core.end < 0 || text == QLatin1String("\\-") || text == QLatin1String("*"))
        return std::nullopt;
    for (qsizetype i = core.begin; i < core.end; ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' ? ++i >= core.end || !isPunctuation(text.at(i)) : !isPlain(c))
            return std::nullopt;
    }
    value.m_kind = Kind::Text;
    value.m_text = text.toLower();
    return value;
}

std::optional<CpeAttribute> CpeAttribute::fromFormatted(QStringView text)
{
    if (text == QLatin1String("*"))
        return CpeAttribute();
    if (text == QLatin1String("-"))
        return notApplicable();
    if (text.isEmpty())
        return std::nullopt;
    QString quoted;
    quoted.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\') {
            if (++i == text.size())
                return std::nullopt;
            if (!isPlain(text.at(i)))
                quoted.append(u'\\');
            quoted.append(text.at(i));
        } else {
            if (!isPlain(c) && !isWildcard(c))
                quoted.append(u'\\');
            quoted.append(c);
        }
    }
    return fromQuoted(quoted);
}

std::optional<CpeAttribute> CpeAttribute::fromUri(QStringView text)
{
    if (text.isEmpty())
        return CpeAttribute();
    if (text == QLatin1String("-"))
        return notApplicable();
    QString quoted;
    quoted.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text.at(i);
        if (c == u'%') {
            bool isHex = false;
            const int code = text.mid(i + 1, 2).toInt(&isHex, 16);
            i += 2;
            if (!isHex || i >= text.size())
                return std::nullopt;
            if (code == 1 || code == 2) {
                quoted.append(code == 1 ? u'?' : u'*');
                continue;
            }
            c = QChar(code);
        }
        if (!isPlain(c))
            quoted.append(u'\\');
        quoted.append(c);
    }
    return fromQuoted(quoted);
}

bool CpeAttribute::hasWildcard() const
{
    const Core core = coreOf(m_text);
    return core.begin > 0 || core.end < m_text.size();
}

QString CpeAttribute::plain() const
{
    QString out;
    for (const QStringView c : characters(m_text))
        out.append(c.back());
    return out;
}

QString CpeAttribute::toFormatted() const
{
    if (m_kind != Kind::Text)
        return QString(m_kind == Kind::Any ? u'*' : u'-');
    QString out;
    for (const QStringView c : characters(m_text)) {
        const bool standsAlone = c == QLatin1String("\\.") || c == QLatin1String("\\-");
        out.append(standsAlone ? c.last(1) : c);
    }
    return out;
}

QString CpeAttribute::toUri() const
{
    if (m_kind != Kind::Text)
        return m_kind == Kind::Any ? QString() : QString(u'-');
    QString out;
    for (const QStringView c : characters(m_text)) {
        if (c == QLatin1String("?"))
            out.append(QLatin1String("%01"));
        else if (c == QLatin1String("*"))
            out.append(QLatin1String("%02"));
        else if (isPlain(c.back()) || c == QLatin1String("\\.") || c == QLatin1String("\\-"))
            out.append(c.back());
        else
            out.append(u'%').append(QString::number(c.back().unicode(), 16));
    }
    return out;
}

CpeRelation CpeAttribute::relationTo(const CpeAttribute& target) const
{
    if (m_kind == Kind::Text && target.m_kind == Kind::Text && m_text == target.m_text)
        return CpeRelation::Equal;
    if (target.hasWildcard())
        return CpeRelation::Undefined;
    if (m_kind == target.m_kind && m_kind != Kind::Text)
        return CpeRelation::Equal;
    if (m_kind == Kind::Any)
        return CpeRelation::Superset;
    if (target.m_kind == Kind::Any)
        return CpeRelation::Subset;
    if (m_kind == Kind::NotApplicable || target.m_kind == Kind::NotApplicable || !hasWildcard())
        return CpeRelation::Disjoint;
    return isMatch(m_text, target.m_text) ? CpeRelation::Superset : CpeRelation::Disjoint;
}

} // namespace firebreak
