// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"
#include "app/cli/CliStreams.h"
#include "app/cli/case/RecordArgument.h"
#include "app/cli/case/StoreStateView.h"
#include "core/command/FieldRule.h"

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

    /// Says why, and gives the code of exitCodeOf().
    [[nodiscard]] static ExitCode failed(const CliStreams& streams, const Error& error);
    /// The same of fields by that table: says also what may be given instead.
    [[nodiscard]] static ExitCode failed(const CliStreams& streams, const Error& error, std::span<const FieldRule> fields);

private:
    explicit CliActor(std::unique_ptr<LocalStore> store);

    std::unique_ptr<LocalStore> m_store;
    StoreStateView m_state;
};

} // namespace firebreak
