// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Apply.h"
#include "core/sync/UndoStack.h"
#include "tests/support/ManualClock.h"
#include "ui/triage/TriageWorkspace.h"

#include <QMap>
#include <QSet>

namespace firebreak::test {

/// A workspace in memory for tests of the views: the program's own rules over a map of records, nothing stored and no
/// server. Changes are applied at once and answered from the event loop, as the real one does.
class MemoryWorkspace final : public ui::TriageWorkspace, private StateView
{
    Q_OBJECT

public:
    explicit MemoryWorkspace(const Clock& clock);

    /// Makes a person; the first one is who acts.
    RecordId addPerson(const QString& name, const QList<Role>& roles);
    /// Applies as the system; the test fails loudly when the rules refuse.
    void import(const QJsonObject& advisory);
    Outcome mustApply(const RecordId& target, const Payload& payload, const Actor& actor);
    Outcome mustApply(const Command& command, const Actor& actor);
    /// As if somebody else had done it: the views hear of it.
    void applyAsOther(const RecordId& target, const Payload& payload, const RecordId& person);
    void markSent();
    void setActor(const Actor& actor) { m_actor = actor; }
    [[nodiscard]] QList<Record> all(RecordKind kind) const;
    [[nodiscard]] QList<Payload> submitted() const { return m_submitted; }

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override;
    [[nodiscard]] QList<Record> notesOf(const RecordId& id) const override;
    [[nodiscard]] QList<ui::TeamMember> team() const override;
    [[nodiscard]] Actor actor() const override { return m_actor; }
    [[nodiscard]] bool isUnsent(const RecordId& id) const override { return m_unsent.contains(id); }
    void submit(const QList<Intent>& action, QObject* context, Done done) override;
    void readHistory(const RecordId& id, QObject* context, HistoryRead done) const override;
    void undo(QObject* context, Done done) override;
    void redo(QObject* context, Done done) override;
    [[nodiscard]] bool canUndo() const override { return m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const override { return m_undo.canRedo(); }
    [[nodiscard]] RecordId newId() const override;

private:
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override;
    [[nodiscard]] Command commandOf(const RecordId& target, const Payload& payload);
    using Finish = void (UndoStack::*)(UndoStack::Action);
    void run(const QList<Intent>& action, Finish finish, QObject* context, Done done);
    void runSteps(const std::optional<UndoStack::Action>& steps, Finish finish, QObject* context, Done done);
    [[nodiscard]] Result<Outcome> applyNow(const Command& command, const Actor& actor);

    const Clock& m_clock;
    Actor m_actor;
    QMap<RecordId, Record> m_records;
    QMap<RecordId, QList<HistoryLine>> m_history; ///< newest first
    QSet<RecordId> m_unsent;
    QList<Payload> m_submitted;
    UndoStack m_undo;
    mutable int m_made = 0;
};

} // namespace firebreak::test
