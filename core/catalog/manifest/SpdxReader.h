// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/manifest/Manifest.h"

#include <QJsonObject>

namespace firebreak {

/// An SPDX 2.2 or 2.3 document from the tree of its JSON, which YAML, XML and tag-value share. Findings:
/// packages without SPDXID or name, an SPDXID that is there twice. Error: `manifest.version`.
[[nodiscard]] Result<Manifest> readSpdx(const QJsonObject& root, ManifestFormat format);

/// An SPDX 3.0 document from its JSON-LD. AI and data set packages are no components.
[[nodiscard]] Result<Manifest> readSpdx3(const QJsonObject& root);

} // namespace firebreak
