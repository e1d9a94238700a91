// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliCommand.h"

namespace firebreak {

void CliCommand::addOptions(QCommandLineParser& parser) const
{
    Q_UNUSED(parser);
}

void say(QIODevice& device, const QString& words)
{
    device.write(words.toUtf8() + '\n');
}

} // namespace firebreak
