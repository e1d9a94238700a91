// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace firebreak::test {

/// Bytes packed as feeds come packed.
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);
[[nodiscard]] QByteArray zstandard(const QByteArray& bytes);
/// A zip file of (name, content); written by hand, so that names no honest tool would write can be in it.
[[nodiscard]] QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>>& members);

} // namespace firebreak::test
