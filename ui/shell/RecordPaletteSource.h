// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaletteSource.h"
#include "ui/triage/QueueSource.h"

#include <QSet>

namespace firebreak::ui {

/// Reports for the command palette: what the queue finds for the typed words.
class RecordPaletteSource final : public PaletteSource
{
    Q_OBJECT

public:
    /// `source`: one of its own, so that its answers do not meet those of the list.
    RecordPaletteSource(QueueSource& source, QObject* parent = nullptr);
    void search(const QString& typed, quint64 ticket) override;

Q_SIGNALS:
    void openRequested(const firebreak::RecordId& id);

private:
    void onFirstPage(quint64 ticket, const QList<QueueRow>& rows);
    void onKeys(quint64 ticket, const std::vector<qint32>& keys);
    void offer(quint64 ticket, const QList<QueueRow>& rows, int leastScore);
    [[nodiscard]] int scoreOf(const QueueRow& row) const;

    static constexpr qsizetype Limit = 8;
    static constexpr std::size_t MostLookedAt = 256; ///< of what stands behind the first page, read at once

    QueueSource& m_source;
    QString m_typed;
    quint64 m_ticket = 0;     ///< of what is typed now; answers to what was typed before come too
    QSet<RecordId> m_offered; ///< for what is typed
};

} // namespace firebreak::ui
