// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Policy.h"

#include "core/base/BodyFields.h"
#include "core/flaw/FlawPolicy.h"
#include "core/incident/AudienceCatalogue.h"
#include "core/incident/DeliverableCatalogue.h"
#include "core/incident/IncidentPlan.h"

#include <algorithm>

namespace firebreak {
namespace {

constexpr QLatin1String Text("text");
constexpr QLatin1String Clocks("clocks");
constexpr QLatin1String Flaws("flaws");
constexpr QLatin1String Trackers("trackers");
constexpr QLatin1String Process("process");
constexpr QLatin1String Tools("tools");
constexpr QLatin1String Groups("groups");
constexpr QLatin1String Lists("lists");

/// An error of a part, at its place within the field.
Error within(QLatin1String field, const QString& where, const Error& inner)
{
    const bool isPointer = inner.place.isEmpty() || inner.place.startsWith(QLatin1Char('/'));
    return {inner.code, QLatin1Char('/') + field + where + (isPointer ? QString() : QStringLiteral("/")) + inner.place,
            inner.details};
}

Result<QList<QJsonObject>> readClocks(const QJsonValue& value)
{
    QList<QJsonObject> clocks;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject policy = array.at(i).toObject();
        if (const Result<SlaPolicy> read = SlaPolicy::fromJson(policy); !read)
            return failure(within(Clocks, QStringLiteral("/%1").arg(i), read.error()));
        clocks.append(policy);
    }
    return clocks;
}

Result<QMap<QString, QStringList>> readLists(const QJsonObject& object)
{
    QMap<QString, QStringList> lists;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray words = it.value().toArray();
        for (const QJsonValue& word : words) {
            if (!word.isString())
                return failure(error::BodyFieldType, QStringLiteral("/lists/") + it.key());
            lists[it.key()].append(word.toString());
        }
    }
    return lists;
}

/// Each of the process data by its own reader.
Result<QMap<QString, QJsonObject>> readProcess(const QJsonObject& object)
{
    QMap<QString, QJsonObject> process;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject data = it.value().toObject();
        std::optional<Error> fault;
        const auto note = [&fault](const auto& read) {
            if (!read)
                fault = read.error();
        };
        if (it.key() == QLatin1String("incident"))
            note(IncidentPlan::fromJson(data));
        else if (it.key() == QLatin1String("deliverables"))
            note(DeliverableCatalogue::fromJson(data));
        else if (it.key() == QLatin1String("audiences"))
            note(AudienceCatalogue::fromJson(data));
        else
            fault = Error{error::BodyFieldValue, {}, {it.key()}};
        if (fault)
            return failure(within(Process, QLatin1Char('/') + it.key(), *fault));
        process[it.key()] = data;
    }
    return process;
}

/// Reads the content's fields off a body; the rest of it is not asked for.
Result<PolicyContent> readContent(BodyReader& reader, const QJsonObject& body)
{
    PolicyContent content;
    content.text = reader.text(Text);
    content.tools = reader.list<ApprovedTool>(Tools);
    content.groups = reader.list<PolicyGroup>(Groups);
    Result<QList<QJsonObject>> clocks = readClocks(body.value(Clocks));
    Result<QMap<QString, QStringList>> lists = readLists(reader.object(Lists));
    const QJsonObject flaws = reader.object(Flaws);
    Result<QMap<QString, QJsonObject>> process = readProcess(reader.object(Process));
    if (!process)
        return failure(process.error());
    const QJsonObject trackers = reader.object(Trackers);
    if (!clocks || !lists)
        return failure(!clocks ? clocks.error() : lists.error());
    if (!flaws.isEmpty()) {
        if (const Result<FlawPolicy> read = FlawPolicy::fromJson(flaws); !read)
            return failure(within(Flaws, {}, read.error()));
        content.flaws = flaws;
    }
    if (!trackers.isEmpty()) {
        if (const Result<TrackerPolicy> read = TrackerPolicy::fromJson(trackers); !read)
            return failure(within(Trackers, {}, read.error()));
        content.trackers = trackers;
    }
    content.clocks = *std::move(clocks);
    content.process = *std::move(process);
    content.lists = *std::move(lists);
    if (reader.error())
        return failure(*reader.error());
    return content;
}

void writeContent(QJsonObject& body, const PolicyContent& content)
{
    BodyWriter writer(body);
    writer.text(Text, content.text);
    writer.list(Tools, content.tools);
    writer.list(Groups, content.groups);
    QJsonArray clocks;
    for (const QJsonObject& policy : content.clocks)
        clocks.append(policy);
    QJsonObject lists;
    for (auto it = content.lists.cbegin(); it != content.lists.cend(); ++it)
        lists[it.key()] = QJsonArray::fromStringList(*it);
    writer.object(Lists, lists);
    writer.object(Flaws, content.flaws.value_or(QJsonObject()));
    QJsonObject process;
    for (auto it = content.process.cbegin(); it != content.process.cend(); ++it)
        process[it.key()] = *it;
    writer.object(Trackers, content.trackers.value_or(QJsonObject()));
    writer.object(Process, process);
    body = writer.take();
    if (!clocks.isEmpty())
        body[Clocks] = clocks;
}

