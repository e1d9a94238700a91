// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliRegistry.h"

namespace firebreak {
namespace {

bool isHelp(const QString& word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

QStringList optionLines(const QCommandLineParser& parser)
{
    // QCommandLineParser has no list of its options but its help text, whose option lines are indented.
    QStringList lines;
    const QStringList help = parser.helpText().split(u'\n');
    bool isWithin = false;
    for (const QString& line : help) {
        if (line.startsWith(u"Options:"))
            isWithin = true;
        else if (isWithin && line.startsWith(u"  "))
            lines.append(line);
        else if (isWithin)
            break;
    }
    return lines;
}

} // namespace

CliRegistry::CliRegistry(QString program, QString version)
    : m_program(std::move(program)), m_version(std::move(version))
{}

ExitCode CliRegistry::run(const QStringList& arguments, const CliStreams& streams) const
{
    if (arguments.isEmpty()) {
        listCommands(streams.err, {});
        return ExitCode::CannotRun;
    }
    if (arguments.constFirst() == u"--version") {
        say(streams.out, m_program + u' ' + m_version);
        return ExitCode::Good;
    }
    qsizetype words = 0;
    const bool isHelpFirst = isHelp(arguments.constFirst());
    const QStringList called = isHelpFirst ? arguments.sliced(1) : arguments;
    if (CliCommand* command = find(called, &words)) {
        QStringList rest = called.sliced(words);
        if (isHelpFirst)
            rest = QStringList(QStringLiteral("--help"));
        return runCommand(*command, rest, streams);
    }
    // "firebreakctl cvss --help" lists what begins with these words.
    QStringList group = called;
    bool asksHelp = isHelpFirst;
    while (!group.isEmpty() && group.constLast().startsWith(u'-')) {
        asksHelp = asksHelp || isHelp(group.constLast());
        group.removeLast();
    }
    const QString beginning = group.join(u' ');
    const bool isGroup = std::any_of(m_commands.begin(), m_commands.end(), [&](const auto& command) {
        return beginning.isEmpty() || command->help().name.startsWith(beginning + u' ');
    });
    if (!isGroup) {
        say(streams.err,
            QStringLiteral("%1: there is no command \"%2\"; %1 --help lists them").arg(m_program, beginning));
        return ExitCode::CannotRun;
    }
    listCommands(asksHelp ? streams.out : streams.err, beginning);
    return asksHelp ? ExitCode::Good : ExitCode::CannotRun;
}

CliCommand* CliRegistry::find(const QStringList& arguments, qsizetype* words) const
{
    CliCommand* found = nullptr;
    *words = 0;
    for (const auto& command : m_commands) {
        const QStringList name = command->help().name.split(u' ');
        if (name.size() > *words && arguments.mid(0, name.size()) == name) {
            found = command.get();
            *words = name.size();
        }
    }
    return found;
}

ExitCode CliRegistry::runCommand(CliCommand& command, const QStringList& rest,
                                 const CliStreams& streams) const
{
    const CliHelp help = command.help();
    QCommandLineParser parser;
    const QCommandLineOption helpOption({QStringLiteral("h"), QStringLiteral("help")},
                                        QStringLiteral("Say what the command does, with examples."));
    parser.addOption(helpOption);
    parser.addOption({QStringLiteral("json"), QStringLiteral("Write one JSON object per line.")});
    command.addOptions(parser);
    const bool isParsed = parser.parse(QStringList(m_program + u' ' + help.name) + rest);
    if (parser.isSet(helpOption)) {
        explain(help, parser, streams.out);
        return ExitCode::Good;
    }
    const qsizetype count = parser.positionalArguments().size();
    const bool isTooMany = help.mostArguments >= 0 && count > help.mostArguments;
    if (!isParsed || count < help.leastArguments || isTooMany) {
        const QString why = !isParsed   ? parser.errorText()
                            : isTooMany ? QStringLiteral("too many arguments.")
                                        : QStringLiteral("an argument is missing.");
        say(streams.err, m_program + u' ' + help.name + QLatin1String(": ") + why);
        say(streams.err, QStringLiteral("Usage: ") + usage(help));
        return ExitCode::CannotRun;
    }
    return command.run(parser, streams);
}

void CliRegistry::listCommands(QIODevice& device, const QString& beginningWith) const
{
    say(device, QStringLiteral("Usage: %1 COMMAND [OPTION…] [ARGUMENT…]\n\nCommands:").arg(m_program));
    qsizetype width = 0;
    for (const auto& command : m_commands)
        width = std::max(width, command->help().name.size());
    for (const auto& command : m_commands) {
        const CliHelp help = command->help();
        if (beginningWith.isEmpty() || help.name.startsWith(beginningWith + u' '))
            say(device, QStringLiteral("  %1  %2").arg(help.name.leftJustified(width), help.summary));
    }
    say(device,
        QStringLiteral("\n%1 COMMAND --help explains one, with examples.\n"
                       "Exit status: 0 all good, 1 some input was bad or a check failed, 2 it could not run.")
            .arg(m_program));
}

void CliRegistry::explain(const CliHelp& help, const QCommandLineParser& parser, QIODevice& device) const
{
    say(device, QStringLiteral("Usage: ") + usage(help));
    say(device, u'\n' + help.summary);
    if (!help.details.isEmpty())
        say(device, u'\n' + help.details);
    say(device, QStringLiteral("\nOptions:\n") + optionLines(parser).join(u'\n'));
    say(device, help.examples.size() == 1 ? QStringLiteral("\nExample:") : QStringLiteral("\nExamples:"));
    for (const CliHelp::Example& example : help.examples) {
        say(device, QStringLiteral("  ") + example.line);
        if (!example.meaning.isEmpty())
            say(device, QStringLiteral("      ") + example.meaning);
    }
}

QString CliRegistry::usage(const CliHelp& help) const
{
    QString line = m_program + u' ' + help.name + QStringLiteral(" [OPTION…]");
    if (!help.arguments.isEmpty())
        line += u' ' + help.arguments;
    return line;
}

} // namespace firebreak
