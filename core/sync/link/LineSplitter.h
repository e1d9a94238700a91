// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace firebreak {

/// Cuts a stream of bytes into lines, however the network cut it. Holds one line and what arrived after it, no more.
class LineSplitter
{
public:
    static constexpr qsizetype MaxLine = 32 << 20;

    /// Fails with `sync.answer-malformed` when a line grows past MaxLine.
    [[nodiscard]] Result<void> append(QByteArrayView bytes);
    /// The next whole line without its end (`\n` or `\r\n`), valid until the next call.
    [[nodiscard]] std::optional<QByteArrayView> next();
    /// Bytes of a line that has not ended yet, or lines not taken yet.
    [[nodiscard]] bool isEmpty() const { return m_start == m_buffer.size(); }
    void clear();

private:
    QByteArray m_buffer;
    qsizetype m_start = 0;   ///< where the next line begins
    qsizetype m_scanned = 0; ///< no line end before here
};

} // namespace firebreak
