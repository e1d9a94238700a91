// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/CacheReads.h"

#include "core/command/RecordKeys.h"

namespace firebreak {

Result<QList<Record>> notesOn(RecordRepository& records, const RecordId& id)
{
    Result<QList<RecordId>> parents = records.byKey(homeKey(id));
    if (!parents)
        return failure(parents.error());
    parents->prepend(id);
    QList<Record> notes;
    for (const RecordId& parent : std::as_const(*parents)) {
        const Result<QList<RecordId>> ids = records.byKey(parentKey(parent));
        if (!ids)
            return failure(ids.error());
        for (const RecordId& note : *ids) {
            Result<std::optional<Record>> record = records.record(note);
            if (!record)
                return failure(record.error());
            if (*record)
                notes.append(**std::move(record));
        }
    }
    std::stable_sort(notes.begin(), notes.end(), [](const Record& a, const Record& b) {
        const QLatin1String at("at");
        return a.body.value(at).toString() < b.body.value(at).toString();
    });
    return notes;
}

Result<QList<Record>> people(RecordRepository& records)
{
    QList<Record> found;
    const auto read = records.forEach(RecordKind::Person, [&found](qint64, const Record& record) {
        if (!record.isRemoved)
            found.append(record);
    });
    if (!read)
        return failure(read.error());
    return found;
}

} // namespace firebreak
