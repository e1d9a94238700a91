// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CaseView.h"

#include "core/command/KindRule.h"
#include "core/command/RecordKeys.h"

#include <QHash>

#include <unordered_map>

namespace firebreak {

namespace {

struct IdHash
{
    std::size_t operator()(const RecordId& id) const { return qHash(id); }
};

} // namespace

struct CaseView::Known
{
    QHash<RecordId, std::optional<Record>> records;
    // Nodes: a slot stays where it is.
    std::unordered_map<std::type_index, std::shared_ptr<void>> values;
    std::unordered_map<std::type_index, std::unordered_map<RecordId, std::shared_ptr<void>, IdHash>> read;
};

CaseView::CaseView(const StateView& state, Instant now)
    : m_state(state), m_now(now), m_known(std::make_unique<Known>())
{}

CaseView::~CaseView() = default;

std::optional<Record> CaseView::record(const RecordId& id) const
{
    auto it = m_known->records.constFind(id);
    if (it == m_known->records.cend()) {
        std::optional<Record> found = m_state.record(id);
        if (found && found->isRemoved)
            found.reset();
        it = m_known->records.insert(id, std::move(found));
    }
    return *it;
}

std::shared_ptr<void>& CaseView::slot(std::type_index type) const
{
    return m_known->values[type];
}

std::shared_ptr<void>& CaseView::slot(std::type_index type, const RecordId& id) const
{
    return m_known->read[type][id];
}

QList<Record> CaseView::byKey(const QString& key) const
{
    QList<Record> records;
    const QList<RecordId> ids = m_state.byKey(key);
    for (const RecordId& id : ids) {
        if (std::optional<Record> found = record(id))
            records.append(*std::move(found));
    }
    return records;
}

QList<Record> CaseView::children(const RecordId& parent, RecordKind kind) const
{
    QList<Record> records = byKey(parentKey(parent));
    records.removeIf([kind](const Record& record) { return record.kind != kind; });
    return records;
}

QList<Record> CaseView::parents(const Record& record) const
{
    QList<Record> records;
    const QList<RecordId> ids = parentIdsOf(record);
    for (const RecordId& id : ids) {
        if (std::optional<Record> parent = this->record(id))
            records.append(*std::move(parent));
    }
    return records;
}

} // namespace firebreak
