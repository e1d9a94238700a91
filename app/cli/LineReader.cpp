// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LineReader.h"

namespace firebreak {

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    line.text = m_device.readLine(m_limit + 2); // room for the line's end
    if (line.text.isEmpty())
        return std::nullopt;
    if (!line.text.endsWith('\n') && line.text.size() > m_limit) {
        line.isCut = true;
        for (QByteArray rest = line.text; !rest.isEmpty() && !rest.endsWith('\n');)
            rest = m_device.readLine(64 * 1024);
    }
    if (line.text.endsWith('\n'))
        line.text.chop(1);
    if (line.text.endsWith('\r'))
        line.text.chop(1);
    if (line.text.size() > m_limit) {
        line.isCut = true;
        line.text.truncate(m_limit);
    }
    return line;
}

} // namespace firebreak
