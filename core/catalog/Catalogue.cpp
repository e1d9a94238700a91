// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Catalogue.h"

#include <QSet>

#include <algorithm>

namespace firebreak {
namespace {

/// What names a package in one stream, whoever lists it.
QString keyOf(const Component& component)
{
    return component.purl.isEmpty() ? component.name : component.shippedPurl();
}

QList<RecordId> sorted(QList<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

void Catalogue::add(const RecordId& id, const Offering& offering)
{
    m_offerings.insert(id, offering);
    for (const RecordId& base : offering.basedOn)
        m_directlyOn[base].append(id);
}

void Catalogue::add(const RecordId& id, const Stream& stream)
{
    m_streams.insert(id, stream);
    m_streamsOf[stream.offering].append(id);
}

void Catalogue::add(const RecordId& id, const ManifestRecord& manifest)
{
    m_manifests.insert(id, manifest);
    m_manifestsOf[manifest.stream].append(id);
}

const Offering* Catalogue::offering(const RecordId& id) const
{
    const auto it = m_offerings.constFind(id);
    return it == m_offerings.cend() ? nullptr : &*it;
}

const Stream* Catalogue::stream(const RecordId& id) const
{
    const auto it = m_streams.constFind(id);
    return it == m_streams.cend() ? nullptr : &*it;
}

QList<RecordId> Catalogue::streamsOf(const RecordId& offering) const
{
    return sorted(m_streamsOf.value(offering));
}

QList<RecordId> Catalogue::manifestsOf(const RecordId& stream) const
{
    return sorted(m_manifestsOf.value(stream));
}

QList<RecordId> Catalogue::builtOn(const RecordId& offering) const
{
    QList<RecordId> found;
    QSet<RecordId> seen;
    QList<RecordId> level{offering};
    while (!level.isEmpty()) {
        QList<RecordId> above;
        for (const RecordId& id : level) {
            for (const RecordId& next : sorted(m_directlyOn.value(id))) {
                if (!seen.contains(next)) {
                    seen.insert(next);
                    above.append(next);
                }
            }
        }
        found += above;
        level = above;
    }
    return found;
}

QList<Catalogue::Shipped> Catalogue::shippedIn(const RecordId& streamId) const
{
    QList<Shipped> shipped;
    QSet<QString> known;
    const auto take = [&](const QList<Component>& components, const std::optional<RecordId>& manifest) {
        for (const Component& component : components) {
            const QString key = keyOf(component);
            if (!known.contains(key)) {
                known.insert(key);
                shipped.append({component, manifest});
            }
        }
    };
    if (const Stream* own = stream(streamId))
        take(own->components, std::nullopt);
    for (const RecordId& manifest : manifestsOf(streamId))
        take(m_manifests.constFind(manifest)->components, manifest);
    return shipped;
}

} // namespace firebreak
