// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/flaw/Flaw.h"

namespace firebreak {

// Whether parties outside may be told of a record: what somebody reported to us goes to nobody without the
// reporter's recorded agreement (R67), and what is embargoed to nobody without a recorded consent (R53).

/// The reports behind a record: itself, or those that its incident's flaws were made of.
[[nodiscard]] QList<Record> reportsBehind(const Record& subject, const CaseView& view);
/// When what a flaw tells was disclosed by ourselves: its incident's embargo lifted, a bulletin of its incident or its
/// CVE record published; the earliest. A flaw's own date of publication tells when anybody did.
[[nodiscard]] std::optional<Instant> disclosedAt(const Flaw& flaw, const CaseView& view);

/// Whether the party may be told of it at that moment: each reporter behind it agreed, in the report or to the
/// incident's embargo, or it was disclosed: its embargo lifted, its bulletin published or its CVE record.
[[nodiscard]] bool mayTell(const QString& party, const Record& subject, Instant at, const CaseView& view);

} // namespace firebreak
