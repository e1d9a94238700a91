// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/ZstdDecoder.h"

#include "core/sync/SyncError.h"

#include <zstd.h>

#include <new>

namespace firebreak {
namespace {

constexpr int MaxWindowLog = 23; // 8 MiB
constexpr qsizetype PieceSize = 128 << 10;

struct ContextDeleter
{
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

} // namespace

struct ZstdDecoder::State
{
    std::unique_ptr<ZSTD_DCtx, ContextDeleter> context;
    QByteArray packed;
    qsizetype taken = 0;
    bool hasMore = false; ///< the last piece was full: there may be output left inside
    QByteArray piece;
};

ZstdDecoder::ZstdDecoder()
    : m_state(std::make_unique<State>())
{
    m_state->context.reset(ZSTD_createDCtx());
    if (!m_state->context)
        throw std::bad_alloc();
    ZSTD_DCtx_setParameter(m_state->context.get(), ZSTD_d_windowLogMax, MaxWindowLog);
    m_state->piece.resize(PieceSize);
}

ZstdDecoder::~ZstdDecoder() = default;

void ZstdDecoder::feed(QByteArray packed)
{
    m_state->packed = std::move(packed);
    m_state->taken = 0;
}

Result<QByteArrayView> ZstdDecoder::next()
{
    State& state = *m_state;
    while (state.taken < state.packed.size() || state.hasMore) {
        ZSTD_inBuffer in{state.packed.constData(), std::size_t(state.packed.size()), std::size_t(state.taken)};
        ZSTD_outBuffer out{state.piece.data(), std::size_t(state.piece.size()), 0};
        const std::size_t left = ZSTD_decompressStream(state.context.get(), &out, &in);
        if (ZSTD_isError(left))
            return failure(error::SyncAnswerMalformed, QStringLiteral("zstd"),
                           {QString::fromLatin1(ZSTD_getErrorName(left))});
        state.taken = qsizetype(in.pos);
        m_isFrameEnd = left == 0;
        state.hasMore = !m_isFrameEnd && out.pos == out.size;
        if (out.pos > 0)
            return QByteArrayView(state.piece).first(qsizetype(out.pos));
    }
    return QByteArrayView();
}

void ZstdDecoder::reset()
{
    ZSTD_DCtx_reset(m_state->context.get(), ZSTD_reset_session_only);
    m_state->packed.clear();
    m_state->taken = 0;
    m_state->hasMore = false;
    m_isFrameEnd = true;
}

} // namespace firebreak
