// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/kinds/AffectKind.h"
#include "core/command/kinds/AttachmentKind.h"
#include "core/command/kinds/BulletinKind.h"
#include "core/command/kinds/DeliverableKind.h"
#include "core/command/kinds/ErratumKind.h"
#include "core/command/kinds/FlawKind.h"
#include "core/command/kinds/IncidentKind.h"
#include "core/command/kinds/ManifestKind.h"
#include "core/command/kinds/MessageKind.h"
#include "core/command/kinds/NoteKind.h"
#include "core/command/kinds/OfferingKind.h"
#include "core/command/kinds/PersonKind.h"
#include "core/command/kinds/PolicyKind.h"
#include "core/command/kinds/ReportKind.h"
#include "core/command/kinds/StreamKind.h"
#include "core/command/kinds/TaskKind.h"
#include "core/command/kinds/TemplateKind.h"
#include "core/command/kinds/TrackerKind.h"
#include "core/command/kinds/TranslationKind.h"
#include "core/command/kinds/ViewKind.h"

#include <array>

namespace firebreak {

// The rules of the kinds, each in the files of its name. A new one is put into its line below.

using KindTable = std::array<const KindRule& (*)(), AllRecordKinds.size()>;

/// In the order of RecordKind; null where this version has no rule yet.
inline constexpr KindTable AllKinds = {
    &reportKind,      // report
    &flawKind,        // flaw
    &noteKind,        // note
    &personKind,      // person
    &taskKind,        // task
    &affectKind,      // affect
    &trackerKind,     // tracker
    &erratumKind,     // erratum
    &incidentKind,    // incident
    &deliverableKind, // deliverable
    &bulletinKind,    // bulletin
    &translationKind, // translation
    &messageKind,     // message
    &attachmentKind,  // attachment
    &offeringKind,    // offering
    &streamKind,      // stream
    &manifestKind,    // manifest
    &policyKind,      // policy
    &templateKind,    // template
    &viewKind,        // view
};

} // namespace firebreak
