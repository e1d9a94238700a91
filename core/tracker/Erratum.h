// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Approval.h"
#include "core/tracker/Stamp.h"

#include <QJsonObject>

namespace firebreak {

/// What a release of fixes is; a security bulletin is never one of these (D4).
enum class ErratumType : quint8 { Security, Bugfix, Enhancement };
/// Where it is released (R107).
enum class ReleaseChannel : quint8 { Erratum, HotFix, ContainerCatalogue };
/// Who approves it: the CVE information is Product Security's, the documentation Customer Content
/// Services' (R106).
enum class SignOffPart : quint8 { Security, Documentation };

/// `security`, `bugfix`, `enhancement`.
[[nodiscard]] QLatin1String toWord(ErratumType type);
[[nodiscard]] std::optional<ErratumType> erratumTypeFromWord(QStringView word);
/// `erratum`, `hot-fix`, `container-catalogue`.
[[nodiscard]] QLatin1String toWord(ReleaseChannel channel);
[[nodiscard]] std::optional<ReleaseChannel> releaseChannelFromWord(QStringView word);
/// `security`, `documentation`.
[[nodiscard]] QLatin1String toWord(SignOffPart part);
[[nodiscard]] std::optional<SignOffPart> signOffPartFromWord(QStringView word);

/// A document that goes out with it (R101). JSON: `kind` (such as `advisory`, `release-notes`, `doc-text`),
/// `name`, `sha256`, `by`, `at`.
struct ErratumDocument
{
    QString kind;
    QString name;
    QString sha256; ///< of its bytes, so that a changed one voids the approvals
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ErratumDocument> fromJson(const QJsonObject& json);
    friend bool operator==(const ErratumDocument&, const ErratumDocument&) = default;
};

/// One of the two approvals, bound to what was approved. JSON: `part`, `content` (Erratum::contentHash() at
/// that time), `by`, `at`.
struct ErratumSignOff
{
    SignOffPart part = SignOffPart::Security;
    QString content;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ErratumSignOff> fromJson(const QJsonObject& json);
    friend bool operator==(const ErratumSignOff&, const ErratumSignOff&) = default;
};

/// One reviewer's part of the final documentation review (R103). JSON: `group` (`incident-response` or the
/// name of a further approver), `content`, `by`, `at`.
struct FinalReview
{
    QString group;
    QString content;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FinalReview> fromJson(const QJsonObject& json);
    friend bool operator==(const FinalReview&, const FinalReview&) = default;
};

/// A rebuilt container and its health grade (R107). JSON: `image`, `gradeBefore`, `grade` (`A` … `F`),
/// `rebuiltAt`.
struct ContainerGrade
{
    QString image;
    QString gradeBefore;
    QString grade;
    Instant rebuiltAt;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ContainerGrade> fromJson(const QJsonObject& json);
    friend bool operator==(const ContainerGrade&, const ContainerGrade&) = default;
};

/// A release of fixes: what Release ships (R101 to R107). Record kind `erratum`; it lives in its trackers'
/// compartment. docs/records/tracker.md lists the fields.
struct Erratum
{
    QList<RecordId> trackers; ///< at least one
    ErratumType type = ErratumType::Security;
    QString advisory; ///< its public id
    QString synopsis;
    QList<ErratumDocument> documents;
    QList<ErratumSignOff> signOffs;
    QList<FinalReview> reviews;
    std::optional<ReleaseChannel> channel;
    QList<ContainerGrade> containers;
    std::optional<Instant> plannedAt;
    std::optional<Stamp> shipped;
    QList<Approval> approvals; ///< of findings, such as a black-out date (R104)
    Instant createdAt;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    int comments = 0;
    QJsonObject extra;

    /// SHA-256 of what the approvers read: type, advisory, synopsis, trackers, documents. An approval of
    /// other content does not count.
    [[nodiscard]] QString contentHash() const;
    [[nodiscard]] bool isSignedOff(SignOffPart part) const;
    /// Both approvals stand: for a security erratum this arms the lift (D1, R63).
    [[nodiscard]] bool isApproved() const;
    /// Incident response and at least one further group reviewed what is there now (R103).
    [[nodiscard]] bool isFinallyReviewed() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader; `body.field-missing` without a tracker.
    [[nodiscard]] static Result<Erratum> fromJson(const QJsonObject& body);
    friend bool operator==(const Erratum&, const Erratum&) = default;
};

} // namespace firebreak
