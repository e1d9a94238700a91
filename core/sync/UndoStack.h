// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Payload.h"

#include <QList>

#include <optional>

namespace firebreak {

/// One command's inverse, and where it goes.
struct UndoStep
{
    RecordId target;
    Payload payload;
};

/// What this session can take back and do again. A step is everything one action did, so that disposing of twenty
/// reports is undone at once. Pure bookkeeping: the owner submits the steps as commands and hands in their inverses.
class UndoStack
{
public:
    static constexpr qsizetype MaxSteps = 500;
    using Action = QList<UndoStep>; ///< in the order in which to submit

    /// A person did something: `inverses` in the order of the commands that were done.
    void done(Action inverses);
    /// The next action to take back, taken off; none when there is none. Its own inverses go to undone().
    [[nodiscard]] std::optional<Action> takeUndo();
    void undone(Action inverses);
    [[nodiscard]] std::optional<Action> takeRedo();
    void redone(Action inverses);

    /// Forgets everything.
    void clear();

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }

private:
    static void push(QList<Action>& stack, Action inverses);

    QList<Action> m_undo;
    QList<Action> m_redo;
};

} // namespace firebreak
