// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <memory>

namespace firebreak {

/// Unpacks a Zstandard stream (RFC 8878) as it arrives, a bounded piece at a time: a small input that grows beyond
/// measure costs time, never memory. Windows above 8 MiB are refused, as RFC 8878 §3.1.1.1.2 recommends.
class ZstdDecoder
{
public:
    ZstdDecoder();
    ~ZstdDecoder();
    ZstdDecoder(const ZstdDecoder&) = delete;
    ZstdDecoder& operator=(const ZstdDecoder&) = delete;

    /// Hands in the next packed bytes; those before must have been read to their end.
    void feed(QByteArray packed);
    /// Unpacked bytes, at most 128 KiB; empty when it needs more input. Fails with `sync.answer-malformed`.
    [[nodiscard]] Result<QByteArrayView> next();
    /// The stream ended where a frame ended.
    [[nodiscard]] bool isComplete() const { return m_isFrameEnd; }
    void reset();

private:
    struct State;
    std::unique_ptr<State> m_state;
    bool m_isFrameEnd = true;
};

} // namespace firebreak
