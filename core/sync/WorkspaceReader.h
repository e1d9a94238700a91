// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ClientCache.h"

#include <QObject>

namespace firebreak {

/// Single reads beside the writer, so that opening a report never waits for a batch that is being stored. Made by Workspace.
/// Threads: all but the constructor on the thread it was moved to.
class WorkspaceReader : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] Result<void> open(const QString& directory, const SecretBytes& rootKey);

    [[nodiscard]] Result<std::optional<Record>> record(const RecordId& id);
    [[nodiscard]] Result<QList<RecordId>> byKey(const QString& key);
    [[nodiscard]] Result<QList<Record>> notesOn(const RecordId& id);
    [[nodiscard]] Result<QList<Record>> people();
    [[nodiscard]] Result<QList<HistoryLine>> historyOf(const RecordId& id, int limit);

private:
    std::unique_ptr<ClientCache> m_cache;
};

} // namespace firebreak
