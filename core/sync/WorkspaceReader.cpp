// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/WorkspaceReader.h"

#include "core/storage/KeyStore.h"
#include "core/sync/CacheReads.h"

#include <QDir>

namespace firebreak {

Result<void> WorkspaceReader::open(const QString& directory, const SecretBytes& rootKey)
{
    const Result<SecretBytes> key = databaseKey(rootKey, ClientCache::KeyPurpose);
    if (!key)
        return failure(key.error());
    Result<std::unique_ptr<ClientCache>> cache =
        ClientCache::open(QDir(directory).filePath(QLatin1String(ClientCache::FileName)), *key);
    if (!cache)
        return failure(cache.error());
    m_cache = *std::move(cache);
    return {};
}

Result<std::optional<Record>> WorkspaceReader::record(const RecordId& id)
{
    return m_cache->records().record(id);
}

Result<QList<RecordId>> WorkspaceReader::byKey(const QString& key)
{
    return m_cache->records().byKey(key);
}

Result<QList<Record>> WorkspaceReader::notesOn(const RecordId& id)
{
    return firebreak::notesOn(m_cache->records(), id);
}

Result<QList<Record>> WorkspaceReader::people()
{
    return firebreak::people(m_cache->records());
}

Result<QList<HistoryLine>> WorkspaceReader::historyOf(const RecordId& id, int limit)
{
    return m_cache->history().of(id, limit);
}

} // namespace firebreak
