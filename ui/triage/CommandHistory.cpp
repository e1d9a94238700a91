// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/CommandHistory.h"

#include <memory>

namespace firebreak::ui {

/// One step on its way: what has come back so far.
struct CommandHistory::Running
{
    Kind kind;
    QString words;
    qsizetype left;
    QList<Intent> inverses;
    int refusals = 0;
    std::optional<Error> firstRefusal = {};
};

CommandHistory::CommandHistory(TriageWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

void CommandHistory::perform(const QString& words, const QList<Intent>& intents)
{
    run(Kind::Do, {words, intents});
}

void CommandHistory::undo()
{
    if (canUndo())
        run(Kind::Undo, m_undo.takeLast());
}

void CommandHistory::redo()
{
    if (canRedo())
        run(Kind::Redo, m_redo.takeLast());
}

void CommandHistory::run(Kind kind, const Step& step)
{
    if (step.intents.isEmpty())
        return;
    auto running = std::make_shared<Running>(Running{kind, step.words, step.intents.size(), {}});
    for (const Intent& intent : step.intents) {
        m_workspace.submit(intent.target, intent.payload, this, [this, running](const Result<Outcome>& result) {
            if (!result) {
                ++running->refusals;
                if (!running->firstRefusal)
                    running->firstRefusal = result.error();
            } else if (result->inverse) {
                // The last done is the first taken back.
                running->inverses.prepend({result->target, *result->inverse});
            }
            if (--running->left == 0)
                finish(*running);
        });
    }
}

void CommandHistory::finish(const Running& running)
{
    if (!running.inverses.isEmpty()) {
        QList<Step>& stack = running.kind == Kind::Undo ? m_redo : m_undo;
        stack.append({running.words, running.inverses});
        if (stack.size() > Depth)
            stack.removeFirst();
        if (running.kind == Kind::Do)
            m_redo.clear();
        Q_EMIT performed(running.words, int(running.inverses.size()), running.kind == Kind::Undo);
    }
    if (running.firstRefusal)
        Q_EMIT refused(*running.firstRefusal, running.refusals);
    Q_EMIT availabilityChanged();
}

} // namespace firebreak::ui
