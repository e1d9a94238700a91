// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace firebreak {

// Which of two readings of one document a report keeps. The answer depends on the two alone, never on which
// came first, so that laptops that read the same files in any order, or twice, end with the same. Both are
// stored forms (Advisory::toJson()) of one source and document id.

/// They say the same. The release of the KEV catalogue an entry came with does not count: it is another one
/// every few days while the entry stays.
[[nodiscard]] bool isSameReading(const QJsonObject& a, const QJsonObject& b);

/// Whether `read` takes the place of `stored`: the later `modified` wins, and one that says when over one that
/// does not. Of two that claim the same moment the fuller one stays, then the one that is greater byte by
/// byte.
[[nodiscard]] bool supersedes(const QJsonObject& read, const QJsonObject& stored);

} // namespace firebreak
