// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace firebreak {

/// Bytes that come one after the other: of a file, or unpacked from another stream. Not shared between
/// threads.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// Up to `size` bytes into `to`; 0 only at the end.
    [[nodiscard]] virtual Result<qint64> read(char* to, qint64 size) = 0;
};

} // namespace firebreak
