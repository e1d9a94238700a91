// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QJsonObject>
#include <QList>

namespace firebreak {

/// Where a CycloneDX document, given as its tree, breaks the rules of `version` that bear on what it lists:
/// required fields of components and services, words of enumerations, forms of hashes, references, licence
/// choices, properties, patches, serial number and time. Not asked: fields that the schema does not know, and
/// whether a licence id is on the list of SPDX.
///
/// Codes: `manifest.field-missing`, `manifest.field-value`, `manifest.reference-repeated`; place: a JSON
/// pointer.
[[nodiscard]] QList<Error> auditCycloneDx(const QJsonObject& root, const QString& version);

} // namespace firebreak
