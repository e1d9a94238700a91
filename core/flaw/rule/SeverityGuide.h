// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Severity.h"
#include "core/cvss/CvssVector.h"

#include <QString>
#include <QStringList>

namespace firebreak {

/// What a severity means, one English sentence or two: shown beside the choice (R48).
[[nodiscard]] QLatin1String definitionOf(Severity severity);

/// What the vector says that Critical does not go with (R49): `authentication`, `local-access`,
/// `unlikely-configuration`. Empty: nothing speaks against it.
[[nodiscard]] QStringList speaksAgainstCritical(const CvssVector& vector);

} // namespace firebreak
