// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"

namespace firebreak {

/// `conflict list`: what waits for a person: conflicts with what others did, and refused commands.
class ConflictListCommand final : public CliCommand
{
public:
    [[nodiscard]] CliHelp help() const override;
    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& options, const CliStreams& streams) override;
};

} // namespace firebreak