/// The fields of an amendment replace those of the same name.
void amend(QJsonObject& fields, const Amendment& amendment)
{
    for (auto it = amendment.changes.begin(); it != amendment.changes.end(); ++it)
        fields[it.key()] = it.value();
}

Result<PolicyContent> amended(const PolicyContent& content, const Amendment& amendment)
{
    QJsonObject fields;
    writeContent(fields, content);
    amend(fields, amendment);
    BodyReader reader(fields);
    return readContent(reader, fields);
}

QList<const Amendment*> effective(const QList<Amendment>& amendments, Instant now)
{
    QList<const Amendment*> counting;
    for (const Amendment& amendment : amendments) {
        const std::optional<Instant> from = amendment.effectiveAt();
        if (from && *from <= now)
            counting.append(&amendment);
    }
    std::stable_sort(counting.begin(), counting.end(), [](const Amendment* a, const Amendment* b) {
        return *a->effectiveAt() < *b->effectiveAt();
    });
    return counting;
}

void checkAmendments(BodyReader& reader, const Policy& policy)
{
    const QLatin1String key("amendments");
    const QStringList fields = Policy::contentFields();
    QStringList ids;
    for (const Amendment& amendment : policy.amendments) {
        if (ids.contains(amendment.id))
            reader.fail(error::BodyFieldValue, key, {amendment.id});
        ids.append(amendment.id);
        const QStringList changed = amendment.changes.keys();
        for (const QString& field : changed) {
            if (!fields.contains(field))
                reader.fail(error::BodyFieldValue, key, {amendment.id, field});
        }
        if (const Result<PolicyContent> then = amended(policy.content, amendment); !then)
            reader.fail(then.error().code, key, {amendment.id, then.error().place});
    }
}

} // namespace

QJsonObject PolicyGroup::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("address"), address);
    return writer.take();
}

Result<PolicyGroup> PolicyGroup::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    PolicyGroup group;
    group.name = readRequiredText(reader, QLatin1String("name"));
    group.address = reader.text(QLatin1String("address"));
    if (reader.error())
        return failure(*reader.error());
    return group;
}

RecordId planId()
{
    return RecordId(Uuid::fromName("policy", "plan"));
}

QStringList Policy::contentFields()
{
    return {Text, Clocks, Flaws, Trackers, Process, Tools, Groups, Lists};
}

PolicyContent Policy::contentAt(Instant now) const
{
    PolicyContent current = content;
    for (const Amendment* amendment : effective(amendments, now)) {
        if (Result<PolicyContent> next = amended(current, *amendment))
            current = *std::move(next);
    }
    return current;
}

QJsonObject Policy::sectionAt(const QJsonObject& body, const QString& field, Instant now)
{
    QJsonObject fields{{field, body.value(field)}};
    BodyReader reader(body);
    const QList<Amendment> all = reader.list<Amendment>(QLatin1String("amendments"));
    for (const Amendment* amendment : effective(all, now))
        amend(fields, *amendment);
    return fields.value(field).toObject();
}

QString Policy::versionAt(Instant now) const
{
    const QList<const Amendment*> counting = effective(amendments, now);
    return counting.isEmpty() ? version : counting.last()->version;
}

QJsonObject Policy::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("version"), version);
    writer.text(QLatin1String("owner"), owner.toText());
    writer.date(QLatin1String("lastReview"), lastReview);
    writer.list(QLatin1String("amendments"), amendments);
    QJsonObject body = writer.take();
    writeContent(body, content);
    return body;
}

Result<Policy> Policy::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Policy policy{readRequiredText(reader, QLatin1String("version")),
                  readRequiredId(reader, QLatin1String("owner")),
                  {},
                  {},
                  {},
                  {}};
    if (const std::optional<QDate> date = reader.date(QLatin1String("lastReview")))
        policy.lastReview = *date;
    else
        reader.fail(error::BodyFieldMissing, QLatin1String("lastReview"));
    if (reader.error())
        return failure(*reader.error());
    Result<PolicyContent> content = readContent(reader, body);
    if (!content)
        return failure(content.error());
    policy.content = *std::move(content);
    policy.amendments = reader.list<Amendment>(QLatin1String("amendments"));
    checkAmendments(reader, policy);
    policy.extra = reader.rest();
    policy.extra.remove(Clocks);
    if (reader.error())
        return failure(*reader.error());
    return policy;
}

} // namespace firebreak
