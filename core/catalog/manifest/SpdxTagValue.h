// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace firebreak {

/// An SPDX tag-value document as the tree that its JSON form would have, as far as packages and relations go.
/// A package lasts from its PackageName to the next package, file, snippet, licence or review. Texts between
/// "<text>" and "</text>" may have lines of any form. Error: `manifest.tag-value`, place: the line.
[[nodiscard]] Result<QJsonObject> readSpdxTagValue(const QString& text);

} // namespace firebreak
