// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/CommandJson.h"

#include "core/command/ActionRule.h"
#include "core/identity/RoleWords.h"
#include "core/wire/PayloadReader.h"

#include <QJsonArray>

namespace firebreak {
namespace {

class PayloadWriter
{
public:
    explicit PayloadWriter(QJsonObject& json) : m_json(json) {}

    void operator()(const CreateReport& p) const
    {
        text("title", p.title);
        text("description", p.description);
    }
    void operator()(const ImportAdvisory& p) const { m_json[QLatin1String("advisory")] = p.advisory; }
    void operator()(const UnimportAdvisory& p) const
    {
        text("source", p.source);
        text("documentId", p.documentId);
        if (p.previous)
            m_json[QLatin1String("previous")] = *p.previous;
        QStringList ids;
        for (const RecordId& id : p.unmerge)
            ids.append(id.toText());
        texts("unmerge", ids);
        texts("taken", p.taken);
    }
    void operator()(const SetField& p) const
    {
        text("field", p.field);
        m_json[QLatin1String("from")] = p.from;
        m_json[QLatin1String("to")] = p.to;
        text("reason", p.reason);
    }
    void operator()(const ChangeLabel& p) const { text("label", p.label); }
    void operator()(const ChangeReference& p) const
    {
        text("url", p.url);
        texts("tags", p.tags);
        if (p.position >= 0)
            m_json[QLatin1String("position")] = p.position;
    }
    void operator()(const AddComment& p) const
    {
        text("note", p.note.toText());
        text("text", p.text);
    }
    void operator()(const DisposeReport& p) const
    {
        text("disposition", toWord(p.disposition));
        text("reason", p.reason);
        if (p.flaw)
            text("flaw", p.flaw->toText());
    }
    void operator()(const ReopenReport& p) const
    {
        text("reason", p.reason);
        if (p.disposed)
            text("disposed", toText(*p.disposed));
    }
    void operator()(const RemoveRecord&) const {}
    void operator()(const SetPerson& p) const
    {
        text("name", p.name);
        texts("roles", wordsOf(p.roles));
        m_json[QLatin1String("active")] = p.isActive;
    }
    void operator()(const CreateRecord& p) const
    {
        text("kind", toWord(p.kind));
        m_json[QLatin1String("fields")] = p.fields;
    }
    void operator()(const Act& p) const
    {
        for (auto it = p.arguments.begin(); it != p.arguments.end(); ++it)
            m_json[it.key()] = it.value();
    }
    void operator()(const Revert& p) const
    {
        QJsonObject original;
        const Payload payload = std::visit([](const auto& one) { return Payload(one); }, p.original);
        std::visit(PayloadWriter(original), payload);
        original[QLatin1String("command")] = toWord(payload);
        original[QLatin1String("at")] = toText(p.at);
        m_json[QLatin1String("original")] = original;
        QJsonArray deltas;
        for (const RecordDelta& delta : p.deltas)
            deltas.append(toJson(delta));
        m_json[QLatin1String("deltas")] = deltas;
    }

private:
    static QJsonObject toJson(const RecordDelta& delta)
    {
        QJsonObject json{{QStringLiteral("id"), delta.id.toText()}};
        if (delta.isNew)
            json[QLatin1String("new")] = true;
        if (delta.wasRemoved)
            json[QLatin1String("removed")] = true;
        if (delta.compartment)
            json[QLatin1String("compartment")] = delta.compartment->word();
        if (!delta.fields.isEmpty())
            json[QLatin1String("fields")] = delta.fields;
        return json;
    }
    void text(const char* key, const QString& value) const
    {
        if (!value.isEmpty())
            m_json[QLatin1String(key)] = value;
    }
    void texts(const char* key, const QStringList& values) const
    {
        if (!values.isEmpty())
            m_json[QLatin1String(key)] = QJsonArray::fromStringList(values);
    }

