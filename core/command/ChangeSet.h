// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Outcome.h"
#include "core/command/StateView.h"

#include <optional>

namespace firebreak {

/// The state as a command sees it while it works: the view with the command's own changes over it. Collects
/// the changes, each record once, with the revision counted up.
class ChangeSet
{
public:
    explicit ChangeSet(const StateView& state) : m_state(state) {}

    /// The record as it is now, removed or not.
    [[nodiscard]] std::optional<Record> record(const RecordId& id) const;
    /// The report that stands for `id`: follows `mergedInto` to its end.
    [[nodiscard]] std::optional<Record> home(const RecordId& id) const;
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const { return m_state.byKey(key); }

    /// Puts a changed or new record; equal to what is there: nothing happens.
    void put(Record after);

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] Outcome finish(const RecordId& target, Payload inverse) &&;

private:
    [[nodiscard]] const std::optional<Record>& stored(const RecordId& id) const;

    struct Read
    {
        RecordId id;
        std::optional<Record> record;
    };

    const StateView& m_state;
    mutable QList<Read> m_read; ///< each asked of the state once; a rule looks at few
    QList<Change> m_changes;
};

} // namespace firebreak
