// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"

#include <memory>
#include <vector>

namespace firebreak {

/// The commands a program has, and the way from its arguments to one of them.
class CliRegistry
{
public:
    /// `program` and `version` appear in help.
    CliRegistry(QString program, QString version);

    template <class T, class... Arguments> void add(Arguments&&... arguments)
    {
        m_commands.push_back(std::make_unique<T>(std::forward<Arguments>(arguments)...));
    }

    [[nodiscard]] const std::vector<std::unique_ptr<CliCommand>>& commands() const { return m_commands; }

    /// Runs the command that the first words of `arguments` (without the program's name) call. Help and
    /// version go to `out`, complaints to `err`.
    [[nodiscard]] ExitCode run(const QStringList& arguments, const CliStreams& streams) const;

private:
    [[nodiscard]] CliCommand* find(const QStringList& arguments, qsizetype* words) const;
    [[nodiscard]] ExitCode runCommand(CliCommand& command, const QStringList& rest,
                                      const CliStreams& streams) const;
    void listCommands(QIODevice& device, const QString& beginningWith) const;
    void explain(const CliHelp& help, const QCommandLineParser& parser, QIODevice& device) const;
    [[nodiscard]] QString usage(const CliHelp& help) const;

    QString m_program;
    QString m_version;
    std::vector<std::unique_ptr<CliCommand>> m_commands;
};

} // namespace firebreak
