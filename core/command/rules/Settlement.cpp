// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/Settlement.h"

#include "core/command/ChangeSet.h"
#include "core/command/Findings.h"
#include "core/command/KindRule.h"
#include "core/command/RecordKeys.h"

#include <QSet>

#include <algorithm>

namespace firebreak::rules {
namespace {

/// Why a field was changed; actions write their reasons themselves.
QString reasonOf(const Command& command)
{
    const auto* edit = std::get_if<SetField>(&command.payload);
    return edit ? edit->reason.trimmed() : QString();
}

bool isDerived(const Change& change)
{
    const KindRule* rule = kindRule(change.after.kind);
    return rule && (rule->derive || rule->read);
}

/// Above and below the records of one state, and themselves.
class Reach
{
public:
    explicit Reach(const CaseView& view) : m_view(view) {}

    void add(const Record& record)
    {
        if (record.isRemoved)
            return;
        addUp(record);
        addDown(record);
    }
    [[nodiscard]] const QList<Record>& records() const { return m_records; }

private:
    bool note(const Record& record)
    {
        if (m_known.contains(record.id))
            return false;
        m_known.insert(record.id);
        m_records.append(record);
        return true;
    }
    void addUp(const Record& record)
    {
        note(record);
        const QList<Record> parents = m_view.parents(record);
        for (const Record& parent : parents)
            addUp(parent);
    }
    void addDown(const Record& record)
    {
        const QList<Record> children = m_view.byKey(parentKey(record.id));
        for (const Record& child : children) {
            if (note(child))
                addDown(child);
        }
    }

    const CaseView& m_view;
    QList<Record> m_records;
    QSet<RecordId> m_known;
};

/// The first finding that is not among `standing`, each of which stands for one: a second tool that is not approved
/// is another finding than the first, and so is a second notice to the same audience.
const Finding* newFinding(const QList<Finding>& findings, QList<Finding> standing)
{
    for (const Finding& finding : findings) {
        if (!standing.removeOne(finding))
            return &finding;
    }
    return nullptr;
}

QList<Finding> blockingIn(const CaseView& view, const QList<Record>& records)
{
    QList<Finding> blocking;
    for (const Record& record : records)
        blocking.append(blockingFindings(record, view));
    return blocking;
}

} // namespace

Result<bool> derive(const StateView& state, Outcome& outcome, const Command& command, const Context& context)
{
    if (std::none_of(outcome.changes.begin(), outcome.changes.end(), &isDerived))
        return false;
    bool isChanged = false;
    ChangeSet world(state, outcome.changes);
    for (Change& change : outcome.changes) {
        const KindRule* rule = kindRule(change.after.kind);
        if (!rule || change.after.isRemoved)
            continue;
        if (rule->derive) {
            const CaseView view(world, context.now);
            const QJsonObject before = change.after.body;
            Derivation derivation{change.before, change.after, view, command.at, context.actor, reasonOf(command)};
            if (const Result<void> done = rule->derive(derivation); !done)
                return failure(done.error());
            if (change.after.body != before) {
                world.put(change.after);
                isChanged = true;
            }
        }
        if (rule->read) {
            if (const Result<void> read = rule->read(change.after.body); !read)
                return failure(read.error());
        }
    }
    return isChanged;
}

Result<void> allow(const StateView& state, const Outcome& outcome, const Context& context)
{
    const bool isAsked = std::any_of(outcome.changes.begin(), outcome.changes.end(), [](const Change& change) {
        const KindRule* rule = kindRule(change.after.kind);
        return rule && (rule->check || rule->parent.field);
    });
    if (!isAsked)
        return {};
    const ChangeSet world(state, outcome.changes);
    const CaseView now(world, context.now);
    Reach reach(now);
    for (const Change& change : outcome.changes) {
        reach.add(change.after);
        const QList<RecordId> stays = parentIdsOf(change.after);
        for (const RecordId& left : change.before ? parentIdsOf(*change.before) : stays) {
            const std::optional<Record> parent = stays.contains(left) ? std::nullopt : now.record(left);
            if (parent) // a tracker that an erratum no longer carries
                reach.add(*parent);
        }
        if (change.after.isRemoved) {
            const QList<Record> parents = now.parents(change.after);
            for (const Record& parent : parents)
                reach.add(parent);
        }
    }
    const QList<Finding> blocking = blockingIn(now, reach.records());
    if (blocking.isEmpty())
        return {};
    const CaseView earlier(state, context.now);
    QList<Record> before;
    for (const Record& record : reach.records()) {
        if (const std::optional<Record> known = earlier.record(record.id))
            before.append(*known);
    }
    const Finding* found = newFinding(blocking, blockingIn(earlier, before));
    return found ? failure(found->check->code, found->place, found->details) : Result<void>();
}

} // namespace firebreak::rules
