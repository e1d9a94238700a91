// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <array>

namespace firebreak {

namespace error {
inline constexpr ErrorCode RecordKindUnknown{"record.kind-unknown"};
}

/// What a record is. The number is stored locally; the word is on the wire. docs/records.md leads to the fields
/// of each.
enum class RecordKind : quint8 {
    Report = 1,       ///< an entry of the triage queue
    Flaw = 2,         ///< a vulnerability that affects an offering
    Note = 3,         ///< a comment on another record
    Person = 4,       ///< a member of the team or a colleague with an account
    Task = 5,         ///< work on a report or flaw, for Product Security alone (R9)
    Affect = 6,       ///< one offering stream and component that a flaw may touch
    Tracker = 7,      ///< engineering's work item for affects of one stream (R91)
    Erratum = 8,      ///< a release that ships fixes (R101)
    Incident = 9,     ///< the response to one or more flaws (R70)
    Deliverable = 10, ///< what an incident owes to an audience (R116–R143)
    Bulletin = 11,    ///< the public text of an incident (R123)
    Translation = 12, ///< a bulletin in another language (R131)
    Message = 13,     ///< correspondence with a finder or another party (R18–R22)
    Attachment = 14,  ///< a file beside a record (R62)
    Offering = 15,    ///< what the organisation ships or hosts (R28)
    Stream = 16,      ///< one maintained line of an offering
    Manifest = 17,    ///< what a stream is made of (R29)
    Policy = 18,      ///< the organisation's plan as data (R1, R97)
    Template = 19,    ///< a managed text to start from (R124)
    View = 20,        ///< a saved selection of a list
};

inline constexpr std::array AllRecordKinds = {
    RecordKind::Report,      RecordKind::Flaw,     RecordKind::Note,        RecordKind::Person,
    RecordKind::Task,        RecordKind::Affect,   RecordKind::Tracker,     RecordKind::Erratum,
    RecordKind::Incident,    RecordKind::Deliverable, RecordKind::Bulletin, RecordKind::Translation,
    RecordKind::Message,     RecordKind::Attachment,  RecordKind::Offering, RecordKind::Stream,
    RecordKind::Manifest,    RecordKind::Policy,   RecordKind::Template,    RecordKind::View};

[[nodiscard]] QLatin1String toWord(RecordKind kind);
/// Fails with `record.kind-unknown`.
[[nodiscard]] Result<RecordKind> recordKindFromWord(QStringView word);
/// The kind of a stored number; fails with `record.kind-unknown`.
[[nodiscard]] Result<RecordKind> recordKindFromNumber(qint64 number);

} // namespace firebreak
