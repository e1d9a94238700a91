// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ViewKind.h"

#include "core/command/CommandError.h"
#include "core/identity/Permission.h"
#include "core/triage/SavedView.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Fields = {
    FieldRule{.name = "name",
              .type = FieldType::Line,
              .permission = Permission::Comment,
              .limit = SavedView::MaxNameLength,
              .isRequired = true},
    FieldRule{.name = "list", .type = FieldType::Line, .limit = 40},
    FieldRule{.name = "query", .type = FieldType::Line, .permission = Permission::Comment, .limit = 2'000},
    FieldRule{.name = "sort", .type = FieldType::Line, .permission = Permission::Comment, .limit = 60},
    FieldRule{.name = "columns", .type = FieldType::Texts, .permission = Permission::Comment, .limit = 60},
    FieldRule{.name = "shared", .type = FieldType::Flag, .permission = Permission::Comment},
};

/// A view is its maker's, who alone changes it.
Result<void> derive(Derivation& change)
{
    const QLatin1String owner("owner");
    if (!change.before) {
        if (change.actor.person)
            change.after.body[owner] = change.actor.person->toText();
        return {};
    }
    if (change.before->body == change.after.body)
        return {}; // taken back, or put back
    const QString whose = change.before->body.value(owner).toString();
    const bool isOwn = change.actor.person && whose == change.actor.person->toText();
    if (!isOwn && !change.actor.isSystem())
        return failure(error::NotPermitted, owner);
    return {};
}

constexpr KindRule Rule{
    .kind = RecordKind::View,
    .fields = Fields,
    .create = Permission::Comment,
    .remove = Permission::Comment,
    .read = &readable<SavedView>,
    .derive = &derive,
};

} // namespace

const KindRule& viewKind()
{
    return Rule;
}

} // namespace firebreak
