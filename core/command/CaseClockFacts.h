// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseClocks.h"
#include "core/incident/Incident.h"

namespace firebreak {

// The parts of caseFacts(), one for each kind of record that has clocks; docs/policies.md lists what each
// gives.

[[nodiscard]] QList<CaseFacts> reportClockFacts(const Record& record, const CaseView& view);
[[nodiscard]] QList<CaseFacts> flawClockFacts(const Record& record, const CaseView& view);
/// The incident itself, then each of its legal duties (R149).
[[nodiscard]] QList<CaseFacts> incidentClockFacts(const Record& record, const CaseView& view);
/// The bulletin itself, then each text of it under review (R129, R130).
[[nodiscard]] QList<CaseFacts> bulletinClockFacts(const Record& record, const CaseView& view);
[[nodiscard]] QList<CaseFacts> trackerClockFacts(const Record& record, const CaseView& view);
[[nodiscard]] QList<CaseFacts> planClockFacts(const Record& record);
/// The zone that the incident's lift or release was agreed in; empty while none is.
[[nodiscard]] QString zoneOf(const Incident& incident);
/// When a deliverable is due by the clocks of the process data (R116 to R143).
[[nodiscard]] QList<CaseDeadline> deliverableDeadlines(const Record& record, const CaseView& view);

} // namespace firebreak
