// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/AuditTrail.h"

namespace firebreak::server {

namespace {

constexpr qsizetype PageSize = 1000;

/// What must come next, from all links so far.
class Walk
{
public:
    [[nodiscard]] bool accepts(const ChangeLink& link)
    {
        const RecordRow& record = link.change.record;
        if (link.sequence != m_sequence + 1 || link.position != m_positions.value(record.compartment) + 1
            || record.revision != m_revisions.value(record.id) + 1 || chainHash(m_hash, link) != link.hash)
            return false;
        if (const auto lay = m_compartments.constFind(record.id); lay != m_compartments.cend() && *lay != record.compartment)
            ++m_positions[*lay]; // its departure counts there
        m_compartments.insert(record.id, record.compartment);
        m_sequence = link.sequence;
        m_positions[record.compartment] = link.position;
        m_revisions[record.id] = record.revision;
        m_hash = link.hash;
        return true;
    }

    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    [[nodiscard]] qint64 records() const { return m_revisions.size(); }
    [[nodiscard]] const QByteArray& hash() const { return m_hash; }

private:
    qint64 m_sequence = 0;
    QHash<QString, qint64> m_positions;
    QHash<RecordId, qint64> m_revisions;
    QHash<RecordId, QString> m_compartments;
    QByteArray m_hash = chainStart();
};

} // namespace

Result<AuditFinding> verifyAuditTrail(Store& store)
{
    Walk walk;
    std::optional<qint64> brokenAt;
    bool isEnd = false;
    while (!isEnd && !brokenAt) {
        const Result<QList<ChangeLink>> page = store.chainAfter(walk.sequence(), PageSize);
        if (!page)
            return failure(page.error());
        isEnd = page->isEmpty();
        for (const ChangeLink& link : *page) {
            if (!walk.accepts(link)) {
                brokenAt = link.sequence;
                break;
            }
        }
    }
    return AuditFinding{walk.sequence(), walk.records(), brokenAt, walk.hash()};
}

} // namespace firebreak::server
