// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/NaiveQueue.h"

#include "core/command/RecordKeys.h"
#include "core/storage/SearchTokens.h"

#include <QSet>

#include <algorithm>

namespace firebreak::test {
namespace {

template <class Number> bool compares(Number found, QueueComparison comparison, Number wanted)
{
    switch (comparison) {
    case QueueComparison::Equal:
        return found == wanted;
    case QueueComparison::Less:
        return found < wanted;
    case QueueComparison::LessOrEqual:
        return found <= wanted;
    case QueueComparison::Greater:
        return found > wanted;
    case QueueComparison::GreaterOrEqual:
        return found >= wanted;
    }
    return false;
}

bool holdsNumber(const QueueNode& node, int found, double scale)
{
    if (std::holds_alternative<QueueNone>(node.value))
        return found < 0;
    const double wanted = std::get<double>(node.value) * scale;
    const double clean = std::abs(wanted - std::round(wanted)) < 1e-6 ? std::round(wanted) : wanted;
    return found >= 0 && compares(double(found), node.comparison, clean);
}

bool hasTerm(const QStringList& terms, const char* prefix, const QueueNode& node, bool isWhole)
{
    const auto* word = std::get_if<QueueWord>(&node.value);
    const QString wanted = QLatin1String(prefix) + (word ? word->text : QString());
    const bool hasAny = std::any_of(terms.begin(), terms.end(), [&](const QString& term) {
        return word && (isWhole || word->isExact) ? term == wanted : term.startsWith(wanted);
    });
    return word ? hasAny : !hasAny; // `none`
}

bool hasAlias(const QStringList& aliases, const QueueWord& word, bool isCve)
{
    const QString wanted =
        isCve && !word.text.startsWith(QLatin1String("CVE-")) ? QLatin1String("CVE-") + word.text : word.text;
    return std::any_of(aliases.begin(), aliases.end(), [&](const QString& alias) {
        return word.isExact ? alias == wanted : alias.startsWith(wanted);
    });
}

/// The words in a row, the last one by its beginning unless the whole is quoted.
bool hasWords(const QList<QByteArray>& tokens, const QueueWord& word)
{
    const QList<QByteArray> wanted = search::tokensOf(word.text, !word.isExact);
    if (wanted.isEmpty())
        return true;
    for (qsizetype at = 0; at + wanted.size() <= tokens.size(); ++at) {
        bool isHere = true;
        for (qsizetype i = 0; i < wanted.size() && isHere; ++i) {
            const bool isBeginning = !word.isExact && i + 1 == wanted.size();
            isHere = isBeginning ? tokens[at + i].startsWith(wanted[i]) : tokens[at + i] == wanted[i];
        }
        if (isHere)
            return true;
    }
    return false;
}

bool hasCveNumber(const QStringList& aliases, const QueueWord& word)
{
    bool isNumber = false;
    word.text.toUInt(&isNumber);
    return isNumber && !word.isExact && word.text.size() >= 4
           && std::any_of(aliases.begin(), aliases.end(), [&word](const QString& alias) {
                  return alias.startsWith(QLatin1String("CVE-")) && alias.endsWith(QLatin1Char('-') + word.text);
              });
}

} // namespace

bool NaiveQueue::put(const Record& record, std::optional<qint32> row)
{
    m_rows.removeIf([&record](const Row& known) { return known.id == record.id; });
    const auto shown = projectionOf(record);
    if (!shown)
        return false;
    QStringList aliases = keysOf(record).filter(QLatin1String("alias:"));
    for (QString& alias : aliases)
        alias.remove(0, 6);
    m_rows.append({record.id, row.value_or(-1), *shown, aliases, search::tokensOf(shown->text, false)});
    return true;
}

bool NaiveQueue::holds(const QueueNode& node, const Row& row, const QueueViewer& viewer) const
{
    const auto held = [&](const QueueNode& child) { return holds(child, row, viewer); };
    switch (node.kind) {
    case QueueNode::Kind::And:
        return std::all_of(node.children.begin(), node.children.end(), held);
    case QueueNode::Kind::Or:
        return std::any_of(node.children.begin(), node.children.end(), held);
    case QueueNode::Kind::Not:
        return !held(node.children.constFirst());
    case QueueNode::Kind::Text:
        return node.text.text.startsWith(QLatin1String("CVE-"))
                   ? hasAlias(row.aliases, node.text, true)
                   : hasWords(row.tokens, node.text) || hasCveNumber(row.aliases, node.text);
    case QueueNode::Kind::Field:
        return holdsField(node, row, viewer);
    }
    return false;
}

bool NaiveQueue::holdsField(const QueueNode& node, const Row& row, const QueueViewer& viewer) const
{
    const QueueProjection& shown = row.shown;
    const bool isNone = std::holds_alternative<QueueNone>(node.value);
    switch (node.field) {
    case QueueField::State:
        return shown.state == std::get<QueueState>(node.value);
    case QueueField::Severity:
        return isNone ? shown.severity == 0
                      : shown.severity > 0 &&
                            compares(shown.severity, node.comparison, int(std::get<Severity>(node.value)));
    case QueueField::Kev:
        return shown.isInKev == std::get<bool>(node.value);
    case QueueField::Source:
        return (shown.sources >> int(std::get<AdvisorySource>(node.value)) & 1) != 0;
    case QueueField::Cvss:
        return holdsNumber(node, shown.score, 10);
    case QueueField::Epss:
        return holdsNumber(node, shown.epss, 1e6);
    case QueueField::Comments:
        return holdsNumber(node, shown.comments, 1);
    case QueueField::Received:
        return compares(shown.receivedAt, node.comparison, std::get<QueueMoment>(node.value).at(viewer.now));
    case QueueField::Updated:
        return compares(shown.updatedAt, node.comparison, std::get<QueueMoment>(node.value).at(viewer.now));
    case QueueField::Owner:
        return holdsOwner(node, row, viewer);
    case QueueField::Label:
        return hasTerm(shown.terms, "label:", node, true);
    case QueueField::Cwe:
        return hasTerm(shown.terms, "cwe:", node, true);
    case QueueField::Package:
        return hasTerm(shown.terms, "package:", node, false);
    case QueueField::Cve:
    case QueueField::Id:
        if (isNone)
            return !shown.id.startsWith(QLatin1String("CVE-")) &&
                   (node.field == QueueField::Cve || shown.id.isEmpty());
        return hasAlias(row.aliases, std::get<QueueWord>(node.value), node.field == QueueField::Cve);
    }
    return false;
}

bool NaiveQueue::holdsOwner(const QueueNode& node, const Row& row, const QueueViewer& viewer) const
{
    const std::optional<RecordId>& owner = row.shown.owner;
    if (std::holds_alternative<QueueNone>(node.value))
        return !owner;
    if (!owner)
        return false;
    const auto* word = std::get_if<QueueWord>(&node.value);
    return word ? m_people.value(*owner).contains(word->text, Qt::CaseInsensitive) : owner == viewer.person;
}

qint64 NaiveQueue::keyOf(const Row& row, QueueSort sort) const
{
    const QueueProjection& shown = row.shown;
    switch (sort) {
    case QueueSort::Received:
        return toMs(shown.receivedAt);
    case QueueSort::Updated:
        return toMs(shown.updatedAt);
    case QueueSort::Severity:
        return shown.severity;
    case QueueSort::Score:
        return shown.score;
    case QueueSort::Epss:
        return shown.epss;
    case QueueSort::Id:
        return shown.number;
    case QueueSort::State:
        return int(shown.state);
    case QueueSort::Owner:
        break;
    }
    if (!shown.owner)
        return m_people.size();
    const QString name = m_people.value(*shown.owner).toCaseFolded(); // names differ
    return std::count_if(m_people.begin(), m_people.end(),
                         [&name](const QString& other) { return other.toCaseFolded() < name; });
}

std::vector<qint32> NaiveQueue::rows(const QueueQuery& query, QueueOrder order,
                                     const QueueViewer& viewer) const
{
    std::vector<std::pair<qint64, qint32>> found;
    QSet<qint32> leading;
    const QStringList ids = query.askedIds();
    for (const Row& row : m_rows) {
        if (!holds(query.root, row, viewer))
            continue;
        found.emplace_back(keyOf(row, order.by), row.number);
        if (std::any_of(ids.begin(), ids.end(), [&row](const QString& id) { return row.aliases.contains(id); }))
            leading.insert(row.number);
    }
    std::sort(found.begin(), found.end());
    if (order.isDescending)
        std::reverse(found.begin(), found.end());
    std::vector<qint32> rows;
    for (const auto& [key, row] : found)
        rows.push_back(row);
    std::stable_partition(rows.begin(), rows.end(), [&leading](qint32 row) { return leading.contains(row); });
    return rows;
}

} // namespace firebreak::test
