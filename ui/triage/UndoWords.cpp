// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/UndoWords.h"

#include "core/sync/UndoStack.h"

namespace firebreak::ui {

void UndoWords::push(QStringList& list, const QString& words)
{
    list.append(words);
    if (list.size() > UndoStack::MaxSteps)
        list.removeFirst();
}

void UndoWords::done(const QString& words)
{
    m_redo.clear();
    push(m_undo, words);
}

QString UndoWords::takeUndo()
{
    return m_undo.isEmpty() ? QString() : m_undo.takeLast();
}

void UndoWords::undone(const QString& words)
{
    push(m_redo, words);
}

QString UndoWords::takeRedo()
{
    return m_redo.isEmpty() ? QString() : m_redo.takeLast();
}

void UndoWords::redone(const QString& words)
{
    push(m_undo, words);
}

} // namespace firebreak::ui
