// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RevertEvidence.h"

#include <QSet>

#include <algorithm>

namespace firebreak::server {
namespace {

/// Whether the delta gives the fields as they were, and says where it was if it was elsewhere.
bool isBefore(const Record& earlier, const Record& later, const RecordDelta& delta)
{
    if (earlier.isRemoved != delta.wasRemoved || earlier.compartment != delta.compartment.value_or(later.compartment))
        return false;
    for (auto it = delta.fields.begin(); it != delta.fields.end(); ++it) {
        const QJsonValue value = earlier.body.value(it.key());
        if (value.isUndefined() ? !it.value().isNull() : value != it.value())
            return false;
    }
    return true;
}

/// Follows one record back through the log.
class Trail
{
public:
    Trail(Store& store, const RecordDelta& delta) : m_store(store), m_delta(delta) {}

    /// The commands that left the record from the delta's values and that `counts` accepts.
    template <class Counts> Result<QSet<CommandId>> commands(Counts counts) const
    {
        QSet<CommandId> found;
        const Result<std::optional<Record>> present = m_store.record(m_delta.id);
        if (!present)
            return failure(present.error());
        for (qint64 revision = *present ? (*present)->revision : 0; revision > 1; --revision) {
            const auto later = m_store.changeAt(m_delta.id, revision);
            if (!later)
                return failure(later.error());
            if (!*later || !(*later)->command || !counts(**later))
                continue;
            const auto earlier = m_store.changeAt(m_delta.id, revision - 1);
            if (!earlier)
                return failure(earlier.error());
            const Result<bool> fits = fit(*earlier, **later);
            if (!fits)
                return failure(fits.error());
            if (*fits)
                found.insert(*(*later)->command);
        }
        return found;
    }

private:
    [[nodiscard]] Result<bool> fit(const std::optional<StoredChange>& earlier, const StoredChange& later) const
    {
        if (!earlier)
            return false;
        const Result<Record> before = earlier->record.toRecord();
        const Result<Record> after = later.record.toRecord();
        if (!before || !after)
            return failure(!before ? before.error() : after.error());
        return isBefore(*before, *after, m_delta);
    }

    Store& m_store;
    const RecordDelta& m_delta;
};

} // namespace

Result<bool> isInLog(Store& store, const Revert& revert)
{
    // Every record that the original wrote on bears its moment; one that only moved along bears the command.
    const QByteArray moment = R"("updatedAt":")" + toText(revert.at).toUtf8() + '"';
    const auto isOfThatMoment = [&moment](const StoredChange& change) { return change.record.body.contains(moment); };
    QSet<CommandId> originals;
    for (const RecordDelta& delta : revert.deltas) {
        if (delta.isNew)
            continue;
        const Result<QSet<CommandId>> commands = Trail(store, delta).commands(isOfThatMoment);
        if (!commands)
            return failure(commands.error());
        originals.unite(*commands);
    }
    for (const RecordDelta& delta : revert.deltas) {
        if (delta.isNew)
            continue;
        const Result<QSet<CommandId>> commands = Trail(store, delta).commands(
            [&originals](const StoredChange& change) { return originals.contains(*change.command); });
        if (!commands || commands->isEmpty())
            return commands ? Result<bool>(false) : failure(commands.error());
    }
    return true;
}

} // namespace firebreak::server
