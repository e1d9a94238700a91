// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace firebreak {

/// What the command line of the workstation asks for.
struct WorkstationOptions
{
    enum class Task { Run, Help, Version, Misuse };

    Task task = Task::Run;
    QString directory;                 ///< of the workspace, absolute
    bool isStandalone = false;         ///< with the server inside this program
    bool hasDemo = true;               ///< a new stand-alone workspace is filled with the demo
    std::optional<QString> invitation; ///< to join with
    QString passphraseFile;            ///< absolute; empty: ask, where no keychain has the key
    QStringList imports;               ///< files to import once the window is open
    QString complaint;                 ///< with Misuse: what was wrong

    /// `arguments` without the program's name.
    [[nodiscard]] static WorkstationOptions parse(const QStringList& arguments);
    [[nodiscard]] static QString help();
};

} // namespace firebreak
