// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/StreamKind.h"

#include "core/catalog/CatalogueChecks.h"
#include "core/command/CatalogueKeys.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Phases = {"planned", "full", "maintenance", "extended", "end-of-life"};
constexpr std::array ComponentSamples = {R"([{"name":"zlib","purl":"pkg:conan/zlib@1.3"}])",
                                         R"([{"name":"curl","version":"8.0","bundled":true}])"};

constexpr std::array Fields = {
    FieldRule{
        .name = "offering", .type = FieldType::Ref, .kinds = {RecordKind::Offering}, .isRequired = true},
    FieldRule{.name = "name",
              .type = FieldType::Line,
              .permission = Permission::ManageCatalog,
              .limit = 200,
              .isRequired = true},
    FieldRule{
        .name = "phase", .type = FieldType::Word, .permission = Permission::ManageCatalog, .words = Phases},
    FieldRule{.name = "releasedOn", .type = FieldType::Date, .permission = Permission::ManageCatalog},
    FieldRule{.name = "supportedUntil", .type = FieldType::Date, .permission = Permission::ManageCatalog},
    FieldRule{.name = "nextRelease",
              .type = FieldType::Line,
              .permission = Permission::ManageCatalog,
              .limit = 200},
    FieldRule{.name = "components",
              .type = FieldType::Structured,
              .permission = Permission::ManageCatalog,
              .read = &readsAsList<Component>,
              .samples = ComponentSamples},
};

QList<Finding> check(const Record& record, const CaseView& view)
{
    const std::optional<Stream> stream = CaseView::read<Stream>(record);
    if (!stream)
        return {};
    const QList<Record> sameName = view.byKey(streamNameKey(stream->name));
    const bool isTaken = std::any_of(sameName.cbegin(), sameName.cend(),
                                     [&record](const Record& other) { return other.id != record.id; });
    return checkStream(record.id, *stream, isTaken);
}

void addKeys(const Record& record, QStringList& keys)
{
    const QString name = record.body.value(QLatin1String("name")).toString();
    if (!name.isEmpty())
        keys.append(streamNameKey(name));
}

constexpr KindRule Rule{
    .kind = RecordKind::Stream,
    .fields = Fields,
    .parent = {"offering", {RecordKind::Offering}},
    .create = Permission::ManageCatalog,
    .remove = Permission::ManageCatalog,
    .label = Permission::ManageCatalog,
    .isCommentable = true,
    .read = &readable<Stream>,
    .check = &check,
    .keys = &addKeys,
};

} // namespace

const KindRule& streamKind()
{
    return Rule;
}

} // namespace firebreak
