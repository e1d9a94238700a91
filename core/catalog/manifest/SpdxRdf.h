// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/manifest/Manifest.h"

#include <QByteArray>

namespace firebreak {

/// An SPDX 2 document in RDF/XML, as far as its packages: elements `spdx:Package` wherever they are nested,
/// with their external references. Relations between them are not followed. Errors: `manifest.xml` (place:
/// line), `manifest.version`.
[[nodiscard]] Result<Manifest> readSpdxRdf(const QByteArray& bytes);

} // namespace firebreak
