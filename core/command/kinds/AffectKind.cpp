// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/AffectKind.h"

#include "core/command/CatalogueKeys.h"
#include "core/command/kinds/ScoreHistory.h"
#include "core/flaw/Affect.h"
#include "core/flaw/Flaw.h"

#include <array>

namespace firebreak {
namespace {

// Affectedness, resolution and justification go together: affect.assess alone sets them.
constexpr std::array Fields = {
    FieldRule{.name = "flaw", .type = FieldType::Ref, .kinds = {RecordKind::Flaw}, .isRequired = true},
    FieldRule{.name = "stream", .type = FieldType::Ref, .kinds = {RecordKind::Stream}, .isRequired = true},
    FieldRule{.name = "component", .type = FieldType::Line, .permission = Permission::EditFlaw, .limit = 100},
    FieldRule{.name = "purl", .type = FieldType::Purl, .permission = Permission::EditFlaw},
    FieldRule{.name = "severity", .type = FieldType::SeverityWord, .permission = Permission::Score},
    FieldRule{.name = "cvss.2.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.3.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.3.1", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.4.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{
        .name = "cvssComment", .type = FieldType::Prose, .permission = Permission::Score, .limit = 10'000},
    FieldRule{.name = "notFixedReason",
              .type = FieldType::Prose,
              .permission = Permission::EditFlaw,
              .limit = 10'000},
};

/// resolvedAt, and what changed in the judgement.
Result<void> derive(Derivation& change)
{
    constexpr QLatin1String ResolvedAt("resolvedAt");
    const Result<Affect> affect = Affect::fromJson(change.after.body);
    if (!affect)
        return failure(affect.error());
    const std::optional<Flaw> flaw = change.before ? change.view.value<Flaw>(affect->flaw) : std::nullopt;
    const bool isPublicCve =
        flaw && !flaw->cveId.isEmpty() && change.after.compartment == Compartment::company();
    if (const Result<void> told = deriveHistory(change, isPublicCve); !told)
        return told;
    if (!affect->isResolved())
        change.after.body.remove(ResolvedAt);
    else if (!affect->resolvedAt)
        change.after.body[ResolvedAt] = toText(change.at);
    return {};
}

/// So that the flaws of an offering are found (R169).
void addKeys(const Record& record, QStringList& keys)
{
    if (const Result<RecordId> stream = RecordId::fromText(record.body.value(QLatin1String("stream")).toString()))
        keys.append(streamKey(*stream));
}

constexpr KindRule Rule{
    .kind = RecordKind::Affect,
    .fields = Fields,
    .parent = {"flaw", {RecordKind::Flaw}},
    .create = Permission::EditFlaw,
    .remove = Permission::EditFlaw, // not while it has trackers: command.has-children (FK40)
    .isCommentable = true,
    .read = &readable<Affect>,
    .derive = &derive,
    .keys = &addKeys,
};

} // namespace

const KindRule& affectKind()
{
    return Rule;
}

} // namespace firebreak
