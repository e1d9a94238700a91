// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/ByteStream.h"
#include "core/intake/feed/UnpackGuard.h"

#include <memory>

namespace firebreak {

/// Unpacks Zstandard (RFC 8878), one frame after the other, with windows up to 128 MiB. Fails with
/// `intake.archive-damaged` or `intake.too-large`.
class ZstdByteStream final : public ByteStream
{
public:
    ZstdByteStream(ByteStream& packed, const FeedLimits& limits);
    ~ZstdByteStream() override;

    [[nodiscard]] Result<qint64> read(char* to, qint64 size) override;

private:
    class Decoder;
    ByteStream& m_packed;
    UnpackGuard m_guard;
    std::unique_ptr<Decoder> m_decoder;
};

} // namespace firebreak
