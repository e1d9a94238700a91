// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/RecordArgument.h"

#include "core/command/CatalogueKeys.h"
#include "core/command/RecordKeys.h"

namespace firebreak {
namespace {

constexpr int LongestMergeChain = 32;

std::optional<Record> present(const StateView& state, RecordId id)
{
    for (int i = 0; i < LongestMergeChain; ++i) {
        std::optional<Record> record = state.record(id);
        if (!record || record->isRemoved)
            return std::nullopt;
        const Result<RecordId> home =
            RecordId::fromText(record->body.value(QLatin1String("mergedInto")).toString());
        if (!home)
            return record;
        id = *home;
    }
    return std::nullopt;
}

/// Candidates of a name, by every index that knows names.
QList<RecordId> named(const StateView& state, const QString& text)
{
    QList<RecordId> ids = state.byKey(aliasKey(text));
    if (ids.isEmpty())
        ids = state.byKey(aliasKey(text.toUpper()));
    return ids + state.byKey(offeringNameKey(text)) + state.byKey(streamNameKey(text));
}

} // namespace

Result<Record> recordMeant(const StateView& state, const QString& text, KindSet kinds)
{
    const Result<RecordId> id = RecordId::fromText(text);
    const QList<RecordId> candidates = id ? QList<RecordId>{*id} : named(state, text);
    std::optional<Record> found;
    std::optional<Record> other;
    for (const RecordId& candidate : candidates) {
        const std::optional<Record> record = present(state, candidate);
        if (!record)
            continue;
        if (!kinds.contains(record->kind))
            other = record;
        else if (!found || record->kind > found->kind)
            found = record;
    }
    if (found)
        return *found;
    if (other)
        return failure(error::RecordOtherKind, {}, {text, QString(toWord(other->kind))});
    return failure(error::RecordUnknown, {}, {text});
}

} // namespace firebreak
