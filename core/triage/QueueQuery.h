// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Severity.h"
#include "core/intake/AdvisorySource.h"
#include "core/triage/QueueState.h"

#include <QStringList>

#include <variant>

namespace firebreak {

namespace error {
// Place: the offset in characters, in digits.
inline constexpr ErrorCode QueryFieldUnknown{"query.field-unknown"};       ///< details: the field, the nearest field or nothing
inline constexpr ErrorCode QueryValueMissing{"query.value-missing"};       ///< details: the field
inline constexpr ErrorCode QueryValueInvalid{"query.value-invalid"};       ///< details: the field, the value, words it takes
inline constexpr ErrorCode QueryNotComparable{"query.not-comparable"};     ///< details: the field
inline constexpr ErrorCode QueryQuoteOpen{"query.quote-open"};             ///< a quotation mark without its pair
inline constexpr ErrorCode QueryParenthesisOpen{"query.parenthesis-open"}; ///< a parenthesis without its pair
inline constexpr ErrorCode QueryOperandMissing{"query.operand-missing"};   ///< nothing follows OR, NOT, - or (
inline constexpr ErrorCode QueryTooDeep{"query.too-deep"};
}

/// The fields a query can name.
enum class QueueField : quint8 {
    State, Severity, Owner, Source, Label, Kev, Cve, Id, Cwe, Package, Cvss, Epss, Received, Updated, Comments,
};

[[nodiscard]] QLatin1String toWord(QueueField field);
/// Every field's word, in the order in which a person should learn them: for completion and the help page.
[[nodiscard]] QStringList queueFieldWords();

enum class QueueComparison : quint8 { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A point in time as typed: fixed, or so many calendar months and milliseconds from the moment the query runs.
struct QueueMoment
{
    std::optional<Instant> fixed;
    int months = 0;
    qint64 ms = 0;

    [[nodiscard]] Instant at(Instant now) const;
    friend bool operator==(const QueueMoment&, const QueueMoment&) = default;
};

/// The value `none`: nobody, no label, no score.
struct QueueNone
{
    friend bool operator==(const QueueNone&, const QueueNone&) = default;
};

/// The value `me` of owner.
struct QueueMe
{
    friend bool operator==(const QueueMe&, const QueueMe&) = default;
};

/// A name, a label, an id, a package, a CWE ("CWE-79").
struct QueueWord
{
    QString text;
    bool isExact = false; ///< it was quoted: the whole word, not its beginning

    friend bool operator==(const QueueWord&, const QueueWord&) = default;
};

/// Severity and source are of their own types; numbers are CVSS 0…10, EPSS 0…1, comments; bool is kev.
using QueueValue = std::variant<QueueNone, QueueMe, QueueWord, QueueState, Severity, AdvisorySource, bool, double, QueueMoment>;

/// A node of a query. And and Or have children, Not has one; an And without children is true of every report.
struct QueueNode
{
    enum class Kind : quint8 { And, Or, Not, Text, Field };

    Kind kind = Kind::And;
    QList<QueueNode> children;
    QueueWord text; ///< Text: free words; isExact: in this order, as a phrase
    QueueField field = QueueField::State;
    QueueComparison comparison = QueueComparison::Equal;
    QueueValue value;

    friend bool operator==(const QueueNode&, const QueueNode&) = default;
};

/// What a person types to find reports. Pure; storage turns it into SQL.
///
///     openssl 3.          words, each by its beginning; one or two letters as a whole word
///     "heap overflow"     a phrase
///     CVE-2024-1          an id by its beginning
///     3094                also the CVE ids of any year with this number, when it has four digits or more
///     severity:critical,important   owner:me   owner:none   state:open   label:ssl   source:kev   kev:yes
///     cve:  id:  cwe:79  package:openssl   cvss>=7  epss>0.5  epss>50%   comments>0   severity>=important
///     received<-7d  updated>-2h  received>=2024-05-01  received:2024-05-03   (m h d w M y; without a sign: ago)
///     a OR b    NOT a    -a    (a OR b) c
///
/// Words side by side must all hold. OR and NOT count in capitals only. Values in a list are alternatives.
struct QueueQuery
{
    QueueNode root;

    [[nodiscard]] static Result<QueueQuery> parse(QStringView text);
    /// The words that every match must have and that may be whole ids. A report known by one of them stands first in the
    /// answer, before those whose ids only begin so.
    [[nodiscard]] QStringList askedIds() const;
    /// True of every report.
    [[nodiscard]] bool isEmpty() const { return root.kind == QueueNode::Kind::And && root.children.isEmpty(); }

    friend bool operator==(const QueueQuery&, const QueueQuery&) = default;
};

} // namespace firebreak
