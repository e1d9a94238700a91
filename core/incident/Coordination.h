// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/tracker/Stamp.h"

namespace firebreak {

// What the commander and the program manager record while an incident runs. Each fromJson() fails with the
// codes of BodyReader and keeps unknown fields.

/// What a log entry is (R145).
enum class LogKind : quint8 { Decision, NextStep, BackupPlan, Delegation };
/// `decision`, `next-step`, `backup-plan`, `delegation`.
[[nodiscard]] QLatin1String toWord(LogKind kind);
[[nodiscard]] std::optional<LogKind> logKindFromWord(QStringView word);

/// One entry of the commander's log (R145). JSON: `kind`, `text`, `owner`, `due`, `doneAt`, `by`, `at`.
struct LogEntry
{
    LogKind kind = LogKind::Decision;
    QString text;
    std::optional<RecordId> owner;
    std::optional<Instant> due;
    std::optional<Instant> doneAt;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<LogEntry> fromJson(const QJsonObject& json);
    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// A briefing (R80, R146, R152). JSON: `audience` (id of the audience catalogue), `summary`, `by`, `at`.
struct Briefing
{
    QString audience;
    QString summary;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Briefing> fromJson(const QJsonObject& json);
    friend bool operator==(const Briefing&, const Briefing&) = default;
};

/// Where the incident is coordinated (R146): a chat, a document, a call. JSON: `kind`, `tool`, `where`.
struct CoordinationPlace
{
    QString kind;
    QString tool; ///< on the approved list while embargoed (R60)
    QString where;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CoordinationPlace> fromJson(const QJsonObject& json);
    friend bool operator==(const CoordinationPlace&, const CoordinationPlace&) = default;
};

/// Whether a notice carries content of its own or only points to the published bulletin (R155).
enum class NoticeKind : quint8 { Information, BulletinLink };
/// `information`, `bulletin-link`.
[[nodiscard]] QLatin1String toWord(NoticeKind kind);
[[nodiscard]] std::optional<NoticeKind> noticeKindFromWord(QStringView word);

/// Somebody was told (R147 to R157). JSON: `audience` (id of the audience catalogue), `kind`, `channel`,
/// `summary`, `as` (the sender's word in the plan, such as `program-manager`), `people` (ids of those who were
/// told; a must under embargo), `textApproved` (who approved the text, and when), `by`, `at`.
struct StakeholderNotice
{
    QString audience;
    NoticeKind kind = NoticeKind::Information;
    QString channel;
    QString summary;
    QString sentAs;
    QList<RecordId> people; ///< empty: the audience as a whole
    std::optional<Stamp> textApproved;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<StakeholderNotice> fromJson(const QJsonObject& json);
    friend bool operator==(const StakeholderNotice&, const StakeholderNotice&) = default;
};

/// A text that Product Security approved for an audience before it is sent (R153). JSON: `audience`, `text`,
/// `by`, `at`.
struct ApprovedText
{
    QString audience;
    QString text;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ApprovedText> fromJson(const QJsonObject& json);
    friend bool operator==(const ApprovedText&, const ApprovedText&) = default;
};

/// Coverage outside (R76). JSON: `source`, `url`, `note`, `by`, `at`.
struct CoverageEntry
{
    QString source;
    QString url;
    QString note;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CoverageEntry> fromJson(const QJsonObject& json);
    friend bool operator==(const CoverageEntry&, const CoverageEntry&) = default;
};

/// Who a third party is (R157, R164).
enum class PartyKind : quint8 { User, Project, Authority, Vendor, Partner, Csirt, Industry };
/// `user`, `project`, `authority`, `vendor`, `partner`, `csirt`, `industry`.
[[nodiscard]] QLatin1String toWord(PartyKind kind);
[[nodiscard]] std::optional<PartyKind> partyKindFromWord(QStringView word);

/// One affected third party in the plan for outside communication (R164, R165). JSON: `name`, `kind`,
/// `priority` (1 is first), `message`, `plannedAt`, `told` (who and when).
struct ThirdParty
{
    QString name;
    PartyKind kind = PartyKind::User;
    int priority = 1;
    QString message;
    std::optional<Instant> plannedAt;
    std::optional<Stamp> told;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ThirdParty> fromJson(const QJsonObject& json);
    friend bool operator==(const ThirdParty&, const ThirdParty&) = default;
};

/// One update of a coordination case. JSON: `text`, `by`, `at`.
struct CaseUpdate
{
    QString text;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CaseUpdate> fromJson(const QJsonObject& json);
    friend bool operator==(const CaseUpdate&, const CaseUpdate&) = default;
};

/// The case at a coordination centre, such as VINCE (R160). JSON: `system`, `key`, `status`, `updates`.
struct CoordinationCase
{
    QString system;
    QString key;
    QString status;
    QList<CaseUpdate> updates;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CoordinationCase> fromJson(const QJsonObject& json);
    friend bool operator==(const CoordinationCase&, const CoordinationCase&) = default;
};

/// A complaint about how the incident is handled, on its way up (R168). JSON: `from`, `text`, `level` (index
/// into the plan's escalation path), `by`, `at`, `answer`, `answered` (who and when).
struct Complaint
{
    QString from;
    QString text;
    int level = 0;
    Stamp stamp;
    QString answer;
    std::optional<Stamp> answered;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Complaint> fromJson(const QJsonObject& json);
    friend bool operator==(const Complaint&, const Complaint&) = default;
};

/// The third parties in the order in which to tell them: by priority, then by planned time; who was told
/// last.
[[nodiscard]] QList<ThirdParty> inOrderOfPriority(QList<ThirdParty> parties);

} // namespace firebreak
