// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/ZstdByteStream.h"

#include <zstd.h>
#include <zstd_errors.h>

#include <array>

namespace firebreak {

class ZstdByteStream::Decoder
{
public:
    Decoder() : context(ZSTD_createDCtx())
    {
        if (context)
            ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, MaxWindowLog);
    }
    ~Decoder() { ZSTD_freeDCtx(context); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    static constexpr int MaxWindowLog = 27 /* what the zstd tool itself allows */;
    ZSTD_DCtx* context;
    std::array<char, 64 * 1024> input;
    ZSTD_inBuffer in{input.data(), 0, 0};
    bool isFrameOpen = false;
};

ZstdByteStream::ZstdByteStream(ByteStream& packed, const FeedLimits& limits)
    : m_packed(packed), m_guard(limits), m_decoder(std::make_unique<Decoder>())
{}

ZstdByteStream::~ZstdByteStream() = default;

Result<qint64> ZstdByteStream::read(char* to, qint64 size)
{
    Decoder& decoder = *m_decoder;
    if (!decoder.context)
        return failure(error::IntakeArchiveDamaged);
    ZSTD_outBuffer out{to, size_t(size), 0};
    bool isAtEnd = false;
    while (out.pos == 0) {
        if (decoder.in.pos == decoder.in.size && !isAtEnd) {
            const Result<qint64> count = m_packed.read(decoder.input.data(), qint64(decoder.input.size()));
            if (!count)
                return failure(count.error());
            m_guard.addPacked(*count);
            decoder.in = {decoder.input.data(), size_t(*count), 0};
            isAtEnd = *count == 0;
        }
        if (isAtEnd && !decoder.isFrameOpen)
            return 0;
        const size_t status = ZSTD_decompressStream(decoder.context, &out, &decoder.in);
        if (ZSTD_isError(status)) {
            const bool isWindow = ZSTD_getErrorCode(status) == ZSTD_error_frameParameter_windowTooLarge;
            return failure(isWindow ? error::IntakeTooLarge : error::IntakeArchiveDamaged);
        }
        decoder.isFrameOpen = status != 0;
        if (isAtEnd && out.pos == 0)
            return decoder.isFrameOpen ? Result<qint64>(failure(error::IntakeArchiveDamaged))
                                       : Result<qint64>(0);
    }
    return m_guard.addUnpacked(qint64(out.pos));
}

} // namespace firebreak
