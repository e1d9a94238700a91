// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordPaletteSource.h"

#include "ui/common/FuzzyMatch.h"

#include <algorithm>

namespace firebreak::ui {
namespace {

constexpr int OnlyHolds = 1; ///< the score of a report that merely holds the words
// Below what begins a word of an action, above what only has its letters.
constexpr int TitleStart = MatchKindStep * 8 / 10;
constexpr int TitleWordStarts = MatchKindStep * 7 / 10;

} // namespace

RecordPaletteSource::RecordPaletteSource(QueueSource& source, QObject* parent)
    : PaletteSource(parent)
    , m_source(source)
{
    connect(&source, &QueueSource::firstPageReady, this, &RecordPaletteSource::onFirstPage);
    connect(&source, &QueueSource::keysReady, this, &RecordPaletteSource::onKeys);
}

// An id that was typed out stands first. A title with words that begin as typed stands after the actions of which that
// is so too, but before those that merely hold the letters; a report that only holds the words after every action.
int RecordPaletteSource::scoreOf(const QueueRow& row) const
{
    const int score = std::max(fuzzyScore(m_typed, row.ident).value_or(0), OnlyHolds);
    const std::optional<MatchKind> kind = matchKind(m_typed, row.title);
    if (!kind || *kind == MatchKind::Letters)
        return score;
    const int letters = *fuzzyScore(m_typed, row.title) - MatchKindStep * int(*kind);
    return std::max(score, letters + (*kind == MatchKind::Start ? TitleStart : TitleWordStarts));
}

void RecordPaletteSource::search(const QString& typed, quint64 ticket)
{
    m_typed = typed.trimmed();
    m_ticket = ticket;
    m_offered.clear();
    if (m_typed.size() >= 2)
        m_source.ask({m_typed, QueueSort::Updated, Qt::DescendingOrder}, ticket);
}

void RecordPaletteSource::onFirstPage(quint64 ticket, const QList<QueueRow>& rows)
{
    offer(ticket, rows, OnlyHolds);
}

// The report that is meant may have been changed long ago.
void RecordPaletteSource::onKeys(quint64 ticket, const std::vector<qint32>& keys)
{
    if (ticket == m_ticket && keys.size() <= MostLookedAt)
        offer(ticket, m_source.rows(keys), OnlyHolds + 1);
}

void RecordPaletteSource::offer(quint64 ticket, const QList<QueueRow>& rows, int leastScore)
{
    if (ticket != m_ticket)
        return;
    QList<PaletteEntry> entries;
    for (const QueueRow& row : rows) {
        const int score = scoreOf(row);
        if (!row.id || m_offered.contains(*row.id) || score < leastScore)
            continue;
        entries.append({row.title.isEmpty() ? row.ident : row.title, row.title.isEmpty() ? QString() : row.ident, {}, Glyph::Queue, score,
                        [this, id = *row.id] { Q_EMIT openRequested(id); }});
        m_offered.insert(*row.id);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    Q_EMIT found(ticket, entries.first(std::min(Limit, entries.size())));
}

} // namespace firebreak::ui
