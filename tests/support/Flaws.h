// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawSurroundings.h"
#include "core/identity/Finding.h"

namespace firebreak::test {

inline constexpr const char* HighVector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";   ///< 9.8
inline constexpr const char* MediumVector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:N"; ///< 6.5

[[nodiscard]] inline RecordId idOf(const char* name)
{
    return RecordId(Uuid::fromName("test", name));
}

/// An affect of the flaw `flaw` with a tracker, as things stand once engineering works on it.
[[nodiscard]] AffectFacts affectFacts(const char* name);

/// A flaw of a public source with everything that its way to done asks for.
[[nodiscard]] Flaw completeFlaw();
/// What goes with it: one affect with a tracker, a minor incident, no other scores.
[[nodiscard]] FlawSurroundings completeSurroundings();

/// The codes of the findings, sorted, each once.
[[nodiscard]] QStringList codesOf(const QList<Finding>& findings);

} // namespace firebreak::test
