// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/command/CommandStory.h"
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include "core/command/ActionRule.h"
#include "core/command/KindRule.h"

namespace firebreak::test {

/// A small world in which commands collide often: few ids, few aliases, few values, every role. What it draws
/// follows from the tables, so a new kind or action is drawn without more. Use within a rapidcheck property.
class CommandWorld
{
public:
    MemoryState state;
    Commands commands;

    /// Something by chance.
    [[nodiscard]] Command draw();
    /// A person of each role, and what is left of an older version: a flaw of no incident.
    void settle();
    /// Tries to make a report, a flaw and one or two records of every kind, as somebody who may do everything: kinds
    /// that need others would hardly come up by chance.
    void populate();

    struct Deed
    {
        Command command;
        Actor actor;
    };
    /// From now on next() tells this story, with chance in between or undisturbed.
    void tell(const CommandStory& story, bool isUndisturbed)
    {
        m_story = story.steps;
        m_isUndisturbed = isUndisturbed;
    }
    [[nodiscard]] bool isTelling() const { return !m_story.empty(); }
    /// The next deed of the story, or, between and after, something by chance.
    [[nodiscard]] Deed next();
    /// One role, some, or all; memberships come from the state.
    [[nodiscard]] static Actor drawActor();
    /// A number from 0 to `end`, evenly: rapidcheck draws a range from its beginning while its sizes are small, and
    /// so the later rows of a table never.
    [[nodiscard]] static int below(int end);
    [[nodiscard]] static bool isOneIn(int count) { return below(count) == 0; }

private:
    [[nodiscard]] RecordId drawId() const;
    [[nodiscard]] RecordId drawTarget() const;
    [[nodiscard]] std::optional<Record> drawRecord(KindSet kinds) const;
    [[nodiscard]] Command drawReportCommand();
    [[nodiscard]] Command drawCreate();
    [[nodiscard]] Command drawCreateOf(const KindRule& rule);
    [[nodiscard]] Command drawActOf(const ActionRule& rule);
    bool attempt(const Command& command);
    [[nodiscard]] Command drawEdit();
    [[nodiscard]] Command drawAct();
    /// Values for the rows; of texts some that the record has already, so that they name something in it.
    [[nodiscard]] QJsonObject drawValues(std::span<const FieldRule> rows, const QJsonObject& body = {}) const;
    [[nodiscard]] QJsonValue drawValue(const FieldRule& row, const QJsonObject& body = {}) const;
    [[nodiscard]] QJsonValue drawText(const FieldRule& row, const QJsonObject& body) const;
    [[nodiscard]] Instant drawMoment() const;

    std::span<const StoryStep> m_story;
    bool m_isUndisturbed = false;
};

} // namespace firebreak::test
