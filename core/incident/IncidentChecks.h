// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Finding.h"
#include "core/incident/IncidentFacts.h"

#include <span>

namespace firebreak {

namespace check {
extern const Check IncidentSeverityMissing;      ///< R73
extern const Check IncidentSeverityLow;          ///< R74
extern const Check IncidentCriteriaMissing;      ///< R73
extern const Check IncidentWatchNotMajor;        ///< R75
extern const Check IncidentWatchCriteriaMissing; ///< R75
extern const Check IncidentRoleMissing;          ///< R78
extern const Check IncidentPostUnfit;            ///< R78 R170
extern const Check IncidentNoticeUnknown;        ///< R154
extern const Check IncidentNoticeEmbargoed;      ///< R53 R153
extern const Check IncidentNoticeUnnamed;        ///< R53 R54
extern const Check IncidentNoticeRoster;         ///< R53 R54
extern const Check IncidentToolNotApproved;      ///< R60
extern const Check IncidentEmbargoUndecided;     ///< R52
extern const Check IncidentNoticeSender;         ///< R153
extern const Check IncidentNoticeText;           ///< R153
extern const Check IncidentMediaContact;         ///< R155
extern const Check IncidentConsentMissing;       ///< R67
extern const Check IncidentDecidedByProposer;    ///< R77
extern const Check IncidentSeverityFell;         ///< R74 FK23
extern const Check IncidentPhaseFellBack;        ///< R4
extern const Check IncidentStepOpen;             ///< R4
extern const Check IncidentInitialClassMissing;  ///< R32
extern const Check IncidentClassMissing;         ///< R70
extern const Check IncidentBriefingMissing;      ///< R80 R152
extern const Check IncidentPlaceMissing;         ///< R146
extern const Check IncidentPlaybookMissing;      ///< R83
extern const Check IncidentNoticeMissing;        ///< R79 R147
extern const Check IncidentStrategyMissing;      ///< R150
extern const Check IncidentConfirmationMissing;  ///< R163
extern const Check IncidentItemOpen;             ///< R84 R85 R88 R89; details: the item
extern const Check IncidentAffectUntracked;      ///< R91
extern const Check IncidentTrackerOpen;          ///< R111
extern const Check IncidentFixUnshipped;         ///< R101 R115
extern const Check IncidentErratumOpen;          ///< R115
extern const Check IncidentDeliverableMissing;   ///< R116
extern const Check IncidentDeliverableOpen;      ///< R114
extern const Check IncidentTaskOpen;             ///< R111
extern const Check IncidentSummaryMissing;       ///< R112
extern const Check IncidentUnexplained;          ///< R112
extern const Check IncidentRetrospectiveMissing; ///< R113
extern const Check IncidentTextUnfinished;       ///< R114
extern const Check IncidentTrackOpen;            ///< R166
extern const Check IncidentPartyUntold;          ///< R164
extern const Check IncidentRootCauseMissing;     ///< R163
extern const Check IncidentLegalMissing;         ///< R149
extern const Check IncidentComplaintOpen;        ///< R168
extern const Check IncidentComplaintLate;        ///< R168
extern const Check IncidentLeftEmbargoed;        ///< R65
} // namespace check

[[nodiscard]] std::span<const Check* const> incidentChecks();

/// What is wrong with the incident as it stands: its declaration (R70 to R77), its roles (R78), its notices
/// (R153 to R155). The embargo has checks of its own (core/embargo).
[[nodiscard]] QList<Finding> checkIncident(const Incident& incident,
                                           const IncidentSurroundings& surroundings);

/// What is wrong with one notice, sent as it says.
[[nodiscard]] QList<Finding> checkNotice(const Incident& incident, const IncidentSurroundings& surroundings,
                                         const StakeholderNotice& notice);

/// What keeps the phase from being closed: steps without conclusion (R4), roles (R78), and what each phase
/// asks for. Whether the phases before it are closed is not asked here.
[[nodiscard]] QList<Finding> phaseFindings(const Incident& incident, const IncidentSurroundings& surroundings,
                                           IncidentPhase phase);

/// What the plan asks for and no record stands for yet.
[[nodiscard]] QList<const DeliverableEntry*> missingDeliverables(const Incident& incident,
                                                                 const IncidentSurroundings& surroundings);

} // namespace firebreak
