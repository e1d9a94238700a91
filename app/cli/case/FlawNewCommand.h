// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"

namespace firebreak {

/// `firebreakctl flaw new`: makes a flaw of a report, or of something that is not in the queue yet.
class FlawNewCommand final : public CliCommand
{
public:
    [[nodiscard]] CliHelp help() const override;
    void addOptions(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& options, const CliStreams& streams) override;
};

} // namespace firebreak
