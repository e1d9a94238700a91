// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/tracker/Stamp.h"
#include "core/tracker/TrackerStatus.h"

#include <QJsonObject>

namespace firebreak {

// What becomes of a tracker. Each fromJson() fails with the codes of BodyReader and keeps unknown fields.

/// How, why and by which rule of the policy a tracker was closed (R95). JSON: `resolution`, `reason`,
/// `policy` (id of the rule that allows closing without a fix), `by`, `at`.
struct TrackerClosure
{
    TrackerResolution resolution = TrackerResolution::Fixed;
    QString reason;
    QString policy;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<TrackerClosure> fromJson(const QJsonObject& json);
    friend bool operator==(const TrackerClosure&, const TrackerClosure&) = default;
};

/// Product management's word on whether and in which release it is fixed (R98). JSON: `fixed`, `release`
/// (must be there when fixed), `reason` (must be there when not), `by`, `at`.
struct ReleaseDecision
{
    bool isFixed = false;
    QString release;
    QString reason;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ReleaseDecision> fromJson(const QJsonObject& json);
    friend bool operator==(const ReleaseDecision&, const ReleaseDecision&) = default;
};

enum class ContainmentKind : quint8 {
    Action, ///< such as disabling a feature
    Notice, ///< an internal word to maintainers or system administrators
};

/// `action`, `notice`.
[[nodiscard]] QLatin1String toWord(ContainmentKind kind);
[[nodiscard]] std::optional<ContainmentKind> containmentKindFromWord(QStringView word);

/// One entry of the containment log (R109). JSON: `kind`, `text`, `audience` (a notice must name one, such as
/// `maintainers` or `sysadmins`), `by`, `at`.
struct Containment
{
    ContainmentKind kind = ContainmentKind::Action;
    QString text;
    QStringList audience;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Containment> fromJson(const QJsonObject& json);
    friend bool operator==(const Containment&, const Containment&) = default;
};

enum class VerifiedSubject : quint8 { Fix, Mitigation };

/// `fix`, `mitigation`.
[[nodiscard]] QLatin1String toWord(VerifiedSubject subject);
[[nodiscard]] std::optional<VerifiedSubject> verifiedSubjectFromWord(QStringView word);

/// What the researcher found when trying the fix or the mitigation (R110). JSON: `subject`, `confirmed`,
/// `finder`, `note`, `by` (who recorded it), `at`.
struct FixVerification
{
    VerifiedSubject subject = VerifiedSubject::Fix;
    bool isConfirmed = false;
    QString finder;
    QString note;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FixVerification> fromJson(const QJsonObject& json);
    friend bool operator==(const FixVerification&, const FixVerification&) = default;
};

/// The same tracker in engineering's own system. JSON: `system`, `key`, `url`, `private`.
struct ExternalTracker
{
    QString system;
    QString key;
    QString url;
    bool isPrivate = false;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ExternalTracker> fromJson(const QJsonObject& json);
    friend bool operator==(const ExternalTracker&, const ExternalTracker&) = default;
};

} // namespace firebreak
