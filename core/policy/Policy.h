// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/ApprovedTool.h"
#include "core/policy/Amendment.h"
#include "core/sla/SlaPolicy.h"
#include "core/tracker/TrackerPolicy.h"

#include <QMap>

namespace firebreak {

/// A group that can be notified (R154). JSON `{"name","address"}`.
struct PolicyGroup
{
    QString name;
    QString address;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (name).
    [[nodiscard]] static Result<PolicyGroup> fromJson(const QJsonObject& json);
    friend bool operator==(const PolicyGroup&, const PolicyGroup&) = default;
};

/// What the plan says, as far as it is data: clocks, rules for flaws, trackers and releases, approved tools,
/// process data, groups, lists of allowed words.
struct PolicyContent
{
    QString text;                        ///< the plan in words, or where it is to be read
    QList<QJsonObject> clocks;           ///< policies of SlaPolicy, asked in order (R97)
    std::optional<QJsonObject> trackers; ///< a TrackerPolicy, black-out dates among it (R95, R96, R104)
    std::optional<QJsonObject> flaws;    ///< a FlawPolicy: words and switches of the rules of flaws
    /// What replaces the process data that ships: `incident`, `deliverables`, `audiences` (R4, R116, R154).
    QMap<QString, QJsonObject> process;
    QList<ApprovedTool> tools;           ///< for embargoed content (R60)
    QList<PolicyGroup> groups;
    QMap<QString, QStringList> lists; ///< allowed words by name, such as `sources`, `labels`, `subsets`

    friend bool operator==(const PolicyContent&, const PolicyContent&) = default;
};

/// The organisation's incident response plan. Record kind `policy`; there is one, with planId(). Its content
/// changes by amendments alone, each effective from its approval and notification on (R2).
/// docs/records/people.md lists the JSON.
struct Policy
{
    QString version; ///< of the content without amendments
    RecordId owner;
    QDate lastReview;
    PolicyContent content;
    QList<Amendment> amendments; ///< as they were proposed
    QJsonObject extra;

    /// The plan as it counts then: the content with every amendment that is effective by then, in the order
    /// in which they became so.
    [[nodiscard]] PolicyContent contentAt(Instant now) const;
    /// One field of contentAt() off a stored body, unread: reading the whole plan takes a thousand times as long.
    [[nodiscard]] static QJsonObject sectionAt(const QJsonObject& body, const QString& field, Instant now);
    [[nodiscard]] QString versionAt(Instant now) const;
    /// The day after which the review is overdue: 12 months after the last (R1).
    [[nodiscard]] QDate reviewDueOn() const { return lastReview.addMonths(12); }
    [[nodiscard]] bool isReviewOverdue(QDate today) const { return today > reviewDueOn(); }

    /// The names of the fields that an amendment can change.
    [[nodiscard]] static QStringList contentFields();

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (version, owner, lastReview), `body.field-value` (an amendment's id
    /// twice, a change of what is no content) and the codes of its parts, of amendments too: what could never
    /// be effective is not kept.
    [[nodiscard]] static Result<Policy> fromJson(const QJsonObject& body);
    friend bool operator==(const Policy&, const Policy&) = default;
};

/// The id of the one record.
[[nodiscard]] RecordId planId();

} // namespace firebreak
