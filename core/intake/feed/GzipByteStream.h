// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/ByteStream.h"
#include "core/intake/feed/UnpackGuard.h"

#include <memory>

namespace firebreak {

/// Unpacks gzip (RFC 1952), one member after the other. Fails with `intake.archive-damaged` or
/// `intake.too-large`.
class GzipByteStream final : public ByteStream
{
public:
    GzipByteStream(ByteStream& packed, const FeedLimits& limits);
    ~GzipByteStream() override;

    [[nodiscard]] Result<qint64> read(char* to, qint64 size) override;

private:
    class Inflater;
    [[nodiscard]] Result<bool> fill();

    ByteStream& m_packed;
    UnpackGuard m_guard;
    std::unique_ptr<Inflater> m_inflater;
};

} // namespace firebreak
