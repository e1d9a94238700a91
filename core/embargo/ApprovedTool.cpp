// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/ApprovedTool.h"

#include "core/base/BodyFields.h"

#include <algorithm>

namespace firebreak {

bool ApprovedTool::isApproved() const
{
    return infoSecApprovedAt && productSecurityApprovedAt && *infoSecApprovedAt <= *productSecurityApprovedAt;
}

QJsonObject ApprovedTool::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("name"), name);
    writer.instant(QLatin1String("infoSecApprovedAt"), infoSecApprovedAt);
    writer.instant(QLatin1String("productSecurityApprovedAt"), productSecurityApprovedAt);
    return writer.take();
}

Result<ApprovedTool> ApprovedTool::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ApprovedTool tool;
    tool.name = readRequiredText(reader, QLatin1String("name"));
    tool.infoSecApprovedAt = reader.instant(QLatin1String("infoSecApprovedAt"));
    tool.productSecurityApprovedAt = reader.instant(QLatin1String("productSecurityApprovedAt"));
    if (tool.productSecurityApprovedAt && !tool.isApproved())
        reader.fail(error::BodyFieldValue, QLatin1String("productSecurityApprovedAt"),
                    {toText(*tool.productSecurityApprovedAt)});
    if (reader.error())
        return failure(*reader.error());
    return tool;
}

bool isApprovedTool(const QString& name, const QList<ApprovedTool>& tools)
{
    return std::any_of(tools.cbegin(), tools.cend(), [&](const ApprovedTool& tool) {
        return tool.isApproved() && tool.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace firebreak
