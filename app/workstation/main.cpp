// SPDX-License-Identifier: GPL-3.0-or-later
// firebreak: the workstation. Composition only; Workstation puts the parts together.
#include "app/workstation/Workstation.h"
#include "core/server/host/ProcessHardening.h"
#include "ui/common/Language.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

using namespace firebreak;

namespace {

constexpr int CannotRun = 2;

} // namespace

int main(int argc, char* argv[])
{
    const bool isHardened = server::hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("firebreak"));
    QCoreApplication::setOrganizationName(QStringLiteral("Firebreak"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIREBREAK_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    WorkstationOptions options = WorkstationOptions::parse(arguments);
    if (options.invitation == QLatin1String("-"))
        options.invitation = QTextStream(stdin).readLine();
    QTextStream out(stdout);
    QTextStream err(stderr);
    switch (options.task) {
    case WorkstationOptions::Task::Help:
        out << WorkstationOptions::help();
        return 0;
    case WorkstationOptions::Task::Version:
        out << "firebreak " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    case WorkstationOptions::Task::Misuse:
        err << options.complaint << "\nfirebreak --help lists the options.\n";
        return CannotRun;
    case WorkstationOptions::Task::Run:
        break;
    }
    if (!isHardened)
        err << "firebreak: the system does not let it keep its memory out of core dumps\n";

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("firebreak"));
    ui::speak(application, QLocale());
    Workstation workstation(options);
    QObject::connect(&workstation, &Workstation::givenUp, &application, [] { QCoreApplication::exit(CannotRun); });
    workstation.start();
    return QApplication::exec();
}
