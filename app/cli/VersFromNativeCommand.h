// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"

namespace firebreak {

/// `firebreakctl vers from-native`: see its help.
class VersFromNativeCommand final : public CliCommand
{
public:
    [[nodiscard]] CliHelp help() const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& options, const CliStreams& streams) override;
};

} // namespace firebreak
