// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace firebreak {

/// Bounds on what one input may cost. Together they keep a reading under 256 MiB of memory whatever the
/// input: a document is the only thing that is ever held whole, and its parser needs about fourteen times its
/// size.
struct FeedLimits
{
    qsizetype maxDocumentBytes =
        8 * 1024 * 1024; ///< one JSON document or table row; the largest real ones have 3 MiB
    int maxDepth = 128;  ///< of JSON nesting; real documents stay below 30
    qint64 maxUnpackedBytes =
        64LL * 1024 * 1024 * 1024; ///< of one archive or compressed file, all members together
    qint64 maxRatio =
        200; ///< unpacked to packed, asked once ratioGrace bytes came out; real feeds stay below 50
    qint64 ratioGrace = 64LL * 1024 * 1024;
    int maxNesting = 3;         ///< container within container
    int maxMembers = 2'000'000; ///< of one archive
    int maxRefusals = 100'000;  ///< after so many the rest of the input is not read
    std::chrono::seconds maxDuration = std::chrono::hours(2); ///< of one input
};

} // namespace firebreak
