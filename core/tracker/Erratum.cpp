// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/Erratum.h"

#include "core/base/BodyFields.h"
#include "core/crypto/Sha256.h"
#include "core/tracker/EnumWords.h"

#include <QJsonDocument>

namespace firebreak {
namespace {

constexpr EnumWords<ErratumType, 3> Types{{"security", "bugfix", "enhancement"}};
constexpr EnumWords<ReleaseChannel, 3> Channels{{"erratum", "hot-fix", "container-catalogue"}};
constexpr EnumWords<SignOffPart, 2> Parts{{"security", "documentation"}};
constexpr QLatin1String IncidentResponse("incident-response");

bool isGrade(const QString& text)
{
    return text.size() == 1 && text.at(0) >= QLatin1Char('A') && text.at(0) <= QLatin1Char('F');
}

} // namespace

QLatin1String toWord(ErratumType value)
{
    return Types.word(value);
}

std::optional<ErratumType> erratumTypeFromWord(QStringView word)
{
    return Types.value(word);
}

QLatin1String toWord(ReleaseChannel value)
{
    return Channels.word(value);
}

std::optional<ReleaseChannel> releaseChannelFromWord(QStringView word)
{
    return Channels.value(word);
}

QLatin1String toWord(SignOffPart value)
{
    return Parts.word(value);
}

std::optional<SignOffPart> signOffPartFromWord(QStringView word)
{
    return Parts.value(word);
}

QJsonObject ErratumDocument::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("kind"), kind);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("sha256"), sha256);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<ErratumDocument> ErratumDocument::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ErratumDocument read;
    read.kind = readRequiredText(reader, QLatin1String("kind"));
    read.name = readRequiredText(reader, QLatin1String("name"));
    read.sha256 = reader.text(QLatin1String("sha256"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject ErratumSignOff::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("part"), toWord(part));
    writer.text(QLatin1String("content"), content);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<ErratumSignOff> ErratumSignOff::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ErratumSignOff read;
    read.part = readRequiredWord(reader, QLatin1String("part"), read.part, signOffPartFromWord);
    read.content = readRequiredText(reader, QLatin1String("content"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject FinalReview::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("group"), group);
    writer.text(QLatin1String("content"), content);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<FinalReview> FinalReview::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    FinalReview read;
    read.group = readRequiredText(reader, QLatin1String("group"));
    read.content = readRequiredText(reader, QLatin1String("content"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject ContainerGrade::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("image"), image);
    writer.text(QLatin1String("gradeBefore"), gradeBefore);
    writer.text(QLatin1String("grade"), grade);
    writer.instant(QLatin1String("rebuiltAt"), rebuiltAt);
    return writer.take();
}

Result<ContainerGrade> ContainerGrade::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ContainerGrade read;
    read.image = readRequiredText(reader, QLatin1String("image"));
    read.gradeBefore = reader.text(QLatin1String("gradeBefore"));
    read.grade = readRequiredText(reader, QLatin1String("grade"));
    read.rebuiltAt = readRequiredInstant(reader, QLatin1String("rebuiltAt"));
    read.extra = reader.rest();
    if (!isGrade(read.grade) && !read.grade.isEmpty())
        reader.fail(error::BodyFieldValue, QLatin1String("grade"), {read.grade});
    if (!isGrade(read.gradeBefore) && !read.gradeBefore.isEmpty())
        reader.fail(error::BodyFieldValue, QLatin1String("gradeBefore"), {read.gradeBefore});
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QString Erratum::contentHash() const
{
    BodyWriter content({});
    content.text(QLatin1String("type"), toWord(type));
    content.text(QLatin1String("advisory"), advisory);
    content.text(QLatin1String("synopsis"), synopsis);
    writeRecordIds(content, QLatin1String("trackers"), trackers);
    QStringList names;
    for (const ErratumDocument& document : documents)
        names.append(document.kind + QLatin1Char('/') + document.name + QLatin1Char('/') + document.sha256);
    content.texts(QLatin1String("documents"), names);
    // QJsonObject keeps its keys sorted, so equal content gives equal bytes.
    return QString::fromLatin1(
        Sha256::of(QJsonDocument(content.take()).toJson(QJsonDocument::Compact)).toHex());
}

bool Erratum::isSignedOff(SignOffPart part) const
{
    const QString content = contentHash();
    return std::any_of(signOffs.cbegin(), signOffs.cend(), [&](const ErratumSignOff& signOff) {
        return signOff.part == part && signOff.content == content;
    });
}

bool Erratum::isApproved() const
{
    return isSignedOff(SignOffPart::Security) && isSignedOff(SignOffPart::Documentation);
}

bool Erratum::isFinallyReviewed() const
{
    const QString content = contentHash();
    const auto hasReview = [&](bool isOurs) {
        return std::any_of(reviews.cbegin(), reviews.cend(), [&](const FinalReview& review) {
            return (review.group == IncidentResponse) == isOurs && review.content == content;
        });
    };
    return hasReview(true) && hasReview(false);
}

QJsonObject Erratum::toJson() const
{
    BodyWriter writer(extra);
    writeRecordIds(writer, QLatin1String("trackers"), trackers);
    writer.text(QLatin1String("type"), toWord(type));
    writer.text(QLatin1String("advisory"), advisory);
    writer.text(QLatin1String("synopsis"), synopsis);
    writer.list(QLatin1String("documents"), documents);
    writer.list(QLatin1String("signOffs"), signOffs);
    writer.list(QLatin1String("reviews"), reviews);
    if (channel)
        writer.text(QLatin1String("channel"), toWord(*channel));
    writer.list(QLatin1String("containers"), containers);
    writer.instant(QLatin1String("plannedAt"), plannedAt);
    if (shipped) {
        BodyWriter stamp({});
        writeStamp(stamp, *shipped);
        writer.object(QLatin1String("shipped"), stamp.take());
    }
    writer.list(QLatin1String("approvals"), approvals);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    if (comments > 0)
        writer.number(QLatin1String("comments"), comments);
    return writer.take();
}

Result<Erratum> Erratum::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Erratum read;
    read.trackers = readRecordIds(reader, QLatin1String("trackers"));
    read.type = readRequiredWord(reader, QLatin1String("type"), read.type, erratumTypeFromWord);
    read.advisory = reader.text(QLatin1String("advisory"));
    read.synopsis = reader.text(QLatin1String("synopsis"));
    read.documents = reader.list<ErratumDocument>(QLatin1String("documents"));
    read.signOffs = reader.list<ErratumSignOff>(QLatin1String("signOffs"));
    read.reviews = reader.list<FinalReview>(QLatin1String("reviews"));
    if (const QString word = reader.text(QLatin1String("channel")); !word.isEmpty()) {
        read.channel = releaseChannelFromWord(word);
        if (!read.channel)
            reader.fail(error::BodyFieldValue, QLatin1String("channel"), {word});
    }
    read.containers = reader.list<ContainerGrade>(QLatin1String("containers"));
    read.plannedAt = reader.instant(QLatin1String("plannedAt"));
    if (body.contains(QLatin1String("shipped"))) {
        BodyReader stamp(reader.object(QLatin1String("shipped")));
        read.shipped = readStamp(stamp);
        if (stamp.error())
            reader.fail(stamp.error()->code, QLatin1String("shipped"), stamp.error()->details);
    }
    read.approvals = reader.list<Approval>(QLatin1String("approvals"));
    read.createdAt = reader.instant(QLatin1String("createdAt")).value_or(Instant());
    read.updatedAt = reader.instant(QLatin1String("updatedAt"));
    read.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    read.comments = int(reader.number(QLatin1String("comments")).value_or(0));
    read.extra = reader.rest();
    if (read.trackers.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("trackers"));
    if (reader.error())
        return failure(*reader.error());
    return read;
}

} // namespace firebreak
