// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ClientCache.h"
#include "core/sync/Workspace.h"
#include "ui/triage/TriageWorkspace.h"

namespace firebreak {

/// The views' workspace over the real one: changes go to the Workspace, which answers later; single records are read at
/// once by a connection of the GUI thread's own, a primary key look-up each.
/// Threads: the GUI thread. Reads that fail are logged and look like absent records.
class LocalTriageWorkspace final : public ui::TriageWorkspace
{
    Q_OBJECT

public:
    /// `workspace` is open, `clock` outlives it, `cache` is a connection to its cache.
    LocalTriageWorkspace(Workspace& workspace, const Clock& clock, std::unique_ptr<ClientCache> cache,
                         QObject* parent = nullptr);

    /// The server is part of this program: nothing is ever unsent.
    void setStandalone(bool standalone) { m_isStandalone = standalone; }

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override;
    [[nodiscard]] QList<Record> notesOf(const RecordId& id) const override;
    [[nodiscard]] QList<ui::TeamMember> team() const override;
    [[nodiscard]] Actor actor() const override { return m_workspace.actor(); }
    [[nodiscard]] bool isUnsent(const RecordId& id) const override;
    void readHistory(const RecordId& id, QObject* context, HistoryRead done) const override;
    void readConflicts(QObject* context, ConflictsRead done) const override;
    [[nodiscard]] qint64 conflictCount() const override { return m_workspace.conflictCount(); }
    void resolveWithMine(qint64 seq, QObject* context, Resolved done) override;
    void resolveWithValue(qint64 seq, const QJsonValue& value, QObject* context, Resolved done) override;
    void resolveWithTheirs(qint64 seq, QObject* context, Resolved done) override;
    void submit(const QList<Intent>& action, QObject* context, Done done) override;
    void cancelAction() override { m_workspace.cancelAction(); }
    void undo(QObject* context, Done done) override;
    void redo(QObject* context, Done done) override;
    [[nodiscard]] bool canUndo() const override { return m_workspace.canUndo(); }
    [[nodiscard]] bool canRedo() const override { return m_workspace.canRedo(); }
    [[nodiscard]] QString draft(const RecordId& about) const override { return m_drafts.value(about); }
    void keepDraft(const RecordId& about, const QString& text) override;
    [[nodiscard]] RecordId newId() const override;

private:
    void takeDrafts(const Result<Drafts>& kept);
    /// Tells `done` what comes of `answer`, later and on the GUI thread, unless `context` has gone by then.
    template <class Answer, class Tell> void pass(QFuture<Answer> answer, QObject* context, Tell done) const;
    void forgetTeamIfChanged(const QList<RecordId>& ids);

    Workspace& m_workspace;
    const Clock& m_clock;
    const std::unique_ptr<ClientCache> m_cache;
    mutable std::optional<QList<ui::TeamMember>> m_team;
    Drafts m_drafts;
    bool m_isStandalone = false;
};

} // namespace firebreak
