// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaletteSource.h"
#include "ui/triage/QueueSource.h"

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

    static constexpr qsizetype Limit = 8;

    QueueSource& m_source;
    QString m_typed;
};

} // namespace firebreak::ui
