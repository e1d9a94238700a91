// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace firebreak {

/// One YAML document as a tree of JSON; every scalar is a text. Aliases are refused: manifests have none, and
/// a few lines of them make gigabytes. Errors: `manifest.yaml` (place: line), `manifest.too-deep`.
[[nodiscard]] Result<QJsonObject> readYamlTree(const QByteArray& bytes);

} // namespace firebreak
