// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"

namespace firebreak {

/// `firebreakctl flaw set`: changes fields of a flaw.
class FlawSetCommand final : public CliCommand
{
public:
    [[nodiscard]] CliHelp help() const override;
    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& options, const CliStreams& streams) override;
};

} // namespace firebreak
