// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace firebreak {

/// Where a command reads and writes: data on `out`, words on `err`. The program gives its standard streams, a
/// test gives buffers. All three are open.
struct CliStreams
{
    QIODevice& in;
    QIODevice& out;
    QIODevice& err;
};

} // namespace firebreak
