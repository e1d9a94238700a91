// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/RosterEntry.h"

#include "core/base/BodyFields.h"
#include "core/identity/Permission.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

struct GroupRow
{
    RosterGroup group;
    const char* word;
    bool needsSubset;
    RoleSet roles;
};

constexpr std::array Groups = {
    GroupRow{RosterGroup::IncidentResponse,
             "incident-response",
             false,
             {Role::Admin, Role::Analyst, Role::Commander, Role::ProgramManager, Role::Writer,
              Role::Translator, Role::Legal, Role::Communications, Role::InfoSec}},
    GroupRow{RosterGroup::SecureEngineering, "secure-engineering", false, {Role::SecureEngineering}},
    GroupRow{RosterGroup::ProductSecurityManagement,
             "product-security-management",
             false,
             {Role::SecurityManager, Role::Director}},
    GroupRow{RosterGroup::ProductEngineering,
             "product-engineering",
             true,
             {Role::Engineer, Role::QualityEngineer, Role::ReleaseEngineer}},
    GroupRow{RosterGroup::ProductManagement, "product-management", true, {Role::ProductManager}},
};

const GroupRow& rowOf(RosterGroup group)
{
    return Groups[std::size_t(group) - 1];
}

} // namespace

QLatin1String toWord(RosterGroup group)
{
    return QLatin1String(rowOf(group).word);
}

std::optional<RosterGroup> rosterGroupFromWord(QStringView word)
{
    for (const GroupRow& row : Groups) {
        if (word == QLatin1String(row.word))
            return row.group;
    }
    return std::nullopt;
}

QList<RosterGroup> allRosterGroups()
{
    QList<RosterGroup> all;
    for (const GroupRow& row : Groups)
        all.append(row.group);
    return all;
}

bool needsSubset(RosterGroup group)
{
    return rowOf(group).needsSubset;
}

bool canStandFor(const QList<Role>& roles, RosterGroup group)
{
    return std::any_of(roles.cbegin(), roles.cend(),
                       [set = rowOf(group).roles](Role role) { return set.contains(role); });
}

QJsonObject RosterEntry::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("person"), person.toText());
    writer.text(QLatin1String("group"), toWord(group));
    writer.text(QLatin1String("subset"), subset);
    writer.text(QLatin1String("reason"), reason);
    writer.instant(QLatin1String("since"), since);
    writeRecordId(writer, QLatin1String("addedBy"), addedBy);
    writer.instant(QLatin1String("until"), until);
    return writer.take();
}

Result<RosterEntry> RosterEntry::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    const RecordId person = readRequiredId(reader, QLatin1String("person"));
    const QString word = readRequiredText(reader, QLatin1String("group"));
    const std::optional<RosterGroup> group = rosterGroupFromWord(word);
    if (!group)
        reader.fail(error::BodyFieldValue, QLatin1String("group"), {word});
    RosterEntry entry{person, group.value_or(RosterGroup::IncidentResponse), {}, {}, {}, {}, {}};
    entry.subset = reader.text(QLatin1String("subset")).simplified();
    if (needsSubset(entry.group) && entry.subset.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("subset"));
    if (!needsSubset(entry.group) && !entry.subset.isEmpty())
        reader.fail(error::BodyFieldValue, QLatin1String("subset"), {entry.subset});
    entry.reason = readRequiredText(reader, QLatin1String("reason"));
    entry.since = readRequiredInstant(reader, QLatin1String("since"));
    entry.addedBy = readRecordId(reader, QLatin1String("addedBy"));
    entry.until = reader.instant(QLatin1String("until"));
    if (entry.until && *entry.until < entry.since)
        reader.fail(error::BodyFieldValue, QLatin1String("until"), {toText(*entry.until)});
    if (reader.error())
        return failure(*reader.error());
    return entry;
}

} // namespace firebreak
