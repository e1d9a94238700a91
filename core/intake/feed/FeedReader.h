// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/FeedLimits.h"
#include "core/intake/feed/FeedSink.h"
#include "core/intake/feed/FeedSummary.h"

#include <QString>

#include <memory>
#include <stop_token>

class QIODevice;

namespace firebreak {

/// Reads public vulnerability data in whatever form it is handed over: CVE records, NVD pages, OSV, GitHub
/// advisories, the KEV catalogue, EPSS scores; as one document, a list, lines, a table; plain or in gzip, zip
/// and Zstandard, nested. What it is shows from the content, never from a name. A bad document is refused
/// with its place and a code, and the rest goes on. Memory stays bounded by the limits whatever the input.
/// Works on any one thread; docs/formats.md lists what is read and refused.
class FeedReader
{
public:
    explicit FeedReader(FeedSink& sink, FeedLimits limits = {});
    ~FeedReader();

    /// Asked between documents; when it is set, reading ends with `intake.cancelled`.
    void setStopToken(std::stop_token token);

    [[nodiscard]] FeedSummary readFile(const QString& path);
    /// Reads an open device from its position to its end.
    [[nodiscard]] FeedSummary readDevice(QIODevice& device);

private:
    class Run;
    FeedSink& m_sink;
    FeedLimits m_limits;
    std::stop_token m_stop;
};

} // namespace firebreak