    QJsonObject& m_json;
};

UnimportAdvisory readUnimport(PayloadReader& reader)
{
    UnimportAdvisory p;
    p.source = reader.text(QLatin1String("source"));
    p.documentId = reader.text(QLatin1String("documentId"));
    if (!reader.any(QLatin1String("previous")).isNull())
        p.previous = reader.object(QLatin1String("previous"));
    p.unmerge = reader.ids(QLatin1String("unmerge"));
    p.taken = reader.texts(QLatin1String("taken"));
    return p;
}

SetField readSetField(PayloadReader& reader)
{
    reader.need(QLatin1String("field"));
    return {reader.text(QLatin1String("field")), reader.any(QLatin1String("from")),
            reader.any(QLatin1String("to")), reader.text(QLatin1String("reason"))};
}

DisposeReport readDispose(PayloadReader& reader)
{
    DisposeReport p{Disposition::Rejected, reader.text(QLatin1String("reason")), std::nullopt};
    const Result<Disposition> kind = dispositionFromWord(reader.text(QLatin1String("disposition")));
    if (kind)
        p.disposition = *kind;
    else
        reader.fail(kind.error());
    p.flaw = reader.optionalId(QLatin1String("flaw"));
    return p;
}

SetPerson readPerson(PayloadReader& reader)
{
    SetPerson p{reader.text(QLatin1String("name")), {}, reader.flag(QLatin1String("active"), true)};
    if (Result<QList<Role>> roles = rolesFromWords(reader.texts(QLatin1String("roles"))))
        p.roles = *std::move(roles);
    else
        reader.fail(roles.error());
    return p;
}

std::optional<CreateRecord> readCreate(PayloadReader& reader)
{
    const Result<RecordKind> kind = recordKindFromWord(reader.text(QLatin1String("kind")));
    if (!kind) {
        reader.fail(Error{kind.error().code, QStringLiteral("kind"), kind.error().details});
        return std::nullopt;
    }
    return CreateRecord{*kind, reader.object(QLatin1String("fields"))};
}

/// An action's arguments lie beside the envelope's fields, whose names no argument has.
std::optional<Act> readAct(const QString& word, const QJsonObject& json)
{
    if (!actionRule(word))
        return std::nullopt;
    Act act{word, json};
    for (const char* name : {"id", "at", "target", "command"})
        act.arguments.remove(QLatin1String(name));
    return act;
}

std::optional<RecordDelta> readDelta(const QJsonObject& json, PayloadReader& outer)
{
    PayloadReader reader(json);
    RecordDelta delta{reader.id<RecordId>(QLatin1String("id")), reader.flag(QLatin1String("new"), false),
                      reader.flag(QLatin1String("removed"), false), std::nullopt,
                      reader.object(QLatin1String("fields"))};
    const QString word = reader.text(QLatin1String("compartment"));
    if (!word.isEmpty()) {
        if (const Result<Compartment> compartment = Compartment::fromWord(word))
            delta.compartment = *compartment;
        else
            reader.fail(compartment.error());
    }
    if (!reader.error())
        return delta;
    outer.fail(*reader.error());
    return std::nullopt;
}

std::optional<Payload> readRevert(PayloadReader& outer)
{
    const QJsonObject json = outer.object(QLatin1String("original"));
    PayloadReader reader(json);
    const QString word = reader.text(QLatin1String("command"));
    const Instant at = reader.instant(QLatin1String("at"));
    std::optional<std::variant<Act, SetField>> original;
    if (word == QLatin1String("field.set"))
        original = readSetField(reader);
    else if (std::optional<Act> act = readAct(word, json))
        original = *std::move(act);
    if (reader.error())
        outer.fail(*reader.error());
    else if (!original)
        outer.fail(error::WireCommandUnknown, QLatin1String("original"), {word.left(100)});
    QList<RecordDelta> deltas;
    const QJsonValue given = outer.any(QLatin1String("deltas"));
    if (!given.isArray())
        outer.fail(error::WireFieldType, QLatin1String("deltas"));
    const QJsonArray array = given.toArray();
    for (const QJsonValue& item : array) {
        if (std::optional<RecordDelta> delta = readDelta(item.toObject(), outer))
            deltas.append(*std::move(delta));
    }
    if (outer.error())
        return std::nullopt;
    return Revert{*std::move(original), at, std::move(deltas)};
}

std::optional<Payload> readPayload(const QString& word, const QJsonObject& json, PayloadReader& reader)
{
    const auto is = [&word](const char* name) { return word == QLatin1String(name); };
    if (is("report.create"))
        return CreateReport{reader.text(QLatin1String("title")), reader.text(QLatin1String("description"))};
    if (is("report.import"))
        return ImportAdvisory{reader.object(QLatin1String("advisory"))};
    if (is("report.unimport"))
        return readUnimport(reader);
    if (is("field.set"))
        return readSetField(reader);
    if (is("label.add") || is("label.remove"))
        return ChangeLabel{reader.text(QLatin1String("label")), is("label.add")};
    if (is("reference.add") || is("reference.remove"))
        return ChangeReference{reader.text(QLatin1String("url")), reader.texts(QLatin1String("tags")),
                               is("reference.add"), reader.any(QLatin1String("position")).toInt(-1)};
    if (is("comment.add"))
        return AddComment{reader.id<RecordId>(QLatin1String("note")), reader.text(QLatin1String("text"))};
    if (is("report.dispose"))
        return readDispose(reader);
    if (is("report.reopen"))
        return ReopenReport{reader.text(QLatin1String("reason")), reader.optionalInstant(QLatin1String("disposed"))};
    if (is("record.remove") || is("record.restore"))
        return RemoveRecord{is("record.restore")};
    if (is("person.set"))
        return readPerson(reader);
    if (is("record.create"))
        return readCreate(reader);
    if (is("record.revert"))
        return readRevert(reader);
    return readAct(word, json);
}

} // namespace

QJsonObject toJson(const Command& command)
{
    QJsonObject json;
    json[QLatin1String("id")] = command.id.toText();
    json[QLatin1String("at")] = toText(command.at);
    json[QLatin1String("target")] = command.target.toText();
    json[QLatin1String("command")] = toWord(command.payload);
    std::visit(PayloadWriter(json), command.payload);
    return json;
}

Result<Command> commandFromJson(const QJsonObject& json)
{
    PayloadReader reader(json);
    const auto id = reader.id<CommandId>(QLatin1String("id"));
    const auto target = reader.id<RecordId>(QLatin1String("target"));
    const Instant at = reader.instant(QLatin1String("at"));
    const QString word = reader.text(QLatin1String("command"));
    std::optional<Payload> payload = readPayload(word, json, reader);
    if (reader.error())
        return failure(*reader.error());
    if (!payload)
        return failure(error::WireCommandUnknown, QStringLiteral("command"), {word.left(100)});
    return Command{id, at, target, *std::move(payload)};
}

} // namespace firebreak
