// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliCommand.h"

namespace firebreak {

void CliCommand::addOptions(QCommandLineParser& parser) const
{
    Q_UNUSED(parser);
}

bool steersTerminal(QChar c)
{
    const bool isMark = c == u'\u061C' || c == u'\u200E' || c == u'\u200F';
    const bool isBidi = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    const QChar::Category category = c.category();
    return isMark || isBidi || category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

QString visibleText(QString text)
{
    for (QChar& c : text) {
        if (steersTerminal(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void say(QIODevice& device, const QString& words)
{
    QStringList lines = words.split(u'\n');
    for (QString& line : lines)
        line = visibleText(line);
    device.write(lines.join(u'\n').toUtf8() + '\n');
}

} // namespace firebreak
