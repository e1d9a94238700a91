// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/QueueValueReader.h"

#include "core/base/EditDistance.h"
#include "core/intake/Alias.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

using enum QueueField;
using Compare = QueueComparison;

struct FieldWord
{
    QueueField field;
    const char* word;
    bool isComparable;
};

constexpr std::array<FieldWord, 15> Fields{{{State, "state", false},
                                            {QueueField::Severity, "severity", true},
                                            {Owner, "owner", false},
                                            {Label, "label", false},
                                            {Source, "source", false},
                                            {Kev, "kev", false},
                                            {Cvss, "cvss", true},
                                            {Epss, "epss", true},
                                            {Received, "received", true},
                                            {Updated, "updated", true},
                                            {Package, "package", false},
                                            {Cwe, "cwe", false},
                                            {Cve, "cve", false},
                                            {Id, "id", false},
                                            {Comments, "comments", true}}};

QueueNode node(QueueField field, Compare comparison, QueueValue value)
{
    QueueNode leaf;
    leaf.kind = QueueNode::Kind::Field;
    leaf.field = field;
    leaf.comparison = comparison;
    leaf.value = std::move(value);
    return leaf;
}

QueueNode group(QueueNode::Kind kind, QList<QueueNode> children)
{
    QueueNode parent;
    parent.kind = kind;
    parent.children = std::move(children);
    return parent;
}

tl::unexpected<Error> invalid(QueueField field, const QString& value, QStringList takes)
{
    return failure(error::QueryValueInvalid, {}, QStringList{QString(toWord(field)), value} + takes);
}

