// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/tracker/Stamp.h"

#include <QJsonObject>

namespace firebreak {

// What engineering and quality engineering record in a tracker. Each fromJson() fails with the codes of
// BodyReader and keeps unknown fields.

/// The three milestones of a tracker (R92).
enum class MilestoneKind : quint8 { Development, Testing, Release };

/// `development`, `testing`, `release`.
[[nodiscard]] QLatin1String toWord(MilestoneKind kind);
[[nodiscard]] std::optional<MilestoneKind> milestoneKindFromWord(QStringView word);

/// JSON: `kind`, `due`, `doneAt`, `note`.
struct TrackerMilestone
{
    MilestoneKind kind = MilestoneKind::Development;
    std::optional<Instant> due;
    std::optional<Instant> doneAt;
    QString note;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<TrackerMilestone> fromJson(const QJsonObject& json);
    friend bool operator==(const TrackerMilestone&, const TrackerMilestone&) = default;
};

/// What the tracker says of its offering when it is filed (R92). JSON: `name`, `version`,
/// `purl`, `supportPhase`, `contact`.
struct OfferingFacts
{
    QString name;
    QString version;
    QString purl;
    QString supportPhase; ///< the stream's phase at filing
    QString contact;      ///< the owning team
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<OfferingFacts> fromJson(const QJsonObject& json);
    friend bool operator==(const OfferingFacts&, const OfferingFacts&) = default;
};

/// Engineering's analysis and delivery (R99): what the flaw does to this product, how it is fixed, the build,
/// and what quality engineering should look at. JSON: `impact`, `approach`, `practices`, `build`,
/// `qualityAdvice`, `by`, `at`.
struct EngineeringAnalysis
{
    QString impact;
    QString approach;
    QString practices; ///< which secure practices the fix followed: review, static analysis, …
    QString build;     ///< the build that was delivered
    QString qualityAdvice;
    Stamp stamp;

    /// Impact, fix with its practices, build and advice are all there.
    [[nodiscard]] bool isComplete() const;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EngineeringAnalysis> fromJson(const QJsonObject& json);
    friend bool operator==(const EngineeringAnalysis&, const EngineeringAnalysis&) = default;
};

enum class TestVerdict : quint8 { Passed, Failed };

/// `passed`, `failed`.
[[nodiscard]] QLatin1String toWord(TestVerdict verdict);
[[nodiscard]] std::optional<TestVerdict> testVerdictFromWord(QStringView word);

/// What quality engineering records (R100). JSON: `plan`, `cases`, `reproducers`, `regression`, `functional`,
/// `fixProven`, `deliveredToEngineering`, `deliveredToRelease`, `by`, `at`.
struct QualityRecord
{
    QString plan;
    QStringList cases;
    QStringList reproducers;
    std::optional<TestVerdict> regression;
    std::optional<TestVerdict> functional;
    bool isFixProven = false; ///< the CVE's reproducer no longer works
    std::optional<Instant> deliveredToEngineering;
    std::optional<Instant> deliveredToRelease;
    Stamp stamp;

    /// Plan, cases, both results passed, the fix proven, results delivered to both: Release may ship (R102).
    [[nodiscard]] bool isComplete() const;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<QualityRecord> fromJson(const QJsonObject& json);
    friend bool operator==(const QualityRecord&, const QualityRecord&) = default;
};

enum class BackportStatus : quint8 { Planned, InProgress, Done, Dropped };

/// `planned`, `in-progress`, `done`, `dropped`.
[[nodiscard]] QLatin1String toWord(BackportStatus status);
[[nodiscard]] std::optional<BackportStatus> backportStatusFromWord(QStringView word);

/// The fix in an older supported version (R108). JSON: `version`, `status`, `reference`, `reason` (a dropped
/// one must have one), `by`, `at`.
struct Backport
{
    QString version;
    BackportStatus status = BackportStatus::Planned;
    QString reference; ///< commit, build or tracker
    QString reason;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Backport> fromJson(const QJsonObject& json);
    friend bool operator==(const Backport&, const Backport&) = default;
};

} // namespace firebreak
