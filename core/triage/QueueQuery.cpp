// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/QueueQuery.h"

#include "core/triage/QueueValueReader.h"

namespace firebreak {
namespace {

using Kind = QueueNode::Kind;
using Compare = QueueComparison;

/// Deeper nesting is not typed by people, and each level costs stack.
constexpr int MaxDepth = 50;

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {}

    Result<QueueNode> parse()
    {
        skipBlanks();
        if (atEnd())
            return QueueNode();
        Result<QueueNode> root = alternatives(0);
        if (root && !atEnd()) // only a parenthesis that nobody opened ends it early
            return failure(at(error::QueryParenthesisOpen, m_at));
        return root;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    void skipBlanks()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }

    static Error at(ErrorCode code, qsizetype place, QStringList details = {})
    {
        return {code, QString::number(place), std::move(details)};
    }

    /// Eats an operator in capitals when it stands alone.
    bool eatWord(QLatin1String word)
    {
        const QStringView rest = m_text.mid(m_at);
        if (!rest.startsWith(word))
            return false;
        const QChar next = rest.size() > word.size() ? rest[word.size()] : QChar(u' ');
        if (!next.isSpace() && next != u'(' && next != u')')
            return false;
        m_at += word.size();
        skipBlanks();
        return true;
    }

    Result<QueueNode> alternatives(int depth)
    {
        if (depth > MaxDepth)
            return failure(at(error::QueryTooDeep, m_at));
        QueueNode any{Kind::Or, {}, {}, {}, {}, {}};
        do {
            Result<QueueNode> part = together(depth);
            if (!part)
                return part;
            any.children.append(std::move(*part));
        } while (eatWord(QLatin1String("OR")));
        return any.children.size() == 1 ? any.children.constFirst() : any;
    }

    Result<QueueNode> together(int depth)
    {
        QueueNode all;
        const qsizetype begin = m_at;
        for (;;) {
            skipBlanks();
            const qsizetype here = m_at;
            if (atEnd() || peek() == u')')
                break;
            if (eatWord(QLatin1String("OR"))) {
                m_at = here;
                break;
            }
            if (eatWord(QLatin1String("AND")))
                continue;
            Result<QueueNode> part = negatable(depth);
            if (!part)
                return part;
            all.children.append(std::move(*part));
        }
        if (all.children.isEmpty())
            return failure(at(error::QueryOperandMissing, begin));
        return all.children.size() == 1 ? all.children.constFirst() : all;
    }

    Result<QueueNode> negatable(int depth)
    {
        if (depth > MaxDepth)
            return failure(at(error::QueryTooDeep, m_at));
        const qsizetype begin = m_at;
        const bool isMinus = peek() == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (isMinus)
            ++m_at;
        else if (!eatWord(QLatin1String("NOT")))
            return primary(depth);
        if (atEnd() || peek() == u')')
            return failure(at(error::QueryOperandMissing, begin));
        Result<QueueNode> inner = negatable(depth + 1);
        if (!inner)
            return inner;
        return QueueNode{Kind::Not, {std::move(*inner)}, {}, {}, {}, {}};
    }

    Result<QueueNode> primary(int depth)
    {
        const qsizetype begin = m_at;
        if (peek() == u'(') {
            ++m_at;
            skipBlanks();
            Result<QueueNode> inner = alternatives(depth + 1);
            if (!inner)
                return inner;
            if (peek() != u')')
                return failure(at(error::QueryParenthesisOpen, begin));
            ++m_at;
            return inner;
        }
        if (peek() != u'"') {
            Result<std::optional<QueueNode>> field = fieldTerm(begin);
            if (!field)
                return failure(field.error());
            if (*field)
                return std::move(**field);
        }
        Result<QueueWord> word = this->word(false);
        if (!word)
            return failure(word.error());
        return QueueNode{Kind::Text, {}, std::move(*word), {}, {}, {}};
    }

