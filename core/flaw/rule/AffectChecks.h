// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/rule/FlawSurroundings.h"
#include "core/identity/Finding.h"

#include <span>

namespace firebreak {

// What an affect can get wrong together with its flaw, its stream, its trackers and the other affects. The
// pairs of affectedness and resolution (FK35) and the justification (FK38) are refused when the body is read.

namespace check {

using enum CheckWeight;

inline constexpr Check AffectTwice{ErrorCode("affect.twice"), Blocks, "FK30 FK62",
                                   "Another affect of this flaw has the same stream and %1.",
                                   "Change that one."};
inline constexpr Check AffectStreamUnknown{ErrorCode("affect.stream-unknown"), Blocks, "R28 FK31",
                                           "The catalogue has no such stream.",
                                           "Choose a stream of the catalogue."};
inline constexpr Check AffectStreamUnsupported{ErrorCode("affect.stream-unsupported"), Warns, "FK31",
                                               "The stream no longer gets fixes.",
                                               "Resolve it as out of support, or choose another stream."};
inline constexpr Check AffectComponentDiffers{ErrorCode("affect.component-differs"), Blocks, "FK32",
                                              "The component is %1, but the package URL names %2.",
                                              "Clear one of them."};
inline constexpr Check AffectOciRepository{ErrorCode("affect.oci-repository"), Blocks, "FK32",
                                           "The package URL of a container image lacks its repository_url.",
                                           "Add ?repository_url=…: images of one name exist in many places."};
inline constexpr Check AffectPurlMissing{ErrorCode("affect.purl-missing"), Blocks, "FK33",
                                         "The policy wants a package URL for each component of a product.",
                                         "Give the package URL."};
inline constexpr Check AffectComponentUnknown{ErrorCode("affect.component-unknown"), Warns, "R29 FK34",
                                              "No manifest of the stream names %1.",
                                              "Check the spelling, or read a newer manifest."};
inline constexpr Check AffectTrackerOpen{ErrorCode("affect.tracker-open"), Blocks, "FK36 FK40",
                                         "It is %1, and its tracker is open.", "Close the tracker first."};
inline constexpr Check AffectScoreNotAffected{ErrorCode("affect.score-not-affected"), Blocks, "FK39",
                                              "It is not affected, and has a score of its own.",
                                              "Clear the score: there is nothing to score."};
inline constexpr Check AffectReasonMissing{ErrorCode("affect.reason-missing"), Blocks, "R95 R112",
                                           "It will not be fixed (%1), and nothing says why.",
                                           "Write the reason: the incident's record needs it."};

} // namespace check

[[nodiscard]] std::span<const Check* const> affectChecks();

/// What one affect does not meet, `around` being its flaw's surroundings; it is found there by its id.
[[nodiscard]] QList<Finding> checkAffect(const AffectFacts& facts, const FlawSurroundings& around);

/// Why an affect can't be removed: its tracker is open (FK40). Empty: it can.
[[nodiscard]] QList<Finding> checkAffectRemoval(const AffectFacts& facts);

/// The component that a package URL names: its name, with the module it belongs to before it
/// (`module:stream/name`) where it has one. Empty for what is no package URL.
[[nodiscard]] QString componentOf(const QString& purl);

} // namespace firebreak
