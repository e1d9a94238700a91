// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/TemplateKind.h"

#include "core/bulletin/Template.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Kinds = {"bulletin", "article"};
constexpr std::array Sections = {R"([{"key":"executive-summary","heading":"Summary"},{"key":"mitigation"}])"};
constexpr std::array SignOffs = {R"([{"party":"commander","hoursBefore":2}])"};

constexpr std::array Fields = {
    FieldRule{.name = "name",
              .type = FieldType::Line,
              .permission = Permission::ManagePolicy,
              .limit = 200,
              .isRequired = true},
    FieldRule{.name = "kind", .type = FieldType::Word, .words = Kinds, .isRequired = true},
    FieldRule{.name = "sections",
              .type = FieldType::Structured,
              .permission = Permission::ManagePolicy,
              .isRequired = true,
              .read = &readsAsList<BulletinSection>,
              .samples = Sections},
    FieldRule{.name = "signOffs",
              .type = FieldType::Structured,
              .permission = Permission::ManagePolicy,
              .read = &readsAsList<Template::SignOffLine>,
              .samples = SignOffs},
};

bool isChanged(const Derivation& change, QLatin1String field)
{
    return change.before->body.value(field) != change.after.body.value(field);
}

/// Counts the versions, so that a bulletin can say which one it was made from (R124). A change that is taken back
/// brings its version along.
Result<void> derive(Derivation& change)
{
    const QLatin1String version("version");
    if (!change.before)
        change.after.body[version] = 1;
    else if (!isChanged(change, version) &&
             (isChanged(change, QLatin1String("sections")) || isChanged(change, QLatin1String("signOffs"))))
        change.after.body[version] = change.before->body.value(version).toInt(1) + 1;
    return {};
}

constexpr KindRule Rule{
    .kind = RecordKind::Template,
    .fields = Fields,
    .create = Permission::ManagePolicy,
    .remove = Permission::ManagePolicy,
    .isCommentable = true,
    .read = &readable<Template>,
    .derive = &derive,
};

} // namespace

const KindRule& templateKind()
{
    return Rule;
}

} // namespace firebreak
