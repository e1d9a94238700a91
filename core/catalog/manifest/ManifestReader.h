// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/CatalogError.h"
#include "core/catalog/manifest/Manifest.h"

#include <QByteArray>

namespace firebreak {

/// The largest manifest that is read: with its tree it is held in memory some six times over.
inline constexpr qsizetype largestManifest = 128 * 1024 * 1024;

/// Reads a manifest, whose format is told by its content: CycloneDX 1.0 to 1.7 (JSON, XML), SPDX 2.2 and 2.3
/// (JSON, tag-value, YAML, XML, RDF/XML), SPDX 3.0 (JSON-LD). UTF-16 is known by its byte order mark. What
/// cannot be read as such is refused with a code (`manifest.*`) and the place: a line, or a JSON pointer.
/// What can be read but breaks rules of its format carries findings. Pure: no file or network is touched, no
/// entity or reference followed.
[[nodiscard]] Result<Manifest> readManifest(const QByteArray& bytes);

} // namespace firebreak
