// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/Acknowledgment.h"
#include "core/flaw/Consultation.h"
#include "core/flaw/CveStanding.h"
#include "core/flaw/DiscrepancyClosure.h"
#include "core/flaw/FlawEnding.h"
#include "core/flaw/InitialClass.h"
#include "core/flaw/LabelMark.h"
#include "core/flaw/OfferingCheck.h"
#include "core/flaw/Reproduction.h"
#include "core/flaw/RescoreRequest.h"
#include "core/flaw/Revalidation.h"
#include "core/flaw/ScoreChange.h"
#include "core/identity/Approval.h"
#include "core/intake/AdvisoryReference.h"

namespace firebreak {

/// A vulnerability that affects an offering: what was a report until its triage said so (R8, R27). Record
/// kind `flaw`, in the compartment of its incident, else `company`. It holds what is needed to describe the
/// issue, to file trackers and to write errata and the CVE page. Where it stands is not in here: flawStatus()
/// computes it. docs/records/flaw.md lists the fields; the rules change the stored body, and this is the body
/// read for people.
struct Flaw
{
    QString title;
    QString description; ///< as it was reported; not for the public
    QString docText;     ///< the executive summary that the public reads (R127, R134)
    QString statement;   ///< the public impact statement (R89)
    QString mitigation;
    std::optional<MitigationKind> mitigationKind; ///< R88
    QString userImpact;                           ///< the effect on users (R36)
    QString projectImpact;                        ///< the effect on the project (R36)
    QString technicalNotes;                       ///< kept from the start of triage (R33)
    QString upstreamFix;                          ///< what upstream did about it (R64)
    QString cveId;
    std::optional<CveStanding> cve; ///< none: nothing known but the id
    QString source;                 ///< a word of the policy (FK9)
    std::optional<Instant> reportedAt;
    std::optional<Instant> publicAt; ///< when it became public, or is planned to (FK5, FK6)
    std::optional<RecordId> owner;
    std::optional<Severity> severity;
    QMap<QString, QString> cvss; ///< own vectors by version (R41)
    QString cvssComment;         ///< to the own scores (R134)
    QStringList cwes;
    QStringList components;
    QStringList labels;
    QList<LabelMark> labelMarks;
    QList<AdvisoryReference>
        references; ///< one may be tagged `main-article`: the page that explains the flaw
    QList<Acknowledgment> acknowledgments;    ///< R156
    QList<RecordId> reports;                  ///< the reports it was made of
    std::optional<Reproduction> reproduction; ///< R35
    std::optional<InitialClass> initialClass; ///< R32
    std::optional<FlawEnding> ending;         ///< R10, R30
    QList<DiscrepancyClosure> discrepancies;  ///< those closed (R44)
    std::optional<RescoreRequest> rescoreRequest;
    QList<ScoreChange> history;                 ///< R46, R50
    QList<Revalidation> revalidations;          ///< at most one an item (R85)
    std::optional<OfferingCheck> offeringCheck; ///< R87
    QList<Consultation> consultations;          ///< R86
    std::optional<RecordId> incident;           ///< the incident it is handled in (R27)
    std::optional<RecordId> triagedBy;          ///< whose triage made it
    QList<Approval> approvals;
    Instant createdAt; ///< when its report's triage said so
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    int comments = 0;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<Flaw> fromJson(const QJsonObject& json);
    friend bool operator==(const Flaw&, const Flaw&) = default;
};

} // namespace firebreak
