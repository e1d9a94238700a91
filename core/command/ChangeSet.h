// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Outcome.h"
#include "core/command/StateView.h"

#include <QHash>

#include <optional>

namespace firebreak {

/// The state as a command sees it while it works: the view with the command's own changes over it. Collects
/// the changes, each record once, with the revision counted up.
class ChangeSet final : public StateView
{
public:
    /// Over changes that were made already, each record once.
    explicit ChangeSet(const StateView& state, QList<Change> changes = {});

    /// The record as it is now, removed or not.
    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override;
    /// The report that stands for `id`: follows `mergedInto` to its end.
    [[nodiscard]] std::optional<Record> home(const RecordId& id) const;
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override;

    /// Puts a changed or new record; equal to what is there: nothing happens.
    void put(Record after);

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] const QList<Change>& changes() const { return m_changes; }
    [[nodiscard]] Outcome finish(const RecordId& target, std::optional<Payload> inverse) &&;

private:
    [[nodiscard]] const std::optional<Record>& stored(const RecordId& id) const;
    void index() const;

    const StateView& m_state;
    mutable QHash<RecordId, std::optional<Record>> m_read; ///< each asked of the state once
    QList<Change> m_changes;
    QHash<RecordId, qsizetype> m_places; ///< in the changes: a command that moves an incident has thousands
    // The keys of the first so many changes; most commands never ask for one.
    mutable QMultiHash<QString, RecordId> m_byKey;
    mutable qsizetype m_indexed = 0;
};

} // namespace firebreak
