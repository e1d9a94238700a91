// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/intake/Correspondence.h"

namespace firebreak {

// A report among its records: its messages, and what its rules ask of them. An import of thousands asks for none.

/// The messages about the report, in order of id.
[[nodiscard]] QList<Message> messagesOf(const RecordId& report, const CaseView& view);
/// When the matter was over for whoever reported it: at its disposition, or where that made a flaw, when the flaw
/// ended or its fixes were released (R20).
[[nodiscard]] std::optional<Instant> closingOf(const Report& report, const CaseView& view);
/// What the exchange with the reporter does not meet (R19, R21 to R24, R68).
[[nodiscard]] QList<Finding> reportFindings(const Record& record, const CaseView& view);


/// Whether somebody reported it to us, and with whom they let us share it (R67).
struct SharingTerms
{
    bool isReported = false; ///< what only feeds told is nobody's secret
    QList<DisclosureConsent> consents;
};

/// The terms of some reports together. Reads no more of them than it needs: they can be large.
[[nodiscard]] SharingTerms sharingTerms(const QList<Record>& reports);

} // namespace firebreak
