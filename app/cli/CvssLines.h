// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"
#include "app/cli/JsonLine.h"
#include "core/cvss/CvssReading.h"

namespace firebreak {

/// Reads CVSS vectors, one per line, and writes one JSON object per line: `{"vector": as read, …}` with what
/// `describe` adds for a good one, `"error"` and `"place"` for a bad one. An empty line is a bad vector. Says
/// on `err` how many were bad.
[[nodiscard]] ExitCode describeVectors(const CliStreams& streams,
                                       void (*describe)(const CvssReading& reading, JsonLine& line));

} // namespace firebreak
