// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Outcome.h"
#include "core/command/StateView.h"

#include <optional>

namespace firebreak {

/// The state as a command sees it while it works: the view with the command's own changes over it. Collects
/// the changes, each record once, with the revision counted up.
class ChangeSet final : public StateView
{
public:
    explicit ChangeSet(const StateView& state, QList<Change> changes = {}) : m_state(state), m_changes(std::move(changes)) {}

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
