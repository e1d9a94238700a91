// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/LocalStore.h"

#include <QObject>

namespace firebreak {

/// The one writer of a workspace: keeps the LocalStore on its thread and tells what changed. Made by Workspace, which alone
/// calls it, through runOn(). Threads: all but the constructor on the thread it was moved to.
class WorkspaceWriter : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceWriter(const Clock& clock)
        : m_clock(clock)
    {}

    [[nodiscard]] Result<void> open(const QString& directory, const SecretBytes& rootKey);
    /// Only after open() succeeded.
    [[nodiscard]] LocalStore& store() { return *m_store; }
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }

    /// For one action of a person: its commands, each for itself.
    [[nodiscard]] Result<QList<Result<Submitted>>> submit(const QList<Command>& commands);
    /// The same for what is new: an edit that somebody else was faster with is kept as a conflict.
    [[nodiscard]] Result<QList<Result<Submitted>>> submitNew(const QList<Command>& commands);
    /// For imports: the same without a signal for each record.
    [[nodiscard]] Result<QList<Result<Submitted>>> submitQuietly(const QList<Command>& commands);
    [[nodiscard]] Result<QList<Submitted>> resolved(Result<QList<Submitted>> answers);
    void tell(const Effect& effect);
    void tellUnsent();
    void tellConflicts();

Q_SIGNALS:
    void recordsChanged(const QList<firebreak::RecordId>& ids);
    /// So much changed that whoever shows anything reads it again.
    void everythingChanged();
    /// Records have left this laptop that its person may read no more.
    void compartmentForgotten();
    void unsentCountChanged(qint64 count);
    void conflictCountChanged(qint64 count);
    /// Something new is in the outbox.
    void commandsQueued();

private:
    void tellSubmitted(const QList<Result<Submitted>>& answers);

    const Clock& m_clock;
    std::unique_ptr<LocalStore> m_store;
};

} // namespace firebreak
