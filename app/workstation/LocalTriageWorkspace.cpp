// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/LocalTriageWorkspace.h"

#include "core/base/Logging.h"
#include "core/identity/Person.h"
#include "core/sync/CacheReads.h"

#include <QPointer>

#include <algorithm>

namespace firebreak {
namespace {

template <class T> T valueOr(const Result<T>& read, T otherwise)
{
    if (read)
        return *read;
    qCWarning(logUi).noquote() << "read:" << toLogLine(read.error());
    return otherwise;
}

Result<bool> decided(const Result<QList<Submitted>>& answer)
{
    if (!answer)
        return failure(answer.error());
    return std::any_of(answer->cbegin(), answer->cend(), [](const Submitted& one) { return !one.changed.isEmpty() && one.inverse; });
}

/// What one wanted is gone, and no command brings it back.
Result<bool> discarded(const Result<void>& answer)
{
    return answer ? Result<bool>(false) : Result<bool>(failure(answer.error()));
}

} // namespace

LocalTriageWorkspace::LocalTriageWorkspace(Workspace& workspace, const Clock& clock, std::unique_ptr<ClientCache> cache,
                                           QObject* parent)
    : TriageWorkspace(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_cache(std::move(cache))
{
    connect(&workspace, &Workspace::recordsChanged, this, [this](const QList<RecordId>& ids) {
        forgetTeamIfChanged(ids);
        Q_EMIT recordsChanged(ids);
    });
    connect(&workspace, &Workspace::everythingChanged, this, [this] {
        m_team.reset();
        Q_EMIT everythingChanged();
    });
    // Of Qt 6.4 a context must outlive the answer; the workspace does.
    workspace.drafts().then(&workspace, [self = QPointer(this)](const Result<Drafts>& kept) {
        if (self)
            self->takeDrafts(kept);
    });
    connect(&workspace, &Workspace::actionProgressed, this, &TriageWorkspace::actionProgressed);
    connect(&workspace, &Workspace::undoChanged, this, &TriageWorkspace::undoChanged);
    connect(&workspace, &Workspace::conflictCountChanged, this, &TriageWorkspace::conflictCountChanged);
}

std::optional<Record> LocalTriageWorkspace::record(const RecordId& id) const
{
    return valueOr(m_cache->records().record(id), {});
}

QList<Record> LocalTriageWorkspace::notesOf(const RecordId& id) const
{
    return valueOr(notesOn(m_cache->records(), id), {});
}

QList<ui::TeamMember> LocalTriageWorkspace::team() const
{
    if (m_team)
        return *m_team;
    QList<ui::TeamMember> team;
    const QList<Record> records = valueOr(people(m_cache->records()), {});
    for (const Record& record : records) {
        if (const Result<Person> person = Person::fromJson(record.body))
            team.append({record.id, person->name, person->isActive});
    }
    std::sort(team.begin(), team.end(),
              [](const ui::TeamMember& a, const ui::TeamMember& b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_team = team;
    return team;
}

void LocalTriageWorkspace::forgetTeamIfChanged(const QList<RecordId>& ids)
{
    constexpr qsizetype FewEnoughToLookAt = 32;
    if (ids.size() > FewEnoughToLookAt) {
        m_team.reset();
        return;
    }
    for (const RecordId& id : ids) {
        const auto changed = record(id);
        if (changed && changed->kind == RecordKind::Person)
            m_team.reset();
    }
}

bool LocalTriageWorkspace::isUnsent(const RecordId& id) const
{
    return !m_isStandalone && valueOr(m_cache->bases().contains(id), false);
}

template <class Answer, class Tell> void LocalTriageWorkspace::pass(QFuture<Answer> answer, QObject* context, Tell done) const
{
    // Not with `context` itself: it may go before the answer comes. And queued: the answer may be there already.
    answer.then(&m_workspace, [guard = QPointer(context), done = std::move(done)](const Answer& value) {
        if (guard)
            QMetaObject::invokeMethod(guard, [done, value] { done(value); }, Qt::QueuedConnection);
    });
}

void LocalTriageWorkspace::readHistory(const RecordId& id, QObject* context, HistoryRead done) const
{
    pass(m_workspace.historyOf(id), context, std::move(done));
}

void LocalTriageWorkspace::readConflicts(QObject* context, ConflictsRead done) const
{
    pass(m_workspace.conflicts(), context, std::move(done));
}

void LocalTriageWorkspace::resolveWithMine(qint64 seq, QObject* context, Resolved done)
{
    pass(m_workspace.resolveWithMine(seq).then(decided), context, std::move(done));
}

void LocalTriageWorkspace::resolveWithValue(qint64 seq, const QJsonValue& value, QObject* context, Resolved done)
{
    pass(m_workspace.resolveWithValue(seq, value).then(decided), context, std::move(done));
}

void LocalTriageWorkspace::resolveWithTheirs(qint64 seq, QObject* context, Resolved done)
{
    pass(m_workspace.resolveWithTheirs(seq).then(discarded), context, std::move(done));
}

void LocalTriageWorkspace::submit(const QList<Intent>& action, QObject* context, Done done)
{
    QList<Command> commands;
    for (const Intent& intent : action)
        commands.append(m_workspace.make(intent.target, intent.payload));
    pass(m_workspace.submitAction(commands), context, std::move(done));
}

void LocalTriageWorkspace::undo(QObject* context, Done done)
{
    pass(m_workspace.undo(), context, std::move(done));
}

void LocalTriageWorkspace::redo(QObject* context, Done done)
{
    pass(m_workspace.redo(), context, std::move(done));
}

void LocalTriageWorkspace::takeDrafts(const Result<Drafts>& kept)
{
    const Drafts typed = m_drafts; // since the question
    m_drafts = valueOr(kept, {});
    m_drafts.insert(typed);
}

void LocalTriageWorkspace::keepDraft(const RecordId& about, const QString& text)
{
    if (m_drafts.value(about) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(about);
    else
        m_drafts.insert(about, text);
    m_workspace.keepDrafts(m_drafts).then(&m_workspace, [](const Result<void>& kept) {
        if (!kept)
            qCWarning(logUi).noquote() << "draft:" << toLogLine(kept.error());
    });
}

RecordId LocalTriageWorkspace::newId() const
{
    return RecordId::generate(m_clock.now());
}

} // namespace firebreak
