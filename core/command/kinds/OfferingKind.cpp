// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/OfferingKind.h"

#include "core/catalog/Catalogue.h"
#include "core/catalog/CatalogueChecks.h"
#include "core/command/CatalogueKeys.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Types = {"product", "layered-product", "container", "service", "pipeline"};

constexpr std::array Severities = {"low", "moderate", "important", "critical"};

constexpr std::array Fields = {
    FieldRule{.name = "name",
              .type = FieldType::Line,
              .permission = Permission::ManageCatalog,
              .limit = 200,
              .isRequired = true},
    FieldRule{.name = "shortName",
              .type = FieldType::Line,
              .permission = Permission::ManageCatalog,
              .limit = 60,
              .isRequired = true},
    FieldRule{
        .name = "type", .type = FieldType::Word, .permission = Permission::ManageCatalog, .words = Types},
    FieldRule{.name = "hosted", .type = FieldType::Flag, .permission = Permission::ManageCatalog},
    FieldRule{.name = "community", .type = FieldType::Flag, .permission = Permission::ManageCatalog},
    FieldRule{.name = "basedOn",
              .type = FieldType::Refs,
              .permission = Permission::ManageCatalog,
              .kinds = {RecordKind::Offering}},
    FieldRule{.name = "owner", .type = FieldType::PersonId, .permission = Permission::ManageCatalog},
    FieldRule{.name = "description",
              .type = FieldType::Prose,
              .permission = Permission::ManageCatalog,
              .limit = 100'000},
    FieldRule{
        .name = "cpes", .type = FieldType::Texts, .permission = Permission::ManageCatalog, .limit = 500},
    FieldRule{.name = "trackerSystem",
              .type = FieldType::Line,
              .permission = Permission::ManageCatalog,
              .limit = 100},
    FieldRule{.name = "publicTrackers", .type = FieldType::Flag, .permission = Permission::ManageCatalog},
    FieldRule{.name = "trackerSeverities",
              .type = FieldType::Words,
              .permission = Permission::ManageCatalog,
              .words = Severities},
};

/// Whether what it is based on leads back to it.
bool isCircular(const RecordId& id, const Offering& offering, const CaseView& view)
{
    QList<RecordId> open = offering.basedOn;
    QSet<RecordId> seen;
    while (!open.isEmpty()) {
        const RecordId next = open.takeLast();
        if (next == id)
            return true;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        if (const auto below = view.value<Offering>(next))
            open += below->basedOn;
    }
    return false;
}

QList<Finding> check(const Record& record, const CaseView& view)
{
    const std::optional<Offering> offering = CaseView::read<Offering>(record);
    if (!offering)
        return {};
    const QList<Record> sameName = view.byKey(offeringNameKey(offering->shortName));
    const bool isTaken = std::any_of(sameName.cbegin(), sameName.cend(),
                                     [&record](const Record& other) { return other.id != record.id; });
    return checkOffering(record.id, *offering, isTaken, isCircular(record.id, *offering, view));
}

void addKeys(const Record& record, QStringList& keys)
{
    if (const std::optional<Offering> offering = CaseView::read<Offering>(record)) {
        keys.append(offeringNameKey(offering->shortName));
        for (const RecordId& base : offering->basedOn)
            keys.append(basedOnKey(base));
    }
}

constexpr KindRule Rule{
    .kind = RecordKind::Offering,
    .fields = Fields,
    .create = Permission::ManageCatalog,
    .remove = Permission::ManageCatalog,
    .label = Permission::ManageCatalog,
    .isCommentable = true,
    .read = &readable<Offering>,
    .check = &check,
    .keys = &addKeys,
};

} // namespace

const KindRule& offeringKind()
{
    return Rule;
}

} // namespace firebreak
