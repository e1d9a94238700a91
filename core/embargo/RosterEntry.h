// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"
#include "core/identity/Role.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// The groups that a need-to-know list can contain, and no other (R54). Of engineering and product management
/// only a named subset, such as a team.
enum class RosterGroup : quint8 {
    IncidentResponse = 1, ///< those who respond to this incident, its writers and reviewers among them (R124)
    SecureEngineering,    ///< Secure Engineering leadership
    ProductSecurityManagement, ///< Product Security Manager and Director
    ProductEngineering,        ///< a named subset
    ProductManagement,         ///< a named subset
};

/// `incident-response`, `secure-engineering`, `product-security-management`, `product-engineering`,
/// `product-management`.
[[nodiscard]] QLatin1String toWord(RosterGroup group);
[[nodiscard]] std::optional<RosterGroup> rosterGroupFromWord(QStringView word);
[[nodiscard]] QList<RosterGroup> allRosterGroups();
/// Whether the group is on a list only by a named subset of it.
[[nodiscard]] bool needsSubset(RosterGroup group);
/// Whether somebody with these roles can stand for the group. Support, executives and the supply chain's
/// people stand for none: they are told by notices and briefings (R152, R153).
[[nodiscard]] bool canStandFor(const QList<Role>& roles, RosterGroup group);

/// One person on the need-to-know list of an embargo. JSON, in the incident's `embargo.roster`:
/// `{"person","group","subset","reason","since","addedBy","until"}`.
struct RosterEntry
{
    RecordId person;
    RosterGroup group;
    QString subset; ///< which team of engineering or product management; empty for the other groups
    QString reason; ///< why the person needs to know
    Instant since;
    std::optional<RecordId> addedBy; ///< none: the server itself
    std::optional<Instant> until;    ///< from then on the person is no member

    [[nodiscard]] bool isActiveAt(Instant now) const { return since <= now && (!until || now < *until); }

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (person, group, reason, since; subset where the group needs one) and
    /// `body.field-value` (another group, a subset of a group that is on the list as a whole, an end before
    /// the start).
    [[nodiscard]] static Result<RosterEntry> fromJson(const QJsonObject& json);
    friend bool operator==(const RosterEntry&, const RosterEntry&) = default;
};

} // namespace firebreak
