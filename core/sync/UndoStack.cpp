// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/UndoStack.h"

#include <algorithm>

namespace firebreak {

void UndoStack::push(QList<Action>& stack, Action inverses)
{
    if (inverses.isEmpty())
        return;
    std::reverse(inverses.begin(), inverses.end());
    stack.append(std::move(inverses));
    if (stack.size() > MaxSteps)
        stack.removeFirst();
}

void UndoStack::done(Action inverses)
{
    if (inverses.isEmpty())
        return;
    m_redo.clear();
    push(m_undo, std::move(inverses));
}

std::optional<UndoStack::Action> UndoStack::takeUndo()
{
    return m_undo.isEmpty() ? std::nullopt : std::optional(m_undo.takeLast());
}

void UndoStack::undone(Action inverses)
{
    push(m_redo, std::move(inverses));
}

std::optional<UndoStack::Action> UndoStack::takeRedo()
{
    return m_redo.isEmpty() ? std::nullopt : std::optional(m_redo.takeLast());
}

void UndoStack::redone(Action inverses)
{
    push(m_undo, std::move(inverses));
}

void UndoStack::clear()
{
    m_undo.clear();
    m_redo.clear();
}

} // namespace firebreak
