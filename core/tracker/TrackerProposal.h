// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Severity.h"
#include "core/tracker/Stamp.h"

namespace firebreak {

/// What engineering may propose through a tracker (R93), or both sides negotiate (R94).
enum class ProposalKind : quint8 {
    Reject,      ///< it is no flaw of this offering
    Rescore,     ///< another severity or score
    Rebut,       ///< the analysis is wrong
    AddOffering, ///< another offering is affected too
    Timeframe,   ///< another due time
};

/// The two sides of a tracker.
enum class TrackerParty : quint8 { Engineering, ProductSecurity };

enum class ProposalState : quint8 { Open, Accepted, Refused };

/// `reject`, `rescore`, `rebut`, `add-offering`, `timeframe`.
[[nodiscard]] QLatin1String toWord(ProposalKind kind);
[[nodiscard]] std::optional<ProposalKind> proposalKindFromWord(QStringView word);
/// `engineering`, `product-security`.
[[nodiscard]] QLatin1String toWord(TrackerParty party);
[[nodiscard]] std::optional<TrackerParty> trackerPartyFromWord(QStringView word);
[[nodiscard]] QLatin1String toWord(ProposalState state);

/// That one side agrees. JSON: `party`, `by`, `at`.
struct PartyAgreement
{
    TrackerParty party = TrackerParty::Engineering;
    Stamp stamp;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PartyAgreement> fromJson(const QJsonObject& json);
    friend bool operator==(const PartyAgreement&, const PartyAgreement&) = default;
};

/// What the other side said. JSON: `accepted`, `reason`, `by`, `at`.
struct ProposalAnswer
{
    bool isAccepted = false;
    QString reason;
    Stamp stamp;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ProposalAnswer> fromJson(const QJsonObject& json);
    friend bool operator==(const ProposalAnswer&, const ProposalAnswer&) = default;
};

/// One proposal with its reason and what became of it. Reject, rescore and rebut are engineering's and
/// answered by Product Security; an added offering and a timeframe may come from either side and hold once
/// both have agreed, the proposer by proposing.
///
/// JSON: `number` (1, 2, … within the tracker), `kind`, `party`, `reason`, `by`, `at`, `severity` and
/// `vector` (rescore), `stream` and `component` (add-offering), `milestone` and `due` (timeframe),
/// `agreements`, `answer`.
struct TrackerProposal
{
    int number = 1;
    ProposalKind kind = ProposalKind::Reject;
    TrackerParty party = TrackerParty::Engineering;
    QString reason;
    Stamp stamp;
    std::optional<Severity> severity;
    QString vector;
    std::optional<RecordId> stream;
    QString component;
    QString milestone; ///< word of MilestoneKind
    std::optional<Instant> due;
    QList<PartyAgreement> agreements; ///< one per party
    std::optional<ProposalAnswer> answer;
    QJsonObject extra;

    [[nodiscard]] bool isNegotiated() const
    {
        return kind == ProposalKind::AddOffering || kind == ProposalKind::Timeframe;
    }
    [[nodiscard]] bool hasAgreed(TrackerParty side) const;
    [[nodiscard]] ProposalState state() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// `body.field-missing` for a proposal without reason or without what its kind proposes,
    /// `body.field-value` for a rejection, rescore or rebuttal that is not engineering's, or two agreements
    /// of one party.
    [[nodiscard]] static Result<TrackerProposal> fromJson(const QJsonObject& json);
    friend bool operator==(const TrackerProposal&, const TrackerProposal&) = default;
};

} // namespace firebreak
