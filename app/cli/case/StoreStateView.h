// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/StateView.h"
#include "core/sync/LocalStore.h"

namespace firebreak {

/// The writable workspace as the rules see it, so that a command can look around before it acts. The store
/// must outlive it.
class StoreStateView final : public StateView
{
public:
    explicit StoreStateView(LocalStore& store) : m_store(store) {}

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override
    {
        return keep(m_store.record(id)).value_or(std::nullopt);
    }
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override
    {
        return keep(m_store.byKey(key)).value_or(QList<RecordId>());
    }
    /// The first read that failed.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    template <class T> Result<T> keep(Result<T> result) const
    {
        if (!result && !m_error)
            m_error = result.error();
        return result;
    }

    LocalStore& m_store;
    mutable std::optional<Error> m_error;
};

} // namespace firebreak
