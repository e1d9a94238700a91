// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/HouseRound.h"

#include "core/command/CaseView.h"
#include "core/server/accounts/Caller.h"
#include "core/server/api/EmbargoLifts.h"
#include "core/server/api/StoreView.h"

namespace firebreak::server {

Result<HouseRound> HouseRound::of(Store& store, Instant now)
{
    const StoreView state(store);
    const CaseView view(state, now);
    auto listeners = Caller::all(store.accounts(), view);
    if (!listeners)
        return failure(listeners.error());
    auto due = EmbargoLifts::due(store, view);
    if (!due)
        return failure(due.error());
    if (state.error())
        return failure(*state.error());
    QSet<QString> heard;
    for (const QStringList& compartments : std::as_const(*listeners))
        heard.unite(QSet<QString>(compartments.begin(), compartments.end()));
    auto head = store.head(heard.values());
    if (!head)
        return failure(head.error());
    return HouseRound{*std::move(listeners), *std::move(head), *std::move(due)};
}

} // namespace firebreak::server
