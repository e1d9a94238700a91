// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ManifestRecord.h"
#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"

#include <QHash>

namespace firebreak {

/// All that the company ships and runs, to be walked both ways: from an offering to its streams, their
/// manifests and packages, and to the offerings built on it (R28, R86, R87, R169). Filled from records, in
/// any order; lists come in the order of ids. Not shared between threads while it is filled.
class Catalogue
{
public:
    void add(const RecordId& id, const Offering& offering);
    void add(const RecordId& id, const Stream& stream);
    void add(const RecordId& id, const ManifestRecord& manifest);

    [[nodiscard]] QList<RecordId> offerings() const { return m_offerings.keys(); }
    [[nodiscard]] QList<RecordId> streams() const { return m_streams.keys(); }
    /// Null when there is none of that id.
    [[nodiscard]] const Offering* offering(const RecordId& id) const;
    [[nodiscard]] const Stream* stream(const RecordId& id) const;

    [[nodiscard]] QList<RecordId> streamsOf(const RecordId& offering) const;
    [[nodiscard]] QList<RecordId> manifestsOf(const RecordId& stream) const;
    /// Offerings that stand on it, directly or through others, nearest first; a circle among them is walked
    /// once.
    [[nodiscard]] QList<RecordId> builtOn(const RecordId& offering) const;
    /// Whether `offering` stands on itself through what it names.
    [[nodiscard]] bool isCircular(const RecordId& offering) const
    {
        return builtOn(offering).contains(offering);
    }

    struct Shipped
    {
        Component component;
        std::optional<RecordId> manifest; ///< what said so; none: the stream's own list
    };
    /// What a stream ships: its own list, then what its manifests say beyond it (by package URL, else name).
    [[nodiscard]] QList<Shipped> shippedIn(const RecordId& stream) const;

private:
    QMap<RecordId, Offering> m_offerings;
    QMap<RecordId, Stream> m_streams;
    QMap<RecordId, ManifestRecord> m_manifests;
    QHash<RecordId, QList<RecordId>> m_streamsOf;
    QHash<RecordId, QList<RecordId>> m_manifestsOf;
    QHash<RecordId, QList<RecordId>> m_directlyOn;
};

} // namespace firebreak
