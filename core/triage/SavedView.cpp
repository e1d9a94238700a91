// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/SavedView.h"

#include "core/base/BodyFields.h"

namespace firebreak {

QJsonObject SavedView::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("list"), list);
    writer.text(QLatin1String("query"), query);
    writer.text(QLatin1String("sort"), sort);
    writer.texts(QLatin1String("columns"), columns);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.flag(QLatin1String("shared"), isShared);
    return writer.take();
}

Result<SavedView> SavedView::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    SavedView view;
    view.name = readRequiredText(reader, QLatin1String("name"));
    if (view.name.size() > MaxNameLength)
        reader.fail(error::BodyFieldValue, QLatin1String("name"), {view.name});
    if (const QString list = reader.text(QLatin1String("list")); !list.isEmpty())
        view.list = list;
    view.query = reader.text(QLatin1String("query"));
    if (!QueueQuery::parse(view.query))
        reader.fail(error::BodyFieldValue, QLatin1String("query"), {view.query});
    view.sort = reader.text(QLatin1String("sort"));
    view.columns = reader.texts(QLatin1String("columns"));
    view.owner = readRecordId(reader, QLatin1String("owner"));
    view.isShared = reader.flag(QLatin1String("shared"));
    view.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return view;
}

} // namespace firebreak
