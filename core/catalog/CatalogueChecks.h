// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"
#include "core/identity/Finding.h"

#include <span>

namespace firebreak {

/// The checks of the catalogue as constants.
namespace check {

inline constexpr Check OfferingShortNameTaken{ErrorCode("offering.short-name-taken"), CheckWeight::Blocks,
                                              "R28", "Another offering has the short name %1.",
                                              "Give it a short name of its own: trackers are named with it."};
inline constexpr Check OfferingCircle{ErrorCode("offering.circle"), CheckWeight::Blocks, "R28",
                                      "The offering stands on itself through what it is based on.",
                                      "Take the offering that leads back to it out of \"based on\"."};
inline constexpr Check OfferingOwnerMissing{
    ErrorCode("offering.owner-missing"), CheckWeight::Warns, "R86",
    "Nobody answers for the offering, so nobody is notified to check it.",
    "Name the person who answers for it."};
inline constexpr Check OfferingBaseMissing{
    ErrorCode("offering.base-missing"), CheckWeight::Warns, "R28",
    "A layered product does not say what it is layered on.",
    "Name the offerings it is based on, so that their flaws reach it."};
inline constexpr Check StreamNameTaken{ErrorCode("stream.name-taken"), CheckWeight::Blocks, "R91",
                                       "Another stream has the name %1.",
                                       "Give it a name of its own: trackers are filed by it."};
inline constexpr Check StreamEndUnknown{ErrorCode("stream.end-unknown"), CheckWeight::Warns, "R96",
                                        "Nobody knows how long the stream is supported.",
                                        "Record the last day of its support."};
inline constexpr Check OfferingInUse{ErrorCode("offering.in-use"), CheckWeight::Blocks, "R169",
                                     "The offering is to be taken back, and %1 are based on it.",
                                     "Take it out of their \"based on\" first."};
inline constexpr Check StreamInUse{ErrorCode("stream.in-use"), CheckWeight::Blocks, "R169 FK31",
                                   "The stream is to be taken back, and affects or trackers name it (%1).",
                                   "Take those back first, or end the stream's support instead."};

} // namespace check

[[nodiscard]] std::span<const Check* const> catalogueChecks();

/// What is wrong with an offering; places are its fields. `isNameTaken`: another one has its short name;
/// `isCircular`: Catalogue::isCircular().
[[nodiscard]] QList<Finding> checkOffering(const RecordId& record, const Offering& offering, bool isNameTaken,
                                           bool isCircular);

/// What is wrong with a stream; places are its fields. `isNameTaken`: another one has its name.
[[nodiscard]] QList<Finding> checkStream(const RecordId& record, const Stream& stream, bool isNameTaken);

/// Why an offering or stream can't be taken back, given how many others name it (streams and manifests below it aside,
/// which are refused as what is below any record). Empty: it can.
[[nodiscard]] QList<Finding> checkOfferingRemoval(const RecordId& record, qsizetype basedOnIt);
[[nodiscard]] QList<Finding> checkStreamRemoval(const RecordId& record, qsizetype naming);

} // namespace firebreak
