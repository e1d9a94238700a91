// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FlawWorld.h"

#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"
#include "core/command/FieldTable.h"
#include "core/intake/Report.h"
#include "core/tracker/Tracker.h"

namespace firebreak::test {

FlawWorld::FlawWorld() : report(idOf("report")), flaw(idOf("flaw"))
{
    Offering offering;
    offering.name = QStringLiteral("Example Server");
    offering.shortName = QStringLiteral("es");
    m_state.put(
        {idOf("offering"), RecordKind::Offering, Compartment::company(), 1, false, offering.toJson()});
    Stream es{.offering = idOf("offering")};
    es.name = QStringLiteral("es-9");
    m_state.put({stream, RecordKind::Stream, Compartment::company(), 1, false, es.toJson()});
    for (const Actor& person : {analyst, assessor})
        m_state.put({*person.person,
                     RecordKind::Person,
                     Compartment::company(),
                     1,
                     false,
                     {{QStringLiteral("name"), QStringLiteral("Somebody")}}});
    Report made;
    made.title = QStringLiteral("Heap overflow in the parser");
    made.receivedAt = m_commands.now();
    m_state.put({report, RecordKind::Report, Compartment::prodsec(), 1, false, made.toJson()});
}

void FlawWorld::take(const Advisory& advisory)
{
    Record record = *m_state.record(report);
    QJsonArray advisories = record.body.value(QLatin1String("advisories")).toArray();
    advisories.append(advisory.toJson());
    record.body[QLatin1String("advisories")] = advisories;
    m_state.put(record);
}

Result<Outcome> FlawWorld::triage()
{
    return run(report, DisposeReport{Disposition::Flaw, QStringLiteral("es-9 ships the parser."), flaw});
}

Result<Outcome> FlawWorld::run(const RecordId& target, Payload payload, const Actor& who)
{
    const Command command = m_commands.make(target, std::move(payload));
    return m_state.run(command, {who, command.at});
}

Result<Outcome> FlawWorld::act(const RecordId& target, const char* word, const QJsonObject& arguments,
                               const Actor& who)
{
    return run(target, Act{QString::fromLatin1(word), arguments}, who);
}

Result<Outcome> FlawWorld::set(const RecordId& target, const char* field, const QJsonValue& to)
{
    const QString name = QString::fromLatin1(field);
    return run(target, SetField{name, fieldValue(body(target), name), to, {}});
}

Result<RecordId> FlawWorld::addAffect(const char* component)
{
    const RecordId id = m_commands.newId();
    const QJsonObject fields{{QStringLiteral("flaw"), flaw.toText()},
                             {QStringLiteral("stream"), stream.toText()},
                             {QStringLiteral("component"), QString::fromLatin1(component)}};
    const Result<Outcome> made = run(id, CreateRecord{RecordKind::Affect, fields});
    if (!made)
        return failure(made.error());
    return id;
}

void FlawWorld::putTracker(const RecordId& affect, bool isOpen)
{
    Tracker tracker{.affects = {affect}, .stream = stream};
    tracker.createdAt = m_commands.now();
    if (!isOpen) {
        tracker.status = TrackerStatus::Closed;
        tracker.closure.emplace();
        tracker.closure->resolution = TrackerResolution::Fixed;
    }
    const RecordId id(Uuid::fromName("tracker", affect.toBytes()));
    m_state.put({id, RecordKind::Tracker, Compartment::company(), 1, false, tracker.toJson()});
}

bool FlawWorld::undoes(const Outcome& outcome, const QJsonObject& before)
{
    if (!outcome.inverse || !run(outcome.target, *outcome.inverse))
        return false;
    QJsonObject now = body(outcome.target);
    QJsonObject then = before;
    for (QJsonObject* one : {&now, &then}) {
        one->remove(QLatin1String("updatedAt"));
        one->remove(QLatin1String("updatedBy"));
    }
    return now == then;
}

QJsonObject FlawWorld::body(const RecordId& id) const
{
    const std::optional<Record> record = m_state.record(id);
    return record ? record->body : QJsonObject();
}

Flaw FlawWorld::value() const
{
    return Flaw::fromJson(body(flaw)).value_or(Flaw());
}

Affect FlawWorld::affect(const RecordId& id) const
{
    return *Affect::fromJson(body(id));
}

QString FlawWorld::word(const Result<Outcome>& outcome)
{
    return outcome ? QStringLiteral("ok") : QString(outcome.error().code.word());
}

} // namespace firebreak::test
