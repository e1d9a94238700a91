// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1String>

namespace firebreak {

/// The process data that ships (resources/process): `trackers`, `incident`, `deliverables`, `audiences`. An
/// organisation's policy record of the same name replaces it. Empty for another name.
[[nodiscard]] QJsonObject processData(QLatin1String name);

} // namespace firebreak
