// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Coordination.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<LogKind, 4> LogKinds{{"decision", "next-step", "backup-plan", "delegation"}};
constexpr EnumWords<NoticeKind, 2> NoticeKinds{{"information", "bulletin-link"}};
constexpr EnumWords<PartyKind, 7> PartyKinds{
    {"user", "project", "authority", "vendor", "partner", "csirt", "industry"}};

} // namespace

QLatin1String toWord(LogKind value)
{
    return LogKinds.word(value);
}

std::optional<LogKind> logKindFromWord(QStringView word)
{
    return LogKinds.value(word);
}

QLatin1String toWord(NoticeKind value)
{
    return NoticeKinds.word(value);
}

std::optional<NoticeKind> noticeKindFromWord(QStringView word)
{
    return NoticeKinds.value(word);
}

QLatin1String toWord(PartyKind value)
{
    return PartyKinds.word(value);
}

std::optional<PartyKind> partyKindFromWord(QStringView word)
{
    return PartyKinds.value(word);
}

QJsonObject LogEntry::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.text(QLatin1String("text"), text);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.instant(QLatin1String("due"), due);
    writer.instant(QLatin1String("doneAt"), doneAt);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<LogEntry> LogEntry::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    LogEntry read;
    read.kind = readRequiredWord(reader, QLatin1String("kind"), read.kind, logKindFromWord);
    read.text = readRequiredText(reader, QLatin1String("text"));
    read.owner = readRecordId(reader, QLatin1String("owner"));
    read.due = reader.instant(QLatin1String("due"));
    read.doneAt = reader.instant(QLatin1String("doneAt"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject Briefing::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("audience"), audience);
    writer.text(QLatin1String("summary"), summary);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<Briefing> Briefing::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Briefing read;
    read.audience = readRequiredText(reader, QLatin1String("audience"));
    read.summary = readRequiredText(reader, QLatin1String("summary"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject CoordinationPlace::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("kind"), kind);
    writer.text(QLatin1String("tool"), tool);
    writer.text(QLatin1String("where"), where);
    return writer.take();
}

Result<CoordinationPlace> CoordinationPlace::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    CoordinationPlace read;
    read.kind = readRequiredText(reader, QLatin1String("kind"));
    read.tool = readRequiredText(reader, QLatin1String("tool"));
    read.where = readRequiredText(reader, QLatin1String("where"));
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject StakeholderNotice::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("audience"), audience);
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.text(QLatin1String("channel"), channel);
    writer.text(QLatin1String("summary"), summary);
    writer.text(QLatin1String("as"), sentAs);
    writeRecordIds(writer, QLatin1String("people"), people);
    if (textApproved) {
        BodyWriter inner({});
        writeStamp(inner, *textApproved);
        writer.object(QLatin1String("textApproved"), inner.take());
    }
    writeStamp(writer, stamp);
    return writer.take();
}

