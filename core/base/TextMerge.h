// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firebreak {

/// Three-way merge of prose: the text both sides started from, and the two texts they made of it. Works on
/// lines and sentences, so two people who edit different sentences of one paragraph do not meet. Returns
/// nothing where both changed the same or touching sentences: a person decides then. Done by libgit2;
/// symmetric but for the order of two insertions at one place, which is a conflict.
[[nodiscard]] std::optional<QString> mergeText(const QString& base, const QString& mine,
                                               const QString& theirs);

} // namespace firebreak
