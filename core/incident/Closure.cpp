// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Closure.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<DisclosureTrackKind, 5> Tracks{
    {"reporter-thanks", "cve-request", "wiki-advisory", "mailing-list-advisory", "forum-post"}};
constexpr EnumWords<ActionTarget, 2> Targets{{"plan", "stakeholder"}};

} // namespace

QLatin1String toWord(DisclosureTrackKind value)
{
    return Tracks.word(value);
}

std::optional<DisclosureTrackKind> disclosureTrackKindFromWord(QStringView word)
{
    return Tracks.value(word);
}

QLatin1String toWord(ActionTarget value)
{
    return Targets.word(value);
}

std::optional<ActionTarget> actionTargetFromWord(QStringView word)
{
    return Targets.value(word);
}

QJsonObject DisclosureTrack::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.text(QLatin1String("reference"), reference);
    writer.text(QLatin1String("signature"), signature);
    writer.text(QLatin1String("template"), templateFrom);
    writer.text(QLatin1String("notApplicable"), notApplicable);
    if (done) {
        BodyWriter inner({});
        writeStamp(inner, *done);
        writer.object(QLatin1String("done"), inner.take());
    }
    return writer.take();
}

Result<DisclosureTrack> DisclosureTrack::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    DisclosureTrack read;
    read.kind = readRequiredWord(reader, QLatin1String("kind"), read.kind, disclosureTrackKindFromWord);
    read.reference = reader.text(QLatin1String("reference"));
    read.signature = reader.text(QLatin1String("signature"));
    read.templateFrom = reader.text(QLatin1String("template"));
    read.notApplicable = reader.text(QLatin1String("notApplicable"));
    if (json.contains(QLatin1String("done"))) {
        BodyReader inner(reader.object(QLatin1String("done")));
        read.done = readStamp(inner);
        if (inner.error())
            reader.fail(inner.error()->code, QLatin1String("done"), inner.error()->details);
    }
    read.extra = reader.rest();
    if (read.kind == DisclosureTrackKind::MailingListAdvisory && read.done) {
        if (read.signature.isEmpty())
            reader.fail(error::BodyFieldMissing, QLatin1String("signature"));
        if (read.templateFrom.isEmpty())
            reader.fail(error::BodyFieldMissing, QLatin1String("template"));
    }
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject RetrospectiveAction::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("text"), text);
    writer.text(QLatin1String("target"), toWord(target));
    writer.text(QLatin1String("who"), who);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.instant(QLatin1String("due"), due);
    writer.instant(QLatin1String("doneAt"), doneAt);
    return writer.take();
}

Result<RetrospectiveAction> RetrospectiveAction::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    RetrospectiveAction read;
    read.text = readRequiredText(reader, QLatin1String("text"));
    read.target = readRequiredWord(reader, QLatin1String("target"), read.target, actionTargetFromWord);
    read.who = reader.text(QLatin1String("who"));
    read.owner = readRecordId(reader, QLatin1String("owner"));
    read.due = reader.instant(QLatin1String("due"));
    read.doneAt = reader.instant(QLatin1String("doneAt"));
    read.extra = reader.rest();
    if (read.target == ActionTarget::Stakeholder && read.who.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("who"));
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject Retrospective::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("summary"), summary);
    writer.list(QLatin1String("actions"), actions);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<Retrospective> Retrospective::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Retrospective read;
    read.summary = readRequiredText(reader, QLatin1String("summary"));
    read.actions = reader.list<RetrospectiveAction>(QLatin1String("actions"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject ClosingSummary::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("impact"), impact);
    writer.text(QLatin1String("remediation"), remediation);
    writer.text(QLatin1String("testing"), testing);
    writer.text(QLatin1String("documentation"), documentation);
    writer.text(QLatin1String("notFixed"), notFixed);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<ClosingSummary> ClosingSummary::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ClosingSummary read;
    read.impact = reader.text(QLatin1String("impact"));
    read.remediation = reader.text(QLatin1String("remediation"));
    read.testing = reader.text(QLatin1String("testing"));
    read.documentation = reader.text(QLatin1String("documentation"));
    read.notFixed = reader.text(QLatin1String("notFixed"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

bool ClosingSummary::isComplete(bool isAnythingNotFixed) const
{
    return !impact.isEmpty() && !remediation.isEmpty() && !testing.isEmpty() && !documentation.isEmpty() &&
           (!isAnythingNotFixed || !notFixed.isEmpty());
}

} // namespace firebreak
