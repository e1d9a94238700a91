// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/sla/ClockFacts.h"
#include "core/tracker/Stamp.h"

namespace firebreak {

/// What Legal records (R149). JSON: `duties` (regulatory duties), `dataTypes` (kinds of exposed data),
/// `notifications`, `retention`, `insurance` and `contracts` (what checking them gave), `authorityRequired`
/// (law asks for a report to the country's authority, R164), `by`, `at`.
struct LegalRecord
{
    QStringList duties;
    QStringList dataTypes;
    QStringList notifications;
    QString retention;
    QString insurance;
    QString contracts;
    bool isAuthorityRequired = false;
    Stamp stamp;

    /// Duties, retention, insurance and contracts have all been looked at.
    [[nodiscard]] bool isComplete() const;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<LegalRecord> fromJson(const QJsonObject& json);
    friend bool operator==(const LegalRecord&, const LegalRecord&) = default;
};

/// The laws whose clocks an incident can start.
enum class LegalRegime : quint8 { Cra, Nis2, Gdpr };
/// `cra`, `nis2`, `gdpr`.
[[nodiscard]] QLatin1String toWord(LegalRegime regime);
[[nodiscard]] std::optional<LegalRegime> legalRegimeFromWord(QStringView word);

/// The events of a regime: CRA `exploited-vulnerability` and `severe-incident`, NIS2 `significant-incident`,
/// GDPR `personal-data-breach`.
[[nodiscard]] QStringList legalEvents(LegalRegime regime);
/// The moments of a regime that can be stamped, named as its clocks name them: CRA `aware`,
/// `earlyWarningSubmitted`, `notificationSubmitted`, `measureAvailable`, `finalSubmitted`; NIS2 `aware`,
/// `nis2WarningSubmitted`, `nis2NotificationSubmitted`, `nis2FinalSubmitted`; GDPR `aware`, `gdprNotified`.
[[nodiscard]] QStringList legalMoments(LegalRegime regime);

/// One moment that the law counts from or stops at, as a stamp: it is only ever added to, and corrected by a
/// later one. JSON: `regime`, `event`, `moment`, `happenedAt`, `offering` (a stream's or offering's id where
/// the duty is per product), `evidence`, `reason`, `reference` (such as the submission's id), `country` (of
/// the coordinating CSIRT), `by`, `at` (who recorded it, and when).
struct LegalStamp
{
    LegalRegime regime = LegalRegime::Cra;
    QString event;
    QString moment;
    Instant happenedAt;
    std::optional<RecordId> offering;
    QString evidence;
    QString reason;
    QString reference;
    QString country;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader; `body.field-value` for an event or moment the regime does not
    /// have.
    [[nodiscard]] static Result<LegalStamp> fromJson(const QJsonObject& json);
    friend bool operator==(const LegalStamp&, const LegalStamp&) = default;
};

namespace error {
inline constexpr ErrorCode LegalOutOfOrder{
    "legal.out-of-order"}; ///< place: happenedAt; details: the moment, what it comes after, when that was (or nothing)
} // namespace error

/// One duty to report, with the facts that its clocks run on.
struct LegalDuty
{
    LegalRegime regime;
    QString event;
    std::optional<RecordId> offering; ///< none: for the incident as a whole
    ClockFacts facts; ///< as resources/policies/cra.json, nis2.json and gdpr.json ask for them
};

/// The duties that follow from the stamps, one per regime, event and offering, in order of first appearance;
/// of several stamps of one moment the one recorded last counts.
[[nodiscard]] QList<LegalDuty> legalDuties(const QList<LegalStamp>& stamps);

/// Whether the stamps, as they count with `added`, stand in an order that can be: nothing is submitted before one is
/// aware, a final report only once what it reports on is there (CRA Art. 14(2)(c) a measure, 14(4)(c) and NIS2 Art.
/// 23(4)(d) the notification). Asked of the duty of `added` alone, so an old fault elsewhere hinders nobody. Fails
/// with `legal.out-of-order`.
[[nodiscard]] Result<void> checkLegalOrder(const QList<LegalStamp>& stamps, const LegalStamp& added);

} // namespace firebreak
