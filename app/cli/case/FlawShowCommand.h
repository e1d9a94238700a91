// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"

namespace firebreak {

/// `firebreakctl flaw show`: a flaw, where it stands, what is missing and what the plan finds.
class FlawShowCommand final : public CliCommand
{
public:
    [[nodiscard]] CliHelp help() const override;
    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& options, const CliStreams& streams) override;
};

} // namespace firebreak
