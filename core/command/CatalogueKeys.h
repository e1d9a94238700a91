// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"

namespace firebreak {

// Index keys by which the catalogue is walked against the direction of its references (R169); streams and
// manifests are found by their parent's key.

[[nodiscard]] QString offeringNameKey(const QString& shortName); ///< of an offering
[[nodiscard]] QString streamNameKey(const QString& name);        ///< of a stream
[[nodiscard]] QString basedOnKey(const RecordId& offering);      ///< of what is built on it (R86)
[[nodiscard]] QString streamKey(const RecordId& stream);         ///< of the affects and trackers that name it

} // namespace firebreak