Result<StakeholderNotice> StakeholderNotice::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    StakeholderNotice read;
    read.audience = readRequiredText(reader, QLatin1String("audience"));
    read.kind = reader.word(QLatin1String("kind"), read.kind, noticeKindFromWord);
    read.channel = reader.text(QLatin1String("channel"));
    read.summary = reader.text(QLatin1String("summary"));
    read.sentAs = readRequiredText(reader, QLatin1String("as"));
    read.people = readRecordIds(reader, QLatin1String("people"));
    if (json.contains(QLatin1String("textApproved"))) {
        BodyReader inner(reader.object(QLatin1String("textApproved")));
        read.textApproved = readStamp(inner);
        if (inner.error())
            reader.fail(inner.error()->code, QLatin1String("textApproved"), inner.error()->details);
    }
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject ApprovedText::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("audience"), audience);
    writer.text(QLatin1String("text"), text);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<ApprovedText> ApprovedText::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ApprovedText read;
    read.audience = readRequiredText(reader, QLatin1String("audience"));
    read.text = readRequiredText(reader, QLatin1String("text"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject CoverageEntry::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("source"), source);
    writer.text(QLatin1String("url"), url);
    writer.text(QLatin1String("note"), note);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<CoverageEntry> CoverageEntry::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    CoverageEntry read;
    read.source = readRequiredText(reader, QLatin1String("source"));
    read.url = reader.text(QLatin1String("url"));
    read.note = reader.text(QLatin1String("note"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject ThirdParty::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("kind"), toWord(kind));
    if (priority > 0)
        writer.number(QLatin1String("priority"), priority);
    writer.text(QLatin1String("message"), message);
    writer.instant(QLatin1String("plannedAt"), plannedAt);
    if (told) {
        BodyWriter inner({});
        writeStamp(inner, *told);
        writer.object(QLatin1String("told"), inner.take());
    }
    return writer.take();
}

Result<ThirdParty> ThirdParty::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ThirdParty read;
    read.name = readRequiredText(reader, QLatin1String("name"));
    read.kind = readRequiredWord(reader, QLatin1String("kind"), read.kind, partyKindFromWord);
    read.priority = int(reader.number(QLatin1String("priority")).value_or(0));
    read.message = reader.text(QLatin1String("message"));
    read.plannedAt = reader.instant(QLatin1String("plannedAt"));
    if (json.contains(QLatin1String("told"))) {
        BodyReader inner(reader.object(QLatin1String("told")));
        read.told = readStamp(inner);
        if (inner.error())
            reader.fail(inner.error()->code, QLatin1String("told"), inner.error()->details);
    }
    read.extra = reader.rest();
    if (read.priority < 1)
        reader.fail(error::BodyFieldMissing, QLatin1String("priority"));
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject CaseUpdate::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("text"), text);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<CaseUpdate> CaseUpdate::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    CaseUpdate read;
    read.text = readRequiredText(reader, QLatin1String("text"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject CoordinationCase::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("system"), system);
    writer.text(QLatin1String("key"), key);
    writer.text(QLatin1String("status"), status);
    writer.list(QLatin1String("updates"), updates);
    return writer.take();
}

Result<CoordinationCase> CoordinationCase::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    CoordinationCase read;
    read.system = readRequiredText(reader, QLatin1String("system"));
    read.key = readRequiredText(reader, QLatin1String("key"));
    read.status = reader.text(QLatin1String("status"));
    read.updates = reader.list<CaseUpdate>(QLatin1String("updates"));
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject Complaint::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("from"), from);
    writer.text(QLatin1String("text"), text);
    if (level > 0)
        writer.number(QLatin1String("level"), level);
    writeStamp(writer, stamp);
    writer.text(QLatin1String("answer"), answer);
    if (answered) {
        BodyWriter inner({});
        writeStamp(inner, *answered);
        writer.object(QLatin1String("answered"), inner.take());
    }
    return writer.take();
}

Result<Complaint> Complaint::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Complaint read;
    read.from = readRequiredText(reader, QLatin1String("from"));
    read.text = readRequiredText(reader, QLatin1String("text"));
    read.level = int(reader.number(QLatin1String("level")).value_or(0));
    read.stamp = readStamp(reader);
    read.answer = reader.text(QLatin1String("answer"));
    if (json.contains(QLatin1String("answered"))) {
        BodyReader inner(reader.object(QLatin1String("answered")));
        read.answered = readStamp(inner);
        if (inner.error())
            reader.fail(inner.error()->code, QLatin1String("answered"), inner.error()->details);
    }
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QList<ThirdParty> inOrderOfPriority(QList<ThirdParty> parties)
{
    std::stable_sort(parties.begin(), parties.end(), [](const ThirdParty& a, const ThirdParty& b) {
        if (a.told.has_value() != b.told.has_value())
            return !a.told;
        if (a.priority != b.priority)
            return a.priority < b.priority;
        return a.plannedAt.value_or(Instant::max()) < b.plannedAt.value_or(Instant::max());
    });
    return parties;
}

} // namespace firebreak
