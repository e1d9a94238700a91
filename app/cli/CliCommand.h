// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliStreams.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace firebreak {

/// How a program ends; the numbers are a contract with scripts.
enum class ExitCode : int {
    Good = 0,      ///< everything was read and passed
    BadInput = 1,  ///< some input was bad or a check failed
    CannotRun = 2, ///< usage, file or connection: the command could not do its work
};

/// What `--help` says about a command.
struct CliHelp
{
    struct Example
    {
        QString line;
        QString meaning;
    };

    QString name;      ///< the words that call it, such as "cvss score"
    QString summary;   ///< one line
    QString arguments; ///< such as "FILE…"; empty: none
    QString details;   ///< paragraphs: what is read, what is written
    QList<Example> examples;
    int leastArguments = 0;
    int mostArguments = 0; ///< -1: any number
};

/// One command of firebreakctl. Implementations hold no state between runs and speak only through the
/// streams.
class CliCommand
{
public:
    virtual ~CliCommand() = default;

    [[nodiscard]] virtual CliHelp help() const = 0;
    /// Adds the command's own options; --help and --json are there already.
    virtual void addOptions(QCommandLineParser& parser) const;
    /// Runs on parsed options; the number of positional arguments is within the help's bounds.
    [[nodiscard]] virtual ExitCode run(const QCommandLineParser& options, const CliStreams& streams) = 0;
};

/// Whether the character could steer a terminal or hide in a line: a control, a line's end, a change of direction.
[[nodiscard]] bool steersTerminal(QChar c);

/// The text with what could steer a terminal or hide in a line (controls, line ends, changes of direction)
/// made visible: much of it comes from strangers.
[[nodiscard]] QString visibleText(QString text);

/// Writes a line of words for people, or several; of controls, only the line ends get through.
void say(QIODevice& device, const QString& words);

} // namespace firebreak
