// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/AttachmentActions.h"

#include "core/command/kinds/AttachmentFields.h"

namespace firebreak {
namespace {

constexpr std::span<const FieldRule> Arguments = std::span(AttachmentFields).first<AttachmentFields.size() - 1>();

/// The kind reads the body as a whole and refuses what no file can be.
Result<void> add(ActionScope& scope)
{
    scope.writeArguments();
    return {};
}

constexpr std::array Rules = {
    ActionRule{.word = "attachment.add",
               .kinds = {RecordKind::Attachment},
               .permission = Permission::Comment,
               .arguments = Arguments,
               .run = &add,
               .makesNew = true},
};

} // namespace

std::span<const ActionRule> attachmentActions()
{
    return Rules;
}

} // namespace firebreak
