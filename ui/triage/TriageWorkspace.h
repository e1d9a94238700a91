// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/identity/Actor.h"
#include "core/storage/ConflictRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/sync/CommandRunner.h"

#include <QObject>

#include <functional>

namespace firebreak::ui {

/// A member of the team as lists and fields show one.
struct TeamMember
{
    RecordId id;
    QString name;
    bool isActive = true;
};

/// What the views of triage need of the local copy: records, people, and one way to change anything. Every answer comes
/// from this laptop. A change is durable here before `done` hears of it, and the server hears of it when it can. Lives
/// on the GUI thread.
class TriageWorkspace : public QObject
{
    Q_OBJECT

public:
    /// One command of what a person does at once, on one record or on many.
    struct Intent
    {
        RecordId target;
        Payload payload;
    };
    /// The outer error is the files': nothing was done. The inner ones are the rules' refusals, each for its command.
    using Answers = Result<QList<Result<Submitted>>>;
    using Done = std::function<void(const Answers&)>;
    using HistoryRead = std::function<void(const Result<QList<HistoryLine>>&)>;
    using ConflictsRead = std::function<void(const Result<QList<StoredConflict>>&)>;
    using Resolved = std::function<void(const Result<bool>&)>; ///< whether it is a step of undo
    using QObject::QObject;

    [[nodiscard]] virtual std::optional<Record> record(const RecordId& id) const = 0;
    /// The comments on a record, oldest first, removed ones left out.
    [[nodiscard]] virtual QList<Record> notesOf(const RecordId& id) const = 0;
    /// Who changed a record and what, newest first, as the server confirmed it; answered later, as submit().
    virtual void readHistory(const RecordId& id, QObject* context, HistoryRead done) const = 0;
    /// By name.
    [[nodiscard]] virtual QList<TeamMember> team() const = 0;
    [[nodiscard]] virtual Actor actor() const = 0;
    /// Whether a change of this record still waits to be confirmed by the server.
    [[nodiscard]] virtual bool isUnsent(const RecordId& id) const = 0;
    /// Does an action: its commands in order, each for itself; one step of undo. `done` is called later, on the GUI thread,
    /// unless `context` has gone by then; so it is for undo() and redo().
    virtual void submit(const QList<Intent>& action, QObject* context, Done done) = 0;
    /// Ends a long action early: what is done stays and is one step of undo, and only that has answers. Not for undo and redo.
    virtual void cancelAction() = 0;
    /// The inverse commands of the last action; a refused one (somebody changed it since) stays as it is.
    virtual void undo(QObject* context, Done done) = 0;
    virtual void redo(QObject* context, Done done) = 0;
    [[nodiscard]] virtual bool canUndo() const = 0;
    [[nodiscard]] virtual bool canRedo() const = 0;
    /// What needs a person, oldest first: commands that could not stand, and those the server refused.
    virtual void readConflicts(QObject* context, ConflictsRead done) const = 0;
    [[nodiscard]] virtual qint64 conflictCount() const = 0;
    /// Does it again on top of what is there now. The rules may refuse; then the conflict stays.
    virtual void resolveWithMine(qint64 seq, QObject* context, Resolved done) = 0;
    /// Sets the field in conflict to a third value.
    virtual void resolveWithValue(qint64 seq, const QJsonValue& value, QObject* context, Resolved done) = 0;
    /// Leaves what is there; the command is gone.
    virtual void resolveWithTheirs(qint64 seq, QObject* context, Resolved done) = 0;
    /// What was typed about a record and not sent; it stays on this laptop, over a restart too. Empty: nothing.
    [[nodiscard]] virtual QString draft(const RecordId& about) const = 0;
    virtual void keepDraft(const RecordId& about, const QString& text) = 0;
    /// A new id, for the payloads that make a record.
    [[nodiscard]] virtual RecordId newId() const = 0;

    [[nodiscard]] QString nameOf(const std::optional<RecordId>& person) const
    {
        if (person) {
            for (const TeamMember& member : team()) {
                if (member.id == *person)
                    return member.name;
            }
        }
        return {};
    }

Q_SIGNALS:
    /// Somebody, here or elsewhere, changed these records.
    void recordsChanged(const QList<firebreak::RecordId>& ids);
    /// So much changed, or who acts, that whatever is shown is read again.
    void everythingChanged();
    /// Whether there is something to undo or to do again may be another than before.
    void undoChanged();
    /// How far an action, an undo or a redo of very many commands is.
    void actionProgressed(qsizetype done, qsizetype total);
    void conflictCountChanged(qint64 count);
};

} // namespace firebreak::ui
