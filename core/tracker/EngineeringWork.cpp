// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/EngineeringWork.h"

#include "core/base/BodyFields.h"
#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<MilestoneKind, 3> Milestones{{"development", "testing", "release"}};
constexpr EnumWords<TestVerdict, 2> Verdicts{{"passed", "failed"}};
constexpr EnumWords<BackportStatus, 4> BackportStatuses{{"planned", "in-progress", "done", "dropped"}};

} // namespace

QLatin1String toWord(MilestoneKind value)
{
    return Milestones.word(value);
}

std::optional<MilestoneKind> milestoneKindFromWord(QStringView word)
{
    return Milestones.value(word);
}

QLatin1String toWord(TestVerdict value)
{
    return Verdicts.word(value);
}

std::optional<TestVerdict> testVerdictFromWord(QStringView word)
{
    return Verdicts.value(word);
}

QLatin1String toWord(BackportStatus value)
{
    return BackportStatuses.word(value);
}

std::optional<BackportStatus> backportStatusFromWord(QStringView word)
{
    return BackportStatuses.value(word);
}

QJsonObject TrackerMilestone::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.instant(QLatin1String("due"), due);
    writer.instant(QLatin1String("doneAt"), doneAt);
    writer.text(QLatin1String("note"), note);
    return writer.take();
}

Result<TrackerMilestone> TrackerMilestone::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    TrackerMilestone read;
    read.kind = readRequiredWord(reader, QLatin1String("kind"), read.kind, milestoneKindFromWord);
    read.due = reader.instant(QLatin1String("due"));
    read.doneAt = reader.instant(QLatin1String("doneAt"));
    read.note = reader.text(QLatin1String("note"));
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject OfferingFacts::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("version"), version);
    writer.text(QLatin1String("purl"), purl);
    writer.text(QLatin1String("supportPhase"), supportPhase);
    writer.text(QLatin1String("contact"), contact);
    return writer.take();
}

Result<OfferingFacts> OfferingFacts::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    OfferingFacts read;
    read.name = reader.text(QLatin1String("name"));
    read.version = reader.text(QLatin1String("version"));
    read.purl = reader.text(QLatin1String("purl"));
    read.supportPhase = reader.text(QLatin1String("supportPhase"));
    read.contact = reader.text(QLatin1String("contact"));
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

bool EngineeringAnalysis::isComplete() const
{
    return !impact.isEmpty() && !approach.isEmpty() && !practices.isEmpty() && !build.isEmpty() &&
           !qualityAdvice.isEmpty();
}

QJsonObject EngineeringAnalysis::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("impact"), impact);
    writer.text(QLatin1String("approach"), approach);
    writer.text(QLatin1String("practices"), practices);
    writer.text(QLatin1String("build"), build);
    writer.text(QLatin1String("qualityAdvice"), qualityAdvice);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<EngineeringAnalysis> EngineeringAnalysis::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    EngineeringAnalysis read;
    read.impact = reader.text(QLatin1String("impact"));
    read.approach = reader.text(QLatin1String("approach"));
    read.practices = reader.text(QLatin1String("practices"));
    read.build = reader.text(QLatin1String("build"));
    read.qualityAdvice = reader.text(QLatin1String("qualityAdvice"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

bool QualityRecord::isComplete() const
{
    return !plan.isEmpty() && !cases.isEmpty() && regression == TestVerdict::Passed &&
           functional == TestVerdict::Passed && isFixProven && deliveredToEngineering && deliveredToRelease;
}

QJsonObject QualityRecord::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("plan"), plan);
    writer.texts(QLatin1String("cases"), cases);
    writer.texts(QLatin1String("reproducers"), reproducers);
    if (regression)
        writer.text(QLatin1String("regression"), toWord(*regression));
    if (functional)
        writer.text(QLatin1String("functional"), toWord(*functional));
    writer.flag(QLatin1String("fixProven"), isFixProven);
    writer.instant(QLatin1String("deliveredToEngineering"), deliveredToEngineering);
    writer.instant(QLatin1String("deliveredToRelease"), deliveredToRelease);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<QualityRecord> QualityRecord::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    QualityRecord read;
    read.plan = reader.text(QLatin1String("plan"));
    read.cases = reader.texts(QLatin1String("cases"));
    read.reproducers = reader.texts(QLatin1String("reproducers"));
    if (const QString word = reader.text(QLatin1String("regression")); !word.isEmpty()) {
        read.regression = testVerdictFromWord(word);
        if (!read.regression)
            reader.fail(error::BodyFieldValue, QLatin1String("regression"), {word});
    }
    if (const QString word = reader.text(QLatin1String("functional")); !word.isEmpty()) {
        read.functional = testVerdictFromWord(word);
        if (!read.functional)
            reader.fail(error::BodyFieldValue, QLatin1String("functional"), {word});
    }
    read.isFixProven = reader.flag(QLatin1String("fixProven"));
    read.deliveredToEngineering = reader.instant(QLatin1String("deliveredToEngineering"));
    read.deliveredToRelease = reader.instant(QLatin1String("deliveredToRelease"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject Backport::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("version"), version);
    writer.text(QLatin1String("status"), toWord(status));
    writer.text(QLatin1String("reference"), reference);
    writer.text(QLatin1String("reason"), reason);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<Backport> Backport::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Backport read;
    read.version = readRequiredText(reader, QLatin1String("version"));
    read.status = readRequiredWord(reader, QLatin1String("status"), read.status, backportStatusFromWord);
    read.reference = reader.text(QLatin1String("reference"));
    read.reason = reader.text(QLatin1String("reason"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (read.status == BackportStatus::Dropped && read.reason.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("reason"));
    if (reader.error())
        return failure(*reader.error());
    return read;
}

} // namespace firebreak
