// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/tracker/Stamp.h"

namespace firebreak {

// What the end of an incident is made of. Each fromJson() fails with the codes of BodyReader and keeps
// unknown fields.

/// The ways an issue is disclosed by a community (R166).
enum class DisclosureTrackKind : quint8 {
    ReporterThanks,
    CveRequest,
    WikiAdvisory,
    MailingListAdvisory, ///< signed, made from the last one
    ForumPost,           ///< for remotely exploitable or critical issues
};
/// `reporter-thanks`, `cve-request`, `wiki-advisory`, `mailing-list-advisory`, `forum-post`.
[[nodiscard]] QLatin1String toWord(DisclosureTrackKind kind);
[[nodiscard]] std::optional<DisclosureTrackKind> disclosureTrackKindFromWord(QStringView word);

/// One such way. JSON: `kind`, `reference` (where it was done), `signature` (of a mailing-list advisory: the
/// key that signed it), `template` (the advisory it was made from), `notApplicable` (why it is not done),
/// `done` (who and when).
struct DisclosureTrack
{
    DisclosureTrackKind kind = DisclosureTrackKind::ReporterThanks;
    QString reference;
    QString signature;
    QString templateFrom;
    QString notApplicable;
    std::optional<Stamp> done;

    [[nodiscard]] bool isConcluded() const { return done.has_value() || !notApplicable.isEmpty(); }
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DisclosureTrack> fromJson(const QJsonObject& json);
    friend bool operator==(const DisclosureTrack&, const DisclosureTrack&) = default;
};

/// Whom an action of the retrospective serves (R113).
enum class ActionTarget : quint8 { Plan, Stakeholder };
/// `plan`, `stakeholder`.
[[nodiscard]] QLatin1String toWord(ActionTarget target);
[[nodiscard]] std::optional<ActionTarget> actionTargetFromWord(QStringView word);

/// What is to be done better (R113). JSON: `text`, `target`, `who` (the stakeholder), `owner`, `due`,
/// `doneAt`.
struct RetrospectiveAction
{
    QString text;
    ActionTarget target = ActionTarget::Plan;
    QString who;
    std::optional<RecordId> owner;
    std::optional<Instant> due;
    std::optional<Instant> doneAt;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RetrospectiveAction> fromJson(const QJsonObject& json);
    friend bool operator==(const RetrospectiveAction&, const RetrospectiveAction&) = default;
};

/// The look back (R113). JSON: `summary`, `actions`, `by`, `at`.
struct Retrospective
{
    QString summary;
    QList<RetrospectiveAction> actions;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Retrospective> fromJson(const QJsonObject& json);
    friend bool operator==(const Retrospective&, const Retrospective&) = default;
};

/// What the ticket says at the end (R112). JSON: `impact`, `remediation`, `testing`, `documentation`,
/// `notFixed` (why anything is not), `by`, `at`.
struct ClosingSummary
{
    QString impact;
    QString remediation;
    QString testing;
    QString documentation;
    QString notFixed;
    Stamp stamp;

    [[nodiscard]] bool isComplete(bool isAnythingNotFixed) const;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ClosingSummary> fromJson(const QJsonObject& json);
    friend bool operator==(const ClosingSummary&, const ClosingSummary&) = default;
};

} // namespace firebreak
