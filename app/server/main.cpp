// SPDX-License-Identifier: GPL-3.0-or-later
// firebreakd: the shared server. Composition only; ServerProgram has the commands.
#include "app/server/ServerProgram.h"
#include "core/server/host/ProcessHardening.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    const bool isHardened = firebreak::server::hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("firebreakd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIREBREAK_VERSION));

    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!isHardened)
        err << "firebreakd: the system does not let it keep its memory out of core dumps\n";
    return firebreak::ServerProgram(out, err).run(QCoreApplication::arguments());
}
