// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/WorkstationOptions.h"

#include "core/sync/LocalIdentity.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace firebreak {

QString WorkstationOptions::help()
{
    return QStringLiteral(R"(firebreak: the workstation of Firebreak

  firebreak [--data DIR] [--join INVITATION | --standalone [--no-demo]] [--passphrase-file FILE] [--import FILE]…

Opens the workspace in DIR. A new one asks whether to join a team or to work alone, unless an option says it.

  --data DIR         folder of the workspace (default: %1)
  --join INVITATION  join a server with the line that `firebreakd invite` printed; - reads it from standard input, where
                     other users of the machine can't see it
  --standalone       work alone: the server runs inside this program, on this machine only
  --no-demo          with --standalone: begin empty instead of with the demo workspace
  --passphrase-file FILE
                     protect or open the workspace by the passphrase in the file's first line instead of the keychain
  --import FILE      import this file once the window is open; may be given several times
  --help, --version

Exit status: 0 closed, 2 could not run.
)")
        .arg(defaultDataDirectory());
}

WorkstationOptions WorkstationOptions::parse(const QStringList& arguments)
{
    WorkstationOptions options;
    const auto misused = [&options](const QString& complaint) {
        options.task = Task::Misuse;
        options.complaint = complaint;
        return options;
    };
    const QString data = QStringLiteral("data");
    const QString join = QStringLiteral("join");
    const QString standalone = QStringLiteral("standalone");
    const QString noDemo = QStringLiteral("no-demo");
    const QString passphraseFile = QStringLiteral("passphrase-file");
    const QString import = QStringLiteral("import");
    const QString version = QStringLiteral("version");
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    QCommandLineParser parser;
    parser.addOptions({help,
                       QCommandLineOption(version),
                       {data, {}, QStringLiteral("DIR")},
                       {join, {}, QStringLiteral("INVITATION")},
                       QCommandLineOption(standalone),
                       QCommandLineOption(noDemo),
                       {passphraseFile, {}, QStringLiteral("FILE")},
                       {import, {}, QStringLiteral("FILE")}});
    if (!parser.parse(QStringList{QStringLiteral("firebreak")} + arguments))
        return misused(parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        options.task = parser.isSet(help) ? Task::Help : Task::Version;
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return misused(QStringLiteral("Unexpected argument: %1").arg(parser.positionalArguments().first()));
    if (parser.isSet(join) && parser.isSet(standalone))
        return misused(QStringLiteral("--join and --standalone exclude each other."));

    const QString directory = parser.value(data);
    options.directory = directory.isEmpty() ? defaultDataDirectory() : QDir(directory).absolutePath();
    options.isStandalone = parser.isSet(standalone);
    options.hasDemo = !parser.isSet(noDemo);
    if (parser.isSet(join))
        options.invitation = parser.value(join);
    if (parser.isSet(passphraseFile))
        options.passphraseFile = QFileInfo(parser.value(passphraseFile)).absoluteFilePath();
    const QStringList files = parser.values(import);
    for (const QString& file : files)
        options.imports.append(QFileInfo(file).absoluteFilePath());
    return options;
}

} // namespace firebreak
