// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"

namespace firebreak {

/// `firebreakctl incident declare`: proposes what class an incident has, and decides it.
class IncidentDeclareCommand final : public CliCommand
{
public:
    [[nodiscard]] CliHelp help() const override;
    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& options, const CliStreams& streams) override;
};

} // namespace firebreak
