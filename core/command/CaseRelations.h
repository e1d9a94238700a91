// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"

namespace firebreak {

// From flaws to the offerings they affect and the releases that fix them, and back (R169). Ids of records
// that are present, in ascending order, each once. A release is an erratum. Every step costs one look-up by
// key for each record on the way.

[[nodiscard]] QList<RecordId> streamsOfFlaw(const RecordId& flaw, const CaseView& view);
[[nodiscard]] QList<RecordId> offeringsOfFlaw(const RecordId& flaw, const CaseView& view);
[[nodiscard]] QList<RecordId> releasesOfFlaw(const RecordId& flaw, const CaseView& view);

[[nodiscard]] QList<RecordId> flawsOfStream(const RecordId& stream, const CaseView& view);
[[nodiscard]] QList<RecordId> flawsOfOffering(const RecordId& offering, const CaseView& view);
[[nodiscard]] QList<RecordId> releasesOfOffering(const RecordId& offering, const CaseView& view);

[[nodiscard]] QList<RecordId> flawsOfRelease(const RecordId& erratum, const CaseView& view);
[[nodiscard]] QList<RecordId> offeringsOfRelease(const RecordId& erratum, const CaseView& view);

} // namespace firebreak
