// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/server/store/Store.h"

#include <QHash>
#include <QSet>

namespace firebreak::server {

/// Lifts embargoes by themselves (D1, R63, R128): at the first moment at which the security advisories are approved or not
/// needed, the commander's instruction stands and the agreed time has come, the server does `embargo.lift` itself. It is a
/// command like any other, by no person, in the change log with an id that follows from the incident. An early lift is a
/// person's, and no business of this.
///
/// The embargoes that stand are read from the store each time, and each is looked at again within the transaction that
/// lifts it: after a restart, or beside another server on the same store, each is lifted once. What was due while no server
/// ran is lifted, and dated, when one runs again.
class EmbargoLifts
{
public:
    /// The incidents whose lift is due at the view's moment, in the order of their ids. For any reader. `view` is of the
    /// same store, whose owner asks its StoreView for errors. Fails with the store's codes.
    [[nodiscard]] static Result<QList<RecordId>> due(Store& store, const CaseView& view);

    /// Lifts those among `incidents` that are still due; within a Write transaction, on one thread. What the rules refuse is
    /// logged once for each reason and tried again at the next call. Returns the words of the compartments that changed.
    [[nodiscard]] Result<QSet<QString>> lift(Store& store, const QList<RecordId>& incidents, Instant now);

private:
    QHash<RecordId, QString> m_refused; ///< why, by its code
};

} // namespace firebreak::server
