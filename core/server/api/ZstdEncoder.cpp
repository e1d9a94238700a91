// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/ZstdEncoder.h"

#include <new>

#include <zstd.h>

namespace firebreak::server {

namespace {

constexpr int Level = 1; // feeds are compressed on the fly, for one reader each

} // namespace

ZstdEncoder::ZstdEncoder()
    : m_context(ZSTD_createCCtx())
{
    if (!m_context)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, Level);
}

void ZstdEncoder::Free::operator()(ZSTD_CCtx_s* context) const
{
    ZSTD_freeCCtx(context);
}

QByteArray ZstdEncoder::add(const QByteArray& bytes, bool isLast)
{
    QByteArray packed;
    ZSTD_inBuffer in{bytes.constData(), std::size_t(bytes.size()), 0};
    std::size_t left = 1;
    while (left > 0) {
        const qsizetype used = packed.size();
        packed.resize(used + qsizetype(ZSTD_CStreamOutSize()));
        ZSTD_outBuffer out{packed.data() + used, ZSTD_CStreamOutSize(), 0};
        left = ZSTD_compressStream2(m_context.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_flush);
        packed.resize(used + qsizetype(out.pos));
        if (ZSTD_isError(left))
            return {}; // out of memory: the frame stays unfinished, and its reader sees that
    }
    return packed;
}

} // namespace firebreak::server
