// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace firebreak::test {

/// A real firebreakd on a free port of loopback, with a store in a folder of its own. It can be stopped and started again
/// at the same address. Gone with the object.
class ServerProcess
{
public:
    ServerProcess();
    ~ServerProcess();

    void start();
    void stop();
    /// The text of an invitation; the server may run or not.
    [[nodiscard]] QString invite(const QString& name, const QString& role);
    /// From now on the person has this one role; the server may run or not.
    void setRole(const QString& name, const QString& role);

private:
    [[nodiscard]] QString run(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace firebreak::test
