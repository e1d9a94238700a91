// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/CommandJson.h"

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
    void operator()(const ReopenReport& p) const { text("reason", p.reason); }
    void operator()(const RemoveRecord&) const {}
    void operator()(const SetPerson& p) const
    {
        text("name", p.name);
        QStringList words;
        for (const Role role : p.roles)
            words.append(toWord(role));
        texts("roles", words);
        m_json[QLatin1String("active")] = p.isActive;
    }

private:
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
    const QStringList words = reader.texts(QLatin1String("roles"));
    for (const QString& word : words) {
        if (const Result<Role> role = roleFromWord(word))
            p.roles.append(*role);
        else
            reader.fail(role.error());
    }
    return p;
}

std::optional<Payload> readPayload(const QString& word, PayloadReader& reader)
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
        return ReopenReport{reader.text(QLatin1String("reason"))};
    if (is("record.remove") || is("record.restore"))
        return RemoveRecord{is("record.restore")};
    if (is("person.set"))
        return readPerson(reader);
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const Command& command)
{
    QJsonObject json;
    json[QLatin1String("id")] = command.id.toText();
    json[QLatin1String("at")] = toText(command.at);
    json[QLatin1String("target")] = command.target.toText();
    json[QLatin1String("command")] = QString(toWord(command.payload));
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
    std::optional<Payload> payload = readPayload(word, reader);
    if (reader.error())
        return failure(*reader.error());
    if (!payload)
        return failure(error::WireCommandUnknown, QStringLiteral("command"), {word.left(100)});
    return Command{id, at, target, *std::move(payload)};
}

} // namespace firebreak
