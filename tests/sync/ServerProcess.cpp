// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/ServerProcess.h"

namespace firebreak::test {
namespace {

constexpr int StartMs = 60'000;
const QString Program = QStringLiteral(FIREBREAK_SERVER_PROGRAM);

} // namespace

ServerProcess::ServerProcess()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    start();
}

ServerProcess::~ServerProcess()
{
    stop();
}

void ServerProcess::start()
{
    // Port 0 takes the port of the last time, so that a restarted server is found where it was.
    m_process.start(Program, {QStringLiteral("serve"), QStringLiteral("--data"), m_folder.filePath(QStringLiteral("server")),
                              QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QByteArray said;
    while (!said.contains("certificate")) {
        if (!m_process.waitForReadyRead(StartMs))
            qFatal("firebreakd does not start");
        said += m_process.readAllStandardOutput();
    }
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(StartMs))
        qFatal("firebreakd does not end");
}

QString ServerProcess::run(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(Program, arguments + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("server"))});
    if (!process.waitForFinished(StartMs) || process.exitCode() != 0)
        qFatal("firebreakd refuses %s", qPrintable(arguments.first()));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString ServerProcess::invite(const QString& name, const QString& role)
{
    return run({QStringLiteral("invite"), QStringLiteral("--name"), name, QStringLiteral("--role"), role});
}

void ServerProcess::setRole(const QString& name, const QString& role)
{
    (void)run({QStringLiteral("person"), name, QStringLiteral("--role"), role});
}

} // namespace firebreak::test
