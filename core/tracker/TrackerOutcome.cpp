// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/TrackerOutcome.h"

#include "core/base/BodyFields.h"
#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<ContainmentKind, 2> ContainmentKinds{{"action", "notice"}};
constexpr EnumWords<VerifiedSubject, 2> Subjects{{"fix", "mitigation"}};

} // namespace

QLatin1String toWord(ContainmentKind value)
{
    return ContainmentKinds.word(value);
}

std::optional<ContainmentKind> containmentKindFromWord(QStringView word)
{
    return ContainmentKinds.value(word);
}

QLatin1String toWord(VerifiedSubject value)
{
    return Subjects.word(value);
}

std::optional<VerifiedSubject> verifiedSubjectFromWord(QStringView word)
{
    return Subjects.value(word);
}

QJsonObject TrackerClosure::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("resolution"), toWord(resolution));
    writer.text(QLatin1String("reason"), reason);
    writer.text(QLatin1String("policy"), policy);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<TrackerClosure> TrackerClosure::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    TrackerClosure read;
    read.resolution =
        readRequiredWord(reader, QLatin1String("resolution"), read.resolution, trackerResolutionFromWord);
    read.reason = reader.text(QLatin1String("reason"));
    read.policy = reader.text(QLatin1String("policy"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject ReleaseDecision::toJson() const
{
    BodyWriter writer(extra);
    writer.flag(QLatin1String("fixed"), isFixed);
    writer.text(QLatin1String("release"), release);
    writer.text(QLatin1String("reason"), reason);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<ReleaseDecision> ReleaseDecision::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ReleaseDecision read;
    read.isFixed = reader.flag(QLatin1String("fixed"));
    read.release = reader.text(QLatin1String("release"));
    read.reason = reader.text(QLatin1String("reason"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (read.isFixed && read.release.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("release"));
    if (!read.isFixed && read.reason.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("reason"));
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject Containment::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.text(QLatin1String("text"), text);
    writer.texts(QLatin1String("audience"), audience);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<Containment> Containment::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Containment read;
    read.kind = readRequiredWord(reader, QLatin1String("kind"), read.kind, containmentKindFromWord);
    read.text = readRequiredText(reader, QLatin1String("text"));
    read.audience = reader.texts(QLatin1String("audience"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (read.kind == ContainmentKind::Notice && read.audience.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("audience"));
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject FixVerification::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("subject"), toWord(subject));
    writer.flag(QLatin1String("confirmed"), isConfirmed);
    writer.text(QLatin1String("finder"), finder);
    writer.text(QLatin1String("note"), note);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<FixVerification> FixVerification::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    FixVerification read;
    read.subject = readRequiredWord(reader, QLatin1String("subject"), read.subject, verifiedSubjectFromWord);
    read.isConfirmed = reader.flag(QLatin1String("confirmed"));
    read.finder = reader.text(QLatin1String("finder"));
    read.note = reader.text(QLatin1String("note"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject ExternalTracker::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("system"), system);
    writer.text(QLatin1String("key"), key);
    writer.text(QLatin1String("url"), url);
    writer.flag(QLatin1String("private"), isPrivate);
    return writer.take();
}

Result<ExternalTracker> ExternalTracker::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ExternalTracker read;
    read.system = readRequiredText(reader, QLatin1String("system"));
    read.key = readRequiredText(reader, QLatin1String("key"));
    read.url = reader.text(QLatin1String("url"));
    read.isPrivate = reader.flag(QLatin1String("private"));
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

} // namespace firebreak
