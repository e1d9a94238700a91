// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ManifestKind.h"

#include "core/catalog/ManifestRecord.h"

#include <array>

namespace firebreak {
namespace {

constexpr qint64 MostFindings = 1'000'000;
constexpr std::array ComponentSamples = {R"([{"name":"zlib","purl":"pkg:conan/zlib@1.3"}])"};

/// What a document said does not change: a newer one is a manifest of its own. Only the release it describes
/// may be mended by hand.
constexpr std::array Fields = {
    FieldRule{.name = "stream", .type = FieldType::Ref, .kinds = {RecordKind::Stream}, .isRequired = true},
    FieldRule{.name = "attachment", .type = FieldType::Ref, .kinds = {RecordKind::Attachment}},
    FieldRule{.name = "format", .type = FieldType::Line, .limit = 60},
    FieldRule{.name = "formatVersion", .type = FieldType::Line, .limit = 60},
    FieldRule{.name = "name", .type = FieldType::Line, .limit = 300},
    FieldRule{
        .name = "release", .type = FieldType::Line, .permission = Permission::ManageCatalog, .limit = 200},
    FieldRule{.name = "readAt", .type = FieldType::Moment},
    FieldRule{.name = "findings", .type = FieldType::Number, .limit = MostFindings},
    FieldRule{.name = "components",
              .type = FieldType::Structured,
              .read = &readsAsList<Component>,
              .samples = ComponentSamples},
};

constexpr KindRule Rule{
    .kind = RecordKind::Manifest,
    .fields = Fields,
    .parent = {"stream", {RecordKind::Stream}},
    .create = Permission::ManageCatalog,
    .remove = Permission::ManageCatalog,
    .read = &readable<ManifestRecord>,
};

} // namespace

const KindRule& manifestKind()
{
    return Rule;
}

} // namespace firebreak
