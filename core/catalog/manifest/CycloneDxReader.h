// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/manifest/Manifest.h"

#include <QJsonObject>

namespace firebreak {

/// A CycloneDX document (ECMA-424) from its tree, JSON or XML alike; `version` is "1.0" to "1.7". Components
/// within components are listed too; those of a pedigree are not components of the product. What is wrong
/// with the document is found by auditCycloneDx(). Error: `manifest.version`.
[[nodiscard]] Result<Manifest> readCycloneDx(const QJsonObject& root, ManifestFormat format,
                                             const QString& version);

} // namespace firebreak
