// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/TriageWorkspace.h"

namespace firebreak::ui {

/// Does changes and takes them back. Each step is one thing the person did, on one report or many; its undo is the
/// inverse commands, which the rules may refuse when somebody else was faster, like any other command.
class CommandHistory final : public QObject
{
    Q_OBJECT

public:
    struct Intent
    {
        RecordId target;
        Payload payload;
    };
    static constexpr int Depth = 200;

    CommandHistory(TriageWorkspace& workspace, QObject* parent = nullptr);

    /// `words` say what is done, for the undo bar: "Owner set on 3 reports".
    void perform(const QString& words, const QList<Intent>& intents);
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    [[nodiscard]] QString undoWords() const { return canUndo() ? m_undo.last().words : QString(); }

Q_SIGNALS:
    /// A step is done; `changed` of its records changed. `isUndo`: it took an earlier one back.
    void performed(const QString& words, int changed, bool isUndo);
    /// Some of a step was refused; the rest was done.
    void refused(const firebreak::Error& first, int count);
    void availabilityChanged();

private:
    struct Step
    {
        QString words;
        QList<Intent> intents;
    };
    enum class Kind { Do, Undo, Redo };
    struct Running;

    void run(Kind kind, const Step& step);
    void finish(const Running& running);

    TriageWorkspace& m_workspace;
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace firebreak::ui
