// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/Leak.h"

#include "core/base/BodyFields.h"

namespace firebreak {

QStringList leakSteps()
{
    return {QStringLiteral("tell-staff"), QStringLiteral("contact-incident-response"),
            QStringLiteral("reactive-statements"), QStringLiteral("tell-finder"),
            QStringLiteral("decide-early-lift")};
}

QString leakStaffNotice()
{
    return QStringLiteral(
        "Please do not comment on security issues that are under discussion in public, neither inside nor "
        "outside the company, and do not speak to the media. Tell your manager of any question you get; "
        "managers contact Incident Response at once.");
}

QStringList Leak::openSteps() const
{
    return firebreak::openSteps(leakSteps(), steps);
}

QJsonObject Leak::toJson() const
{
    BodyWriter writer({});
    writer.instant(QLatin1String("noticedAt"), noticedAt);
    writer.text(QLatin1String("summary"), summary);
    writeRecordId(writer, QLatin1String("reportedBy"), reportedBy);
    writer.instant(QLatin1String("reportedAt"), reportedAt);
    writer.list(QLatin1String("steps"), steps);
    return writer.take();
}

Result<Leak> Leak::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Leak leak;
    leak.noticedAt = readRequiredInstant(reader, QLatin1String("noticedAt"));
    leak.summary = readRequiredText(reader, QLatin1String("summary"));
    leak.reportedBy = readRecordId(reader, QLatin1String("reportedBy"));
    leak.reportedAt = readRequiredInstant(reader, QLatin1String("reportedAt"));
    leak.steps = reader.list<StepConclusion>(QLatin1String("steps"));
    const QStringList known = leakSteps();
    for (const StepConclusion& conclusion : std::as_const(leak.steps)) {
        if (!known.contains(conclusion.step))
            reader.fail(error::BodyFieldValue, QLatin1String("steps"), {conclusion.step});
    }
    if (reader.error())
        return failure(*reader.error());
    return leak;
}

} // namespace firebreak
