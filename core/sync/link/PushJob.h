// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/sync/link/NetworkJob.h"
#include "core/wire/Verdict.h"

namespace firebreak {

/// `POST /v1/commands`: one batch of the outbox and the server's verdicts on it. Safe to repeat: the server knows each
/// command by its id.
class PushJob final : public NetworkJob
{
    Q_OBJECT

public:
    static constexpr int MaxCommands = 1000;
    static constexpr qsizetype MaxBytes = 8 << 20; ///< half of what the server takes

    /// `commands` in the JSON form of the wire, with their ids in the same order.
    PushJob(ServerLink& link, QList<CommandId> ids, const QList<QByteArray>& commands, QObject* parent = nullptr);

    /// One per command, in their order, after finished() without error().
    [[nodiscard]] const QList<Verdict>& verdicts() const { return m_verdicts; }

protected:
    [[nodiscard]] Call call() const override;
    [[nodiscard]] Result<bool> answered(const QJsonObject& answer) override;

private:
    QList<CommandId> m_ids;
    QByteArray m_body;
    QList<Verdict> m_verdicts;
};

} // namespace firebreak
