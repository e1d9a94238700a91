// SPDX-License-Identifier: GPL-3.0-or-later
// firebreakctl: the command line of Firebreak. Composition only; the commands are listed in CliCommands.cpp.
#include "app/cli/CliCommands.h"
#include "app/cli/StandardInput.h"
#include "core/server/host/ProcessHardening.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace firebreak;

int main(int argc, char* argv[])
{
    const bool isHardened = server::hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("firebreakctl"));
    QCoreApplication::setOrganizationName(QStringLiteral("Firebreak"));
    const QString version = QStringLiteral(FIREBREAK_VERSION);
    QCoreApplication::setApplicationVersion(version);

    StandardInput in(STDIN_FILENO);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return int(ExitCode::CannotRun);
    if (!isHardened)
        err.write("firebreakctl: the system does not let it keep its memory out of core dumps\n");

    const CliRegistry commands = firebreakCommands(version);
    const ExitCode code = commands.run(QCoreApplication::arguments().sliced(1), {in, out, err});
    return out.flush() ? int(code) : int(ExitCode::CannotRun);
}
