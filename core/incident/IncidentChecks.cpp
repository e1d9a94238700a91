// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentChecks.h"

#include <array>

namespace firebreak {
namespace check {

using enum CheckWeight;

constinit const Check IncidentSeverityMissing{
    ErrorCode("incident.severity-missing"), Blocks, "R73",
    "The incident is declared major before its flaws have a severity.", "Set the severity first."};
constinit const Check IncidentSeverityLow{ErrorCode("incident.severity-low"), Blocks, "R74",
                                          "An incident of severity Low is declared major.",
                                          "Declare it minor, or set the severity it has."};
constinit const Check IncidentCriteriaMissing{
    ErrorCode("incident.criteria-missing"), Blocks, "R73",
    "The incident is declared major without any of the nine criteria.",
    "Name at least one criterion, with what shows it."};
constinit const Check IncidentWatchNotMajor{
    ErrorCode("incident.watch-not-major"), Blocks, "R75",
    "An executive watch is declared for what is no critical major incident.",
    "Declare it major first; a watch needs severity Critical."};
constinit const Check IncidentWatchCriteriaMissing{
    ErrorCode("incident.watch-criteria-missing"), Blocks, "R75",
    "The executive watch names none of its five criteria.", "Name at least one, with what shows it."};
constinit const Check IncidentRoleMissing{ErrorCode("incident.role-missing"), Blocks, "R78",
                                          "A major or embargoed incident proceeds without its %1.",
                                          "Name commander, program manager and lead analyst."};
constinit const Check IncidentPostUnfit{ErrorCode("incident.post-unfit"), Blocks, "R78 R170",
                                        "Whoever is named as %1 has no open account, or not the role for it.",
                                        "Name somebody who has the role, or have it given to the person."};
constinit const Check IncidentNoticeUnknown{ErrorCode("incident.notice-unknown"), Blocks, "R154",
                                            "A notice went to “%1”, which is none of the audiences.",
                                            "Choose one of the audiences."};
constinit const Check IncidentNoticeEmbargoed{ErrorCode("incident.notice-embargoed"), Blocks, "R53 R153",
                                              "A notice went to “%1” before the embargo was lifted.",
                                              "Tell them after the lift."};
constinit const Check IncidentNoticeUnnamed{
    ErrorCode("incident.notice-unnamed"), Blocks, "R53 R54",
    "A notice went to “%1” under embargo without saying to whom.",
    "Name the people who are told."};
constinit const Check IncidentNoticeRoster{
    ErrorCode("incident.notice-outside-roster"), Blocks, "R53 R54",
    "A notice to “%1” went to somebody who was not on the need-to-know list (%2).",
    "Put the person on the list first, or tell the person after the lift."};
constinit const Check IncidentToolNotApproved{
    ErrorCode("incident.tool-not-approved"), Blocks, "R60",
    "Embargoed content is kept or discussed in a tool that is not approved for it (%1).",
    "Use a tool that Information Security and then Product Security have approved."};
constinit const Check IncidentEmbargoUndecided{
    ErrorCode("incident.embargo-undecided"), Blocks, "R52",
    "It was received under embargo and is neither embargoed nor public.",
    "Begin the embargo, or refuse it with a reason."};
constinit const Check IncidentNoticeSender{ErrorCode("incident.notice-sender"), Blocks, "R153",
                                           "A notice to “%1” was sent by %2, who may not.",
                                           "Have it sent by one of those the plan names."};
constinit const Check IncidentNoticeText{ErrorCode("incident.notice-text"), Blocks, "R153",
                                         "The text of a notice to “%1” has no approval of Product Security.",
                                         "Have Product Security approve the text."};
constinit const Check IncidentMediaContact{
    ErrorCode("incident.media-contact"), Blocks, "R155",
    "Something other than a bulletin link went to “%1” while the incident is active.",
    "Nobody speaks to media about an active incident; management posts the bulletin's link."};
constinit const Check IncidentConsentMissing{
    ErrorCode("incident.consent-missing"), Blocks, "R67",
    "What was reported to us was told to “%1” before it was public, and the reporter has not agreed to that.",
    "Record the reporter's agreement first, or tell them when it is public."};
constinit const Check IncidentDecidedByProposer{ErrorCode("incident.decided-by-proposer"), Warns, "R77",
                                                "The declaration was decided by the person who proposed it.",
                                                "Have another key stakeholder decide."};
constinit const Check IncidentSeverityFell{ErrorCode("incident.severity-fell"), Warns, "R74 FK23",
                                           "The severity no longer supports the declaration.",
                                           "Declare the incident again."};
constinit const Check IncidentPhaseFellBack{ErrorCode("incident.phase-fell-back"), Warns, "R4",
                                            "The phase %1 was closed, and something is missing in it again.",
                                            "Complete it again."};
constinit const Check IncidentStepOpen{ErrorCode("incident.step-open"), Blocks, "R4",
                                       "The step %1 has no conclusion.",
                                       "Do it, or say why it does not apply."};
constinit const Check IncidentInitialClassMissing{ErrorCode("incident.initial-class-missing"), Blocks, "R32",
                                                  "A flaw has no first classification as major or minor.",
                                                  "Record the triage's view."};
constinit const Check IncidentClassMissing{ErrorCode("incident.class-missing"), Blocks, "R70",
                                           "The incident is not declared major or minor.",
                                           "Propose a class and have it decided."};
constinit const Check IncidentBriefingMissing{ErrorCode("incident.briefing-missing"), Blocks, "R80 R152",
                                              "No executive briefing is recorded for a major incident.",
                                              "Brief the executives and record it."};
constinit const Check IncidentPlaceMissing{ErrorCode("incident.place-missing"), Blocks, "R146",
                                           "No channel or coordination document is recorded.",
                                           "Record where the incident is coordinated."};
constinit const Check IncidentPlaybookMissing{
    ErrorCode("incident.playbook-missing"), Blocks, "R83",
    "The orchestration playbook is not among the incident's documents.",
    "Start one from the template and link it."};
constinit const Check IncidentNoticeMissing{ErrorCode("incident.notice-missing"), Blocks, "R79 R147",
                                            "“%1” has not been told.", "Tell them and record it."};
constinit const Check IncidentStrategyMissing{ErrorCode("incident.strategy-missing"), Blocks, "R150",
                                              "Communications has not chosen to be reactive or proactive.",
                                              "Record the choice."};
constinit const Check IncidentConfirmationMissing{ErrorCode("incident.confirmation-missing"), Blocks, "R163",
                                                  "%1 is not recorded.",
                                                  "Record confirmation, impact and urgency."};
constinit const Check IncidentItemOpen{ErrorCode("incident.item-open"), Blocks, "R84 R85 R87 R88 R89",
                                       "Of the seven items of a flaw's assessment, one is not provided or not "
                                       "verified (%1).",
                                       "Provide it, and have another analyst verify it."};
constinit const Check IncidentAffectUntracked{
    ErrorCode("incident.affect-untracked"), Blocks, "R91",
    "An offering that is affected, or not judged yet, has no tracker.",
    "Decide whether it is affected, and file its tracker or record that and why it stays unfixed."};
constinit const Check IncidentFixUnshipped{ErrorCode("incident.fix-unshipped"), Blocks, "R101 R115",
                                           "A tracker is closed as fixed, and no erratum has shipped its fix.",
                                           "Attach it to an erratum and ship that."};
constinit const Check IncidentTrackerOpen{ErrorCode("incident.tracker-open"), Blocks, "R111",
                                          "A tracker is open.", "Close it with its outcome."};
constinit const Check IncidentErratumOpen{ErrorCode("incident.erratum-open"), Blocks, "R115",
                                          "An erratum has not shipped.", "Ship it."};
constinit const Check IncidentDeliverableMissing{ErrorCode("incident.deliverable-missing"), Blocks, "R116",
                                                 "The plan asks for “%1”, which is not planned.",
                                                 "Add the deliverables that are missing."};
constinit const Check IncidentDeliverableOpen{ErrorCode("incident.deliverable-open"), Blocks, "R114",
                                              "“%1” is neither delivered nor concluded.",
                                              "Deliver it, or say why it does not apply."};
constinit const Check IncidentTaskOpen{ErrorCode("incident.task-open"), Blocks, "R111", "A task is open.",
                                       "Document and close it."};
constinit const Check IncidentSummaryMissing{
    ErrorCode("incident.summary-missing"), Blocks, "R112",
    "The ticket does not say impact, remediation, testing, documentation and what is not fixed.",
    "Write them."};
constinit const Check IncidentUnexplained{ErrorCode("incident.unexplained"), Blocks, "R112",
                                          "Something is not fixed and no reason is given.",
                                          "Give the reason."};
constinit const Check IncidentRetrospectiveMissing{ErrorCode("incident.retrospective-missing"), Blocks,
                                                   "R113", "No retrospective with actions is recorded.",
                                                   "Hold it, and record what is to be done better."};
constinit const Check IncidentTextUnfinished{ErrorCode("incident.text-unfinished"), Blocks, "R114",
                                             "A bulletin or translation is not published.",
                                             "Finish it, or withdraw it."};
constinit const Check IncidentTrackOpen{ErrorCode("incident.track-open"), Blocks, "R166",
                                        "The disclosure “%1” has no conclusion.",
                                        "Do it, or say why it does not apply."};
constinit const Check IncidentPartyUntold{ErrorCode("incident.party-untold"), Blocks, "R164",
                                          "Nobody of the kind “%1” has been told.",
                                          "Plan the report and record it."};
constinit const Check IncidentRootCauseMissing{ErrorCode("incident.root-cause-missing"), Blocks, "R163",
                                               "The root cause is not recorded.", "Record it."};
constinit const Check IncidentLegalMissing{
    ErrorCode("incident.legal-missing"), Blocks, "R149",
    "Legal has not recorded duties, retention, insurance and contracts.", "Ask Legal."};
constinit const Check IncidentComplaintOpen{ErrorCode("incident.complaint-open"), Blocks, "R168",
                                            "A complaint has no answer.", "Answer it, or pass it up."};
constinit const Check IncidentComplaintLate{
    ErrorCode("incident.complaint-late"), Warns, "R168",
    "The complaint of “%1” has waited longer than whoever has it has time.", "Pass it up, or answer it."};
constinit const Check IncidentLeftEmbargoed{ErrorCode("incident.embargoed"), Blocks, "R65",
                                            "The embargo is not lifted, or its closing tasks are open.",
                                            "Lift it and conclude its closing tasks."};

} // namespace check

namespace {

constexpr std::array All = {&check::IncidentSeverityMissing,
                                              &check::IncidentSeverityLow,
                                              &check::IncidentCriteriaMissing,
                                              &check::IncidentWatchNotMajor,
                                              &check::IncidentWatchCriteriaMissing,
                                              &check::IncidentRoleMissing,
                                              &check::IncidentPostUnfit,
                                              &check::IncidentNoticeUnknown,
                                              &check::IncidentNoticeEmbargoed,
                                              &check::IncidentNoticeUnnamed,
                                              &check::IncidentNoticeRoster,
                                              &check::IncidentToolNotApproved,
                                              &check::IncidentEmbargoUndecided,
                                              &check::IncidentNoticeSender,
                                              &check::IncidentNoticeText,
                                              &check::IncidentMediaContact,
                                              &check::IncidentConsentMissing,
                                              &check::IncidentDecidedByProposer,
                                              &check::IncidentSeverityFell,
                                              &check::IncidentPhaseFellBack,
                                              &check::IncidentStepOpen,
                                              &check::IncidentInitialClassMissing,
                                              &check::IncidentClassMissing,
                                              &check::IncidentBriefingMissing,
                                              &check::IncidentPlaceMissing,
                                              &check::IncidentPlaybookMissing,
                                              &check::IncidentNoticeMissing,
                                              &check::IncidentStrategyMissing,
                                              &check::IncidentConfirmationMissing,
                                              &check::IncidentItemOpen,
                                              &check::IncidentAffectUntracked,
                                              &check::IncidentTrackerOpen,
                                              &check::IncidentFixUnshipped,
                                              &check::IncidentErratumOpen,
                                              &check::IncidentDeliverableMissing,
                                              &check::IncidentDeliverableOpen,
                                              &check::IncidentTaskOpen,
                                              &check::IncidentSummaryMissing,
                                              &check::IncidentUnexplained,
                                              &check::IncidentRetrospectiveMissing,
                                              &check::IncidentTextUnfinished,
                                              &check::IncidentTrackOpen,
                                              &check::IncidentPartyUntold,
                                              &check::IncidentRootCauseMissing,
                                              &check::IncidentLegalMissing,
                                              &check::IncidentComplaintOpen,
                                              &check::IncidentComplaintLate,
                                              &check::IncidentLeftEmbargoed};

} // namespace

std::span<const Check* const> incidentChecks()
{
    return All;
}

} // namespace firebreak
