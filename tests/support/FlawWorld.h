// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Affect.h"
#include "core/flaw/Flaw.h"
#include "tests/support/Commands.h"
#include "tests/support/Flaws.h"
#include "tests/support/MemoryState.h"

namespace firebreak::test {

/// A world with an offering, its stream, and a flaw made of a report by the rules, on which commands are
/// tried.
class FlawWorld
{
public:
    FlawWorld();

    const Actor analyst = actor(Role::Analyst);
    const Actor assessor{idOf("assessor"), {Role::Analyst}, {}};
    const RecordId stream = idOf("stream");
    RecordId report;
    RecordId flaw;

    [[nodiscard]] MemoryState& state() { return m_state; }
    /// Puts a report that holds this document, for the flaw to be made of.
    void take(const Advisory& advisory);
    /// Disposes of the report: `flaw` is there afterwards.
    Result<Outcome> triage();

    Result<Outcome> run(const RecordId& target, Payload payload, const Actor& who);
    Result<Outcome> run(const RecordId& target, Payload payload)
    {
        return run(target, std::move(payload), analyst);
    }
    Result<Outcome> act(const RecordId& target, const char* word, const QJsonObject& arguments,
                        const Actor& who);
    Result<Outcome> act(const RecordId& target, const char* word, const QJsonObject& arguments = {})
    {
        return act(target, word, arguments, analyst);
    }
    /// Sets a field from what it is to `to`.
    Result<Outcome> set(const RecordId& target, const char* field, const QJsonValue& to);
    /// Makes an affect of the flaw for the stream.
    Result<RecordId> addAffect(const char* component);
    /// A tracker of the affect, put as it is.
    void putTracker(const RecordId& affect, bool isOpen);
    /// Takes the outcome back and says whether the target's body is `before` again, but for who changed it
    /// when.
    [[nodiscard]] bool undoes(const Outcome& outcome, const QJsonObject& before);

    [[nodiscard]] QJsonObject body(const RecordId& id) const;
    [[nodiscard]] Flaw value() const;
    [[nodiscard]] Affect affect(const RecordId& id) const;
    /// "ok", or the code of the error.
    [[nodiscard]] static QString word(const Result<Outcome>& outcome);

private:
    MemoryState m_state;
    Commands m_commands;
};

} // namespace firebreak::test
