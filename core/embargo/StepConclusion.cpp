// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/StepConclusion.h"

#include "core/base/BodyFields.h"

#include <algorithm>

namespace firebreak {

QJsonObject StepConclusion::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("step"), step);
    writer.flag(QLatin1String("done"), isDone);
    writer.text(QLatin1String("reason"), reason);
    writer.instant(QLatin1String("at"), at);
    writeRecordId(writer, QLatin1String("by"), by);
    return writer.take();
}

Result<StepConclusion> StepConclusion::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    StepConclusion conclusion;
    conclusion.step = readRequiredText(reader, QLatin1String("step"));
    conclusion.isDone = reader.flag(QLatin1String("done"));
    conclusion.reason = conclusion.isDone ? reader.text(QLatin1String("reason"))
                                          : readRequiredText(reader, QLatin1String("reason"));
    conclusion.at = readRequiredInstant(reader, QLatin1String("at"));
    conclusion.by = readRecordId(reader, QLatin1String("by"));
    if (reader.error())
        return failure(*reader.error());
    return conclusion;
}

QStringList openSteps(const QStringList& steps, const QList<StepConclusion>& conclusions)
{
    QStringList open = steps;
    open.removeIf([&](const QString& step) {
        return std::any_of(conclusions.cbegin(), conclusions.cend(),
                           [&](const StepConclusion& conclusion) { return conclusion.step == step; });
    });
    return open;
}

} // namespace firebreak
