// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include "core/identity/Person.h"

namespace firebreak::test {

/// A world of people, an incident and a flaw, in which commands are given one after the other by the clock of
/// the tests.
class CaseWorld
{
public:
    explicit CaseWorld(Instant start) : m_commands(start)
    {
        for (const Role role : allRoles())
            enrol(role);
        incident = m_commands.newId();
        flaw = m_commands.newId();
        put(incident, RecordKind::Incident, {{QStringLiteral("title"), QStringLiteral("Parser")}});
        put(flaw, RecordKind::Flaw,
            {{QStringLiteral("title"), QStringLiteral("Overflow")},
             {QStringLiteral("cveId"), QStringLiteral("CVE-2026-1234")},
             {QStringLiteral("severity"), QStringLiteral("important")},
             {QStringLiteral("incident"), incident.toText()}});
    }

    RecordId incident = RecordId(Uuid::fromName("test", "incident"));
    RecordId flaw = RecordId(Uuid::fromName("test", "flaw"));
    MemoryState state;

    [[nodiscard]] Actor who(Role role, bool isMember = true) const
    {
        Actor someone = actor(role);
        if (isMember)
            someone.memberOf = {incident};
        return someone;
    }

    void put(const RecordId& id, RecordKind kind, QJsonObject body,
             Compartment place = Compartment::company())
    {
        body[QLatin1String("createdAt")] = toText(m_commands.now());
        state.put({id, kind, std::move(place), 1, false, std::move(body)});
    }

    Result<Outcome> run(const RecordId& target, Payload payload, const Actor& someone)
    {
        const Command command = m_commands.make(target, std::move(payload));
        return state.run(command, {someone, command.at});
    }
    Result<Outcome> act(const RecordId& target, const char* word, Role role,
                        const QJsonObject& arguments = {})
    {
        return run(target, Act{QString::fromLatin1(word), arguments}, who(role));
    }
    Result<Outcome> set(const RecordId& target, const char* field, const QJsonValue& to, Role role)
    {
        const QJsonValue now = body(target).value(QLatin1String(field));
        return run(target,
                   SetField{QString::fromLatin1(field), now.isUndefined() ? QJsonValue() : now, to, {}},
                   who(role));
    }

    [[nodiscard]] QJsonObject body(const RecordId& id) const { return state.record(id)->body; }
    [[nodiscard]] Compartment place(const RecordId& id) const { return state.record(id)->compartment; }
    [[nodiscard]] RecordId newId() { return m_commands.newId(); }
    [[nodiscard]] Instant now() const { return m_commands.now(); }
    /// The next commands are given from then on.
    void setTime(Instant now) { m_commands.setNow(now); }

    [[nodiscard]] static QString word(const Result<Outcome>& outcome)
    {
        return outcome ? QStringLiteral("ok") : QString(outcome.error().code.word());
    }

private:
    void enrol(Role role)
    {
        Person person;
        person.name = toWord(role);
        person.roles = {role};
        put(*actor(role).person, RecordKind::Person, person.toJson());
    }

    Commands m_commands;
};

} // namespace firebreak::test
