// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/StateView.h"
#include "core/server/store/Store.h"

namespace firebreak::server {

/// The store as the rules see it. A read that fails looks like an absent record to them; whoever called the rules asks
/// error() afterwards and gives up the transaction.
class StoreView final : public StateView
{
public:
    explicit StoreView(Store& store)
        : m_store(store)
    {}

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override;
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override;
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    Store& m_store;
    mutable std::optional<Error> m_error;
};

} // namespace firebreak::server
