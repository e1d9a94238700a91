// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/SlaPolicy.h"

namespace firebreak {

/// The clocks that ship (resources/policies): the standards of service and, as dated data, the legal clocks.
/// A clock that an organisation defines itself stands instead of the one that ships; the others go on.
[[nodiscard]] QStringList shippedPolicyNames(); ///< "standard", "cra", "gdpr", "nis2"
/// The JSON of one of them, to start from; empty for another name.
[[nodiscard]] QJsonObject shippedPolicy(const QString& name);
/// All of them as one. Read once; safe to use from several threads.
[[nodiscard]] const SlaPolicy& shippedClocks();

} // namespace firebreak
