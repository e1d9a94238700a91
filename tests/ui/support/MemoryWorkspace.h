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
    /// Everything in it, to be put into another; cheap to copy.
    struct Content
    {
        Actor actor;
        QMap<RecordId, Record> records;
        QMap<RecordId, QList<HistoryLine>> history; ///< newest first
        int made = 0;
    };

    explicit MemoryWorkspace(const Clock& clock);

    /// Makes a person; the first one is who acts.
    RecordId addPerson(const QString& name, const QList<Role>& roles);
    /// Applies as the system; the test fails loudly when the rules refuse.
    void import(const QJsonObject& advisory);
    Outcome mustApply(const RecordId& target, const Payload& payload, const Actor& actor);
    Outcome mustApply(const Command& command, const Actor& actor);
    /// As if somebody else had done it: the views hear of it.
    void applyAsOther(const RecordId& target, const Payload& payload, const RecordId& person);
    /// Makes a conflict: `mine` was done here, and `theirs` by another person who was faster. The test fails loudly when
    /// the rules let both stand.
    void collide(const RecordId& target, const Payload& mine, const Payload& theirs, const RecordId& person);
    /// Stores a command of ours as refused by the server.
    void refuse(const RecordId& target, const Payload& payload, const Error& why);
    void markSent();
    void setActor(const Actor& actor) { m_content.actor = actor; }
    [[nodiscard]] const Content& content() const { return m_content; }
    void setContent(const Content& content) { m_content = content; }
    [[nodiscard]] QList<Record> all(RecordKind kind) const;
    [[nodiscard]] QList<Payload> submitted() const { return m_submitted; }

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override;
    [[nodiscard]] QList<Record> notesOf(const RecordId& id) const override;
    [[nodiscard]] QList<ui::TeamMember> team() const override;
    [[nodiscard]] Actor actor() const override { return m_content.actor; }
    [[nodiscard]] bool isUnsent(const RecordId& id) const override { return m_unsent.contains(id); }
    void submit(const QList<Intent>& action, QObject* context, Done done) override;
    void readHistory(const RecordId& id, QObject* context, HistoryRead done) const override;
    void readConflicts(QObject* context, ConflictsRead done) const override;
    [[nodiscard]] qint64 conflictCount() const override { return m_conflicts.size(); }
    void resolveWithMine(qint64 seq, QObject* context, Resolved done) override;
    void resolveWithValue(qint64 seq, const QJsonValue& value, QObject* context, Resolved done) override;
    void resolveWithTheirs(qint64 seq, QObject* context, Resolved done) override;
    void cancelAction() override { ++m_cancels; }
    [[nodiscard]] int cancels() const { return m_cancels; }
    void undo(QObject* context, Done done) override;
    void redo(QObject* context, Done done) override;
    [[nodiscard]] bool canUndo() const override { return m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const override { return m_undo.canRedo(); }
    [[nodiscard]] QString draft(const RecordId& about) const override { return m_drafts.value(about); }
    void keepDraft(const RecordId& about, const QString& text) override { m_drafts.insert(about, text); }
    [[nodiscard]] RecordId newId() const override;

private:
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override;
    [[nodiscard]] Command commandOf(const RecordId& target, const Payload& payload);
    using Finish = void (UndoStack::*)(UndoStack::Action);
    void run(const QList<Intent>& action, Finish finish, QObject* context, Done done);
    void runSteps(const std::optional<UndoStack::Action>& steps, Finish finish, QObject* context, Done done);
    void addConflict(StoredConflict conflict);
    [[nodiscard]] Result<bool> resolve(qint64 seq, const Result<QList<UndoStep>>& steps);
    [[nodiscard]] StoredConflict conflictOf(qint64 seq) const;
    [[nodiscard]] Result<Outcome> applyNow(const Command& command, const Actor& actor);

    const Clock& m_clock;
    mutable Content m_content;
    QList<StoredConflict> m_conflicts;
    QSet<RecordId> m_unsent;
    QMap<RecordId, QString> m_drafts;
    QList<Payload> m_submitted;
    UndoStack m_undo;
    int m_cancels = 0;
};

} // namespace firebreak::test
