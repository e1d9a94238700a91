// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordPaletteSource.h"

#include "ui/common/FuzzyMatch.h"

namespace firebreak::ui {

RecordPaletteSource::RecordPaletteSource(QueueSource& source, QObject* parent)
    : PaletteSource(parent)
    , m_source(source)
{
    connect(&source, &QueueSource::firstPageReady, this, &RecordPaletteSource::onFirstPage);
}

void RecordPaletteSource::search(const QString& typed, quint64 ticket)
{
    m_typed = typed.trimmed();
    if (m_typed.size() >= 2)
        m_source.ask({m_typed, QueueSort::Updated, Qt::DescendingOrder}, ticket);
}

void RecordPaletteSource::onFirstPage(quint64 ticket, const QList<QueueRow>& rows)
{
    QList<PaletteEntry> entries;
    for (const QueueRow& row : rows.first(std::min(Limit, rows.size()))) {
        if (!row.id)
            continue;
        // An id that was typed out stands first; a title that only holds the words stands after the actions.
        const int score = std::max(fuzzyScore(m_typed, row.ident).value_or(0), 1);
        entries.append({row.title.isEmpty() ? row.ident : row.title, row.title.isEmpty() ? QString() : row.ident, {}, Glyph::Queue, score,
                        [this, id = *row.id] { Q_EMIT openRequested(id); }});
    }
    Q_EMIT found(ticket, entries);
}

} // namespace firebreak::ui
