// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/intake/Advisory.h"

namespace firebreak {

/// Where a FeedReader hands what it reads. Called on the reader's thread.
class FeedSink
{
public:
    virtual ~FeedSink() = default;

    /// One document, read.
    virtual void accept(Advisory&& advisory) = 0;
    /// One document, or the rest of an input, that could not be read. `place`: archive member, line and JSON
    /// pointer, as far as they apply, with blanks between.
    virtual void refuse(const Error& refusal) = 0;
    /// Bytes read of the input's size; the size is 0 when nobody knows it.
    virtual void progress(qint64 bytesRead, qint64 bytesTotal);
};

} // namespace firebreak
