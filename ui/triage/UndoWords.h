// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firebreak::ui {

/// What each step of the workspace's undo was called when it was done ("Severity set on 3 reports"). Moves as the
/// workspace's UndoStack does, which keeps the commands and knows no words.
class UndoWords
{
public:
    void done(const QString& words);
    /// The words of the step that is taken back next, taken off. Empty when a step is older than these words.
    [[nodiscard]] QString takeUndo();
    void undone(const QString& words);
    [[nodiscard]] QString takeRedo();
    void redone(const QString& words);

private:
    static void push(QStringList& list, const QString& words);

    QStringList m_undo;
    QStringList m_redo;
};

} // namespace firebreak::ui