    /// A quoted text, or everything up to a blank, a parenthesis and, within a list, a comma.
    Result<QueueWord> word(bool isInList)
    {
        const qsizetype begin = m_at;
        if (peek() == u'"') {
            const qsizetype end = m_text.indexOf(u'"', m_at + 1);
            if (end < 0)
                return failure(at(error::QueryQuoteOpen, begin));
            m_at = end + 1;
            return QueueWord{m_text.mid(begin + 1, end - begin - 1).toString(), true};
        }
        while (!atEnd() && !peek().isSpace() && peek() != u'(' && peek() != u')' && peek() != u'"'
               && !(isInList && peek() == u','))
            ++m_at;
        return QueueWord{m_text.mid(begin, m_at - begin).toString(), false};
    }

    /// `name:value`, `name>=value`; nothing when the word is no such thing, such as `std::string` or `http://…`.
    Result<std::optional<QueueNode>> fieldTerm(qsizetype begin)
    {
        qsizetype end = begin;
        while (end < m_text.size() && m_text[end].isLetter() && m_text[end].unicode() < 0x80)
            ++end;
        const QStringView rest = m_text.mid(end);
        if (end == begin || rest.isEmpty() || !QStringView(u":<>=").contains(rest.front())
            || rest.startsWith(QLatin1String("::")) || rest.startsWith(QLatin1String("://")))
            return std::optional<QueueNode>();
        const QStringView name = m_text.mid(begin, end - begin);
        const auto field = queueFieldFromWord(name);
        if (!field)
            return failure(at(error::QueryFieldUnknown, begin, {name.toString(), nearestFieldWord(name)}));
        m_at = end;
        const Compare comparison = eatComparison();
        if (comparison != Compare::Equal && !isComparable(*field))
            return failure(at(error::QueryNotComparable, end, {QString(toWord(*field))}));
        Result<QueueNode> values = valueList(*field, comparison);
        if (!values)
            return failure(values.error());
        return std::optional(std::move(*values));
    }

    Compare eatComparison()
    {
        const QChar sign = m_text[m_at++];
        const bool orEqual = peek() == u'=';
        if (orEqual)
            ++m_at;
        if (sign == u'<')
            return orEqual ? Compare::LessOrEqual : Compare::Less;
        if (sign == u'>')
            return orEqual ? Compare::GreaterOrEqual : Compare::Greater;
        // `cvss:>=7` is what people type who know other trackers.
        if (sign == u':' && !orEqual && (peek() == u'<' || peek() == u'>'))
            return eatComparison();
        return Compare::Equal;
    }

    Result<QueueNode> valueList(QueueField field, Compare comparison)
    {
        QueueNode any{Kind::Or, {}, {}, {}, {}, {}};
        for (;;) {
            const qsizetype begin = m_at;
            const Result<QueueWord> value = word(true);
            if (!value)
                return failure(value.error());
            if (value->text.isEmpty())
                return failure(at(error::QueryValueMissing, begin, {QString(toWord(field))}));
            Result<QueueNode> node = readQueueValue(field, comparison, *value);
            if (!node)
                return failure(at(node.error().code, begin, node.error().details));
            any.children.append(std::move(*node));
            if (peek() != u',')
                break;
            ++m_at;
        }
        return any.children.size() == 1 ? any.children.constFirst() : any;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

Instant QueueMoment::at(Instant now) const
{
    if (fixed)
        return *fixed;
    return fromDateTime(toDateTime(now).addMonths(months)) + std::chrono::milliseconds(ms);
}

QStringList QueueQuery::askedIds() const
{
    QStringList ids;
    const auto add = [&ids](const QueueNode& node) {
        if (node.kind == QueueNode::Kind::Text && node.text.text.contains(u'-') && node.text.text.at(0).isLetter())
            ids.append(node.text.text);
    };
    add(root);
    if (root.kind == QueueNode::Kind::And)
        std::for_each(root.children.begin(), root.children.end(), add);
    return ids;
}

Result<QueueQuery> QueueQuery::parse(QStringView text)
{
    Result<QueueNode> root = Parser(text).parse();
    if (!root)
        return failure(root.error());
    return QueueQuery{std::move(*root)};
}

} // namespace firebreak
