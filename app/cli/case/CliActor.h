// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"
#include "app/cli/CliStreams.h"
#include "app/cli/case/RecordArgument.h"
#include "app/cli/case/StoreStateView.h"

#include <QJsonObject>

namespace firebreak {

/// Does commands in the local workspace for a command of the command line, and says what came of them: a
/// refusal in words on `err`, what changed on `out`.
class CliActor
{
public:
    /// Opens the workspace for writing.
    [[nodiscard]] static Result<std::unique_ptr<CliActor>> open(const QCommandLineParser& options,
                                                                const Clock& clock);

    [[nodiscard]] const StateView& state() const { return m_state; }
    [[nodiscard]] LocalStore& store() { return *m_store; }

    /// The record that somebody means, as recordMeant() finds it; or what kept the workspace from being read.
    [[nodiscard]] Result<Record> meant(const QString& text, KindSet kinds) const;

    /// Does it; the error is the rules' or the files'.
    [[nodiscard]] Result<QList<Record>> act(const RecordId& target, Payload payload);
    /// All of them or none.
    [[nodiscard]] Result<QList<Record>> actTogether(const QList<Command>& commands);
    [[nodiscard]] Command make(const RecordId& target, Payload payload) const
    {
        return m_store->make(target, std::move(payload));
    }

    /// 2 when files or keys failed, 1 when the rules or a person's input did.
    [[nodiscard]] static ExitCode codeOf(const Error& error);
    /// Says why, and gives the code.
    [[nodiscard]] static ExitCode failed(const CliStreams& streams, const Error& error);

private:
    explicit CliActor(std::unique_ptr<LocalStore> store);

    std::unique_ptr<LocalStore> m_store;
    StoreStateView m_state;
};

} // namespace firebreak
