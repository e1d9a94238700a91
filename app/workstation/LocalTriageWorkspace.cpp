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

Result<Outcome> outcomeOf(const Result<Submitted>& answer)
{
    if (!answer)
        return failure(answer.error());
    Outcome outcome{{}, answer->target, answer->inverse};
    for (const Record& record : answer->changed)
        outcome.changes.append({std::nullopt, record});
    return outcome;
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
    return valueOr(m_cache->bases().base(id), {}).has_value();
}

void LocalTriageWorkspace::submit(const RecordId& target, const Payload& payload, QObject* context, Done done)
{
    // Not with `context` itself: it may go before the answer comes. And queued: the answer may be there already.
    m_workspace.submit(target, payload)
        .then(&m_workspace, [guard = QPointer(context), done = std::move(done)](const Result<Submitted>& answer) {
            if (guard)
                QMetaObject::invokeMethod(guard, [done, outcome = outcomeOf(answer)] { done(outcome); }, Qt::QueuedConnection);
        });
}

RecordId LocalTriageWorkspace::newId() const
{
    return RecordId::generate(m_clock.now());
}

} // namespace firebreak
