// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/Outcome.h"
#include "core/server/accounts/Caller.h"
#include "core/server/api/StoreView.h"

#include <QJsonArray>
#include <QSet>

namespace firebreak::error {
inline constexpr ErrorCode CommandIdMissing{"command.id-missing"};
inline constexpr ErrorCode CommandIdForeign{"command.id-taken"};
} // namespace firebreak::error

namespace firebreak::server {

/// Applies the commands of one request with the rules of core/command, each with its change log and its verdict. Runs
/// within one Write transaction, so that the batch costs one commit; a command that is refused leaves nothing but its
/// verdict. A command seen before is not applied again: its first verdict is repeated.
class CommandBatch
{
public:
    CommandBatch(Store& store, const Caller& caller, Instant now);

    /// Fails only when the store does; then the caller's transaction must be given up.
    [[nodiscard]] Result<void> apply(const QJsonArray& commands);

    /// The JSON of one verdict per command, in order.
    [[nodiscard]] const QList<QByteArray>& verdicts() const { return m_verdicts; }
    /// Where records changed: whom to wake.
    [[nodiscard]] const QSet<QString>& changedCompartments() const { return m_changed; }

private:
    [[nodiscard]] Result<QByteArray> applyOne(const QJsonObject& json);
    [[nodiscard]] Result<QByteArray> decide(const Command& command);
    [[nodiscard]] Result<void> lookAgain(const Outcome& outcome, const StoreView& view);
    [[nodiscard]] Result<QByteArray> keep(const CommandId& id, const QJsonObject& verdict);
    [[nodiscard]] Result<QByteArray> written(const QJsonObject& verdict);

    Store& m_store;
    const Caller m_caller;
    QStringList m_compartments;
    const Instant m_now;
    QList<QByteArray> m_verdicts;
    QSet<QString> m_changed;
};

} // namespace firebreak::server
