// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Stream.h"
#include "core/flaw/Affect.h"
#include "core/flaw/Flaw.h"
#include "core/identity/Person.h"
#include "core/incident/Incident.h"
#include "core/tracker/Erratum.h"
#include "core/tracker/Tracker.h"
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

namespace firebreak::test {

/// A world with a flaw in an incident, its affect and its stream, and people who act on them.
struct ActionWorld
{
    MemoryState state;
    Commands commands;
    RecordId stream = commands.newId();
    RecordId incident = commands.newId();
    RecordId flaw = commands.newId();
    RecordId affect = commands.newId();

    ActionWorld()
    {
        Stream line{.offering = commands.newId(), .name = QStringLiteral("product-9")};
        put(stream, RecordKind::Stream, line.toJson());
        Incident response;
        response.title = QStringLiteral("incident");
        response.createdAt = commands.now();
        put(incident, RecordKind::Incident, response.toJson());
        Flaw vulnerability;
        vulnerability.title = QStringLiteral("flaw");
        vulnerability.cveId = QStringLiteral("CVE-2026-1000");
        vulnerability.severity = Severity::Important;
        vulnerability.incident = incident;
        vulnerability.createdAt = commands.now();
        put(flaw, RecordKind::Flaw, vulnerability.toJson());
        Affect touched{.flaw = flaw, .stream = stream};
        touched.component = QStringLiteral("openssl");
        touched.affectedness = Affectedness::Affected;
        touched.resolution = Resolution::Delegated;
        touched.createdAt = commands.now();
        put(affect, RecordKind::Affect, touched.toJson());
        for (const Role role : allRoles()) {
            Person person;
            person.name = toWord(role);
            person.roles = {role};
            put(*actor(role).person, RecordKind::Person, person.toJson());
        }
    }

    void put(const RecordId& id, RecordKind kind, const QJsonObject& body,
             const Compartment& compartment = Compartment::company())
    {
        state.put(Record{id, kind, compartment, 1, false, body});
    }
    Result<Outcome> run(Role role, const RecordId& target, Payload payload)
    {
        const Command command = commands.make(target, std::move(payload));
        return state.run(command, {actor(role), command.at});
    }
    /// The refusal's code, or empty when it was done.
    QString act(Role role, const RecordId& target, const char* word, const QJsonObject& arguments = {})
    {
        const Result<Outcome> outcome = run(role, target, Act{QString::fromLatin1(word), arguments});
        return outcome ? QString() : QString(outcome.error().code.word());
    }
    QString set(Role role, const RecordId& target, const char* field, const QJsonValue& value)
    {
        const Result<Outcome> outcome =
            run(role, target, SetField{QString::fromLatin1(field), current(target, field), value, QString()});
        return outcome ? QString() : QString(outcome.error().code.word());
    }
    template <class T> [[nodiscard]] T read(const RecordId& id) const
    {
        return T::fromJson(state.record(id)->body).value();
    }
    RecordId fileTracker()
    {
        const RecordId id = commands.newId();
        const auto made = run(Role::Analyst, id,
                              CreateRecord{RecordKind::Tracker,
                                           {{QStringLiteral("affects"), QJsonArray{affect.toText()}},
                                            {QStringLiteral("stream"), stream.toText()},
                                            {QStringLiteral("component"), QStringLiteral("openssl")}}});
        if (!made)
            qFatal("no tracker: %s", qPrintable(toLogLine(made.error())));
        return id;
    }

private:
    [[nodiscard]] QJsonValue current(const RecordId& id, const char* field) const
    {
        const QJsonValue value = state.record(id)->body.value(QLatin1String(field));
        return value.isUndefined() ? QJsonValue() : value;
    }
};

/// `{"key": value, …}` in one line.
[[nodiscard]] inline QJsonObject arguments(std::initializer_list<std::pair<const char*, QJsonValue>> pairs)
{
    QJsonObject object;
    for (const auto& [key, value] : pairs)
        object[QLatin1String(key)] = value;
    return object;
}

} // namespace firebreak::test
