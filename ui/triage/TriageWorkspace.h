// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Outcome.h"
#include "core/identity/Actor.h"
#include "core/base/Result.h"

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
    using Done = std::function<void(const Result<Outcome>&)>;
    using QObject::QObject;

    [[nodiscard]] virtual std::optional<Record> record(const RecordId& id) const = 0;
    /// The comments on a record, oldest first, removed ones left out.
    [[nodiscard]] virtual QList<Record> notesOf(const RecordId& id) const = 0;
    /// By name.
    [[nodiscard]] virtual QList<TeamMember> team() const = 0;
    [[nodiscard]] virtual Actor actor() const = 0;
    /// Whether a change of this record still waits to be confirmed by the server.
    [[nodiscard]] virtual bool isUnsent(const RecordId& id) const = 0;
    /// Applies one change. `done` is called later, on the GUI thread, unless `context` has gone by then.
    virtual void submit(const RecordId& target, const Payload& payload, QObject* context, Done done) = 0;
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
};

} // namespace firebreak::ui
