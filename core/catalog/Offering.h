// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/Severity.h"
#include "core/base/TypedId.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace firebreak {

/// What kind of thing it is that may be affected (R28, R87).
enum class OfferingType {
    Product,
    LayeredProduct, ///< shipped on top of others, which it names
    Container,
    Service,  ///< run for customers
    Pipeline, ///< internal: what builds, tests and ships the others (R87)
};

/// "product", "layered-product", "container", "service", "pipeline".
[[nodiscard]] QLatin1String toWord(OfferingType type);
[[nodiscard]] std::optional<OfferingType> offeringTypeFromWord(QStringView word);

/// Something the company ships or runs, whose streams trackers are filed against (R28, R91). Record kind
/// `offering`, compartment `company`; JSON: docs/records/catalog.md.
struct Offering
{
    QString name;      ///< never empty
    QString shortName; ///< what streams and trackers are named with: "fw"; a-z 0-9 - . _, never empty
    OfferingType type = OfferingType::Product;
    bool isHosted = false;    ///< run by the company, not shipped: no public vulnerability information (R144)
    bool isCommunity = false; ///< without a promise to customers: fewer fields are asked for (FK33)
    QList<RecordId> basedOn;  ///< offerings that it is built from or stands on
    std::optional<RecordId> owner; ///< the person who answers for it, to be notified (R86)
    QString description;
    QStringList cpes; ///< canonical CPE names of the offering itself
    QString trackerSystem; ///< where its engineers keep trackers, such as "jira" (FK48); empty: not recorded
    bool hasOnlyPublicTrackers = false; ///< that system shows every tracker to everybody (FK45, FK51)
    QList<Severity> trackerSeverities;  ///< those it knows (FK51), in their order; empty: all four
    QStringList labels;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    QJsonObject extra;

    /// Whether the public is told of its vulnerabilities: what is hosted has customers who are told directly.
    [[nodiscard]] bool isPublished() const { return !isHosted && type != OfferingType::Pipeline; }

    /// Whether its fixes go out as releases, by errata: what we run ourselves is deployed.
    [[nodiscard]] bool isShipped() const { return isPublished() && type != OfferingType::Service; }

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyError.h, and `cpe.*` for a name that is none.
    [[nodiscard]] static Result<Offering> fromJson(const QJsonObject& body);
    friend bool operator==(const Offering&, const Offering&) = default;
};

} // namespace firebreak