bool is(const QueueWord& value, const char* word)
{
    return !value.isExact && value.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

Result<QueueNode> readState(const QueueWord& value)
{
    QList<QueueNode> states;
    for (int n = int(QueueState::New); n <= int(QueueState::Flaw); ++n) {
        const auto state = QueueState(n);
        if (is(value, isOpen(state) ? "open" : "closed"))
            states.append(node(State, Compare::Equal, state));
    }
    if (!states.isEmpty())
        return group(QueueNode::Kind::Or, std::move(states));
    if (const auto state = queueStateFromWord(value.text))
        return node(State, Compare::Equal, *state);
    return invalid(State, value.text,
                   {QStringLiteral("open"), QStringLiteral("closed"), QStringLiteral("new"), QStringLiteral("assigned"),
                    QStringLiteral("not-affected"), QStringLiteral("rejected"), QStringLiteral("weakness"),
                    QStringLiteral("flaw")});
}

Result<QueueNode> readSeverity(Compare comparison, const QueueWord& value)
{
    // CVSS's words beside the project's own, because people know both.
    const QString word = is(value, "high") ? QStringLiteral("important")
                         : is(value, "medium") ? QStringLiteral("moderate")
                                               : value.text.toLower();
    if (const Result<firebreak::Severity> severity = severityFromWord(word))
        return node(QueueField::Severity, comparison, *severity);
    return invalid(QueueField::Severity, value.text,
                   {QStringLiteral("critical"), QStringLiteral("important"), QStringLiteral("moderate"),
                    QStringLiteral("low"), QStringLiteral("none")});
}

Result<QueueNode> readSource(const QueueWord& value)
{
    if (const auto source = advisorySourceFromWord(value.text.toLower()))
        return node(Source, Compare::Equal, *source);
    QStringList takes;
    for (const AdvisorySource source : AllAdvisorySources)
        takes.append(toWord(source));
    return invalid(Source, value.text, takes);
}

Result<QueueNode> readKev(const QueueWord& value)
{
    if (is(value, "yes") || is(value, "true"))
        return node(Kev, Compare::Equal, true);
    if (is(value, "no") || is(value, "false") || is(value, "none"))
        return node(Kev, Compare::Equal, false);
    return invalid(Kev, value.text, {QStringLiteral("yes"), QStringLiteral("no")});
}

Result<QueueNode> readNumber(QueueField field, Compare comparison, const QueueWord& value)
{
    QString text = value.text;
    double scale = 1;
    if (field == Epss && text.endsWith(QLatin1Char('%'))) {
        text.chop(1);
        scale = 100;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber) / scale;
    const double top = field == Cvss ? 10 : field == Epss ? 1 : 1e9;
    if (!isNumber || !(number >= 0 && number <= top)) // NaN is no number either
        return invalid(field, value.text, {QStringLiteral("0"), QString::number(top)});
    return node(field, comparison, number);
}

Result<QueueNode> readCwe(const QueueWord& value)
{
    QStringView digits = value.text;
    if (digits.startsWith(QLatin1String("CWE-"), Qt::CaseInsensitive))
        digits = digits.mid(4);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return invalid(Cwe, value.text, {QStringLiteral("CWE-79")});
    return node(Cwe, Compare::Equal, QueueWord{QStringLiteral("CWE-") + digits.toString(), true});
}

/// `-7d`, `+2h`, `6M`: without a sign it is ago.
std::optional<QueueMoment> relativeMoment(QStringView text)
{
    if (text.size() < 2)
        return std::nullopt;
    const bool isAhead = text.startsWith(u'+');
    const QChar unit = text.back();
    QStringView digits = text.chopped(1);
    if (isAhead || digits.startsWith(u'-'))
        digits = digits.mid(1);
    if (digits.isEmpty() || digits.size() > 5
        || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const int amount = digits.toInt() * (isAhead ? 1 : -1);
    constexpr qint64 Hour = 3'600'000;
    switch (unit.unicode()) {
    case u'm':
        return QueueMoment{std::nullopt, 0, amount * Hour / 60};
    case u'h':
        return QueueMoment{std::nullopt, 0, amount * Hour};
    case u'd':
        return QueueMoment{std::nullopt, 0, amount * Hour * 24};
    case u'w':
        return QueueMoment{std::nullopt, 0, amount * Hour * 24 * 7};
    case u'M':
        return QueueMoment{std::nullopt, amount, 0};
    case u'y':
        return QueueMoment{std::nullopt, amount * 12, 0};
    default:
        return std::nullopt;
    }
}

Result<QueueNode> readMoment(QueueField field, Compare comparison, const QueueWord& value)
{
    if (const auto moment = relativeMoment(value.text)) {
        // `received:-7d` asks for the span since then; an exact millisecond is never meant.
        return node(field, comparison == Compare::Equal ? Compare::GreaterOrEqual : comparison, *moment);
    }
    const Result<Instant> instant = instantFromText(value.text);
    if (!instant)
        return invalid(field, value.text, {QStringLiteral("2024-05-31"), QStringLiteral("-7d")});
    const bool isWholeDay = value.text.size() <= 10;
    const Instant end = isWholeDay ? *instant + std::chrono::days(1) : *instant + std::chrono::milliseconds(1);
    const auto at = [field](Compare c, Instant when) { return node(field, c, QueueMoment{when, 0, 0}); };
    switch (comparison) {
    case Compare::Equal:
        return group(QueueNode::Kind::And, {at(Compare::GreaterOrEqual, *instant), at(Compare::Less, end)});
    case Compare::Greater: // after a day is after its end
        return at(Compare::GreaterOrEqual, end);
    case Compare::LessOrEqual:
        return at(Compare::Less, end);
    case Compare::Less:
    case Compare::GreaterOrEqual:
        break;
    }
    return at(comparison, *instant);
}

} // namespace

QLatin1String toWord(QueueField field)
{
    for (const FieldWord& entry : Fields) {
        if (entry.field == field)
            return QLatin1String(entry.word);
    }
    return {};
}

QStringList queueFieldWords()
{
    QStringList words;
    for (const FieldWord& entry : Fields)
        words.append(QLatin1String(entry.word));
    return words;
}

std::optional<QueueField> queueFieldFromWord(QStringView word)
{
    for (const FieldWord& entry : Fields) {
        if (word.compare(QLatin1String(entry.word), Qt::CaseInsensitive) == 0)
            return entry.field;
    }
    return std::nullopt;
}

QString nearestFieldWord(QStringView word)
{
    QString best;
    int least = 3;
    for (const FieldWord& entry : Fields) {
        const QString name = QLatin1String(entry.word);
        const int steps = word.size() >= 2 && name.startsWith(word, Qt::CaseInsensitive) ? 0 : editDistance(word, name);
        if (steps < least && steps < name.size()) {
            least = steps;
            best = name;
        }
    }
    return best;
}

bool isComparable(QueueField field)
{
    return std::any_of(Fields.begin(), Fields.end(),
                       [field](const FieldWord& entry) { return entry.field == field && entry.isComparable; });
}

Result<QueueNode> readQueueValue(QueueField field, QueueComparison comparison, const QueueWord& value)
{
    if (is(value, "none") && comparison == Compare::Equal && field != State && field != Source && field != Kev
        && field != Received && field != Updated && field != Comments)
        return node(field, comparison, QueueNone());
    switch (field) {
    case State:
        return readState(value);
    case QueueField::Severity:
        return readSeverity(comparison, value);
    case Source:
        return readSource(value);
    case Kev:
        return readKev(value);
    case Cvss:
    case Epss:
    case Comments:
        return readNumber(field, comparison, value);
    case Received:
    case Updated:
        return readMoment(field, comparison, value);
    case Cwe:
        return readCwe(value);
    case Owner:
        if (is(value, "me"))
            return node(field, comparison, QueueMe());
        break;
    case Label:
    case Package:
        return node(field, comparison, QueueWord{value.text.toLower(), value.isExact});
    case Cve:
    case Id:
        return node(field, comparison, QueueWord{canonicalAlias(value.text), value.isExact});
    }
    return node(field, comparison, value);
}

} // namespace firebreak
