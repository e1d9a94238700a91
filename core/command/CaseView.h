// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/StateView.h"

#include <memory>
#include <typeindex>

namespace firebreak {

/// A record read as its value type.
template <class T> struct CaseItem
{
    RecordId id;
    T value;
};

/// What checks and derivations see around a record: its neighbours by id, by parent and by key, as value types.
/// Removed records are absent here. A record whose body can't be read as its type is left out: what it says
/// wrong is found on itself. Each record is asked of the state once.
class CaseView
{
public:
    CaseView(const StateView& state, Instant now);
    ~CaseView();

    /// By the clock of whoever applies; checks about "in the future" ask it.
    [[nodiscard]] Instant now() const { return m_now; }

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const;
    [[nodiscard]] QList<Record> byKey(const QString& key) const;
    /// The records of that kind whose parent is `parent`, in order of id.
    [[nodiscard]] QList<Record> children(const RecordId& parent, RecordKind kind) const;
    /// The parents that a record names, as its kind's rule says which field does.
    [[nodiscard]] QList<Record> parents(const Record& record) const;

    /// A value that depends on the world alone, such as the organisation's rules: made by `make(view)` at the first
    /// call and kept for this view, one for each type.
    template <class T, class Make> [[nodiscard]] const T& once(Make make) const
    {
        std::shared_ptr<void>& kept = slot(typeid(T));
        if (!kept)
            kept = std::make_shared<T>(make(*this));
        return *static_cast<T*>(kept.get());
    }

    /// The same of a value that depends on the world around one record of it: one for each type and id.
    template <class T, class Make> [[nodiscard]] const T& once(const RecordId& id, Make make) const
    {
        std::shared_ptr<void>& kept = slot(typeid(T), id);
        if (!kept)
            kept = std::make_shared<T>(make(*this));
        return *static_cast<T*>(kept.get());
    }

    /// The record of that id as it is in the state, read once for this view.
    template <class T> [[nodiscard]] const std::optional<T>& value(const RecordId& id) const
    {
        return once<std::optional<T>>(id, [&id](const CaseView& view) {
            const std::optional<Record> found = view.record(id);
            return found ? read<T>(*found) : std::nullopt;
        });
    }
    template <class T> [[nodiscard]] QList<CaseItem<T>> values(const RecordId& parent, RecordKind kind) const
    {
        QList<CaseItem<T>> all;
        const QList<Record> records = children(parent, kind);
        for (const Record& record : records) {
            if (const std::optional<T>& item = value<T>(record.id))
                all.append({record.id, *item});
        }
        return all;
    }
    template <class T> [[nodiscard]] static QList<CaseItem<T>> items(const QList<Record>& records)
    {
        QList<CaseItem<T>> all;
        for (const Record& record : records) {
            if (std::optional<T> value = read<T>(record))
                all.append({record.id, *std::move(value)});
        }
        return all;
    }
    template <class T> [[nodiscard]] static std::optional<T> read(const Record& record)
    {
        Result<T> value = T::fromJson(record.body);
        return value ? std::optional<T>(*std::move(value)) : std::nullopt;
    }

private:
    struct Known;
    [[nodiscard]] std::shared_ptr<void>& slot(std::type_index type) const;
    [[nodiscard]] std::shared_ptr<void>& slot(std::type_index type, const RecordId& id) const;

    const StateView& m_state;
    Instant m_now;
    std::unique_ptr<Known> m_known;
};

} // namespace firebreak
