// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/LocalFiles.h"

#include "core/base/Logging.h"
#include "core/base/TypedId.h"
#include "core/storage/DatabaseFile.h"
#include "core/storage/KeyStore.h"
#include "core/storage/PrivateDirectory.h"
#include "core/sync/LocalMeta.h"

#include <QDir>

namespace firebreak {
namespace {

constexpr QLatin1String LockName("workspace.lock");

} // namespace

Result<std::unique_ptr<LocalFiles>> LocalFiles::open(const QString& directory, const SecretBytes& rootKey, Instant now)
{
    if (!makePrivateDirectory(directory))
        return failure(error::WorkspaceDirectory, directory);
    std::unique_ptr<LocalFiles> files(new LocalFiles);
    files->m_directory = directory;
    files->m_lock = std::make_unique<QLockFile>(QDir(directory).filePath(LockName));
    files->m_lock->setStaleLockTime(0); // only the end of its process frees it
    if (!files->m_lock->tryLock()) {
        if (files->m_lock->error() != QLockFile::LockFailedError)
            return failure(error::WorkspaceDirectory, directory);
        qint64 process = 0;
        QString host;
        QString program;
        files->m_lock->getLockInfo(&process, &host, &program);
        return failure(error::WorkspaceInUse, directory, {QString::number(process), program});
    }
    // The outbox first: it proves that the key is right before a cache is set aside for not opening.
    if (const auto opened = files->openOutbox(rootKey, now); !opened)
        return failure(opened.error());
    if (const auto opened = files->openCache(rootKey, now); !opened)
        return failure(opened.error());
    return files;
}

Result<void> LocalFiles::openOutbox(const SecretBytes& rootKey, Instant now)
{
    const Result<SecretBytes> key = databaseKey(rootKey, ClientOutbox::KeyPurpose);
    if (!key)
        return failure(key.error());
    Result<std::unique_ptr<ClientOutbox>> outbox =
        ClientOutbox::open(QDir(m_directory).filePath(QLatin1String(ClientOutbox::FileName)), *key);
    if (!outbox)
        return failure(outbox.error());
    m_outbox = *std::move(outbox);
    const auto id = m_outbox->meta().value(meta::OutboxId);
    const auto generation = numberIn(m_outbox->meta(), meta::Generation);
    if (!id || !generation)
        return failure(id ? generation.error() : id.error());
    m_generation = *generation;
    if (*id) {
        m_outboxId = **id;
        return {};
    }
    m_outboxId = Uuid::generate(now).toBytes();
    return m_outbox->meta().setValue(meta::OutboxId, m_outboxId);
}

Result<void> LocalFiles::openCache(const SecretBytes& rootKey, Instant now)
{
    const Result<SecretBytes> key = databaseKey(rootKey, ClientCache::KeyPurpose);
    if (!key)
        return failure(key.error());
    const QString path = QDir(m_directory).filePath(QLatin1String(ClientCache::FileName));
    for (int attempt = 0;; ++attempt) {
        Result<ClientCache::Opened> opened = ClientCache::openOrReplace(path, *key, now);
        const bool isNewer = !opened && opened.error().code == error::StorageNewerSchema;
        if (!opened && !isNewer)
            return failure(opened.error());
        if (opened) {
            if (opened->setAside)
                m_setAside = opened->setAside;
            m_cache = std::move(opened->cache);
            const auto id = m_cache->meta().value(meta::OutboxId);
            if (!id)
                return failure(id.error());
            if (!*id)
                return m_cache->meta().setValue(meta::OutboxId, m_outboxId);
            if (**id == m_outboxId)
                return {};
        }
        if (attempt > 0)
            return failure(error::StorageDamaged, path);
        // Of a newer program, or beside another outbox: a copy that can be fetched again.
        qCWarning(logSync) << "the cache does not belong to this workspace and is set aside";
        m_cache.reset();
        const Result<QString> aside = firebreak::setAside(path, now);
        if (!aside)
            return failure(aside.error());
        m_setAside = *aside;
    }
}

Result<LocalFiles::Agreement> LocalFiles::agreement()
{
    const auto generation = numberIn(m_cache->meta(), meta::Generation);
    const auto followed = followedSeq();
    const auto last = m_outbox->outbox().lastSeq();
    if (!generation || !followed || !last)
        return failure(!generation ? generation.error() : !followed ? followed.error() : last.error());
    if (m_isOutOfStep || *generation != m_generation || *followed > *last)
        return Agreement::Differs;
    return *followed == *last ? Agreement::Full : Agreement::Behind;
}

void LocalFiles::sweep()
{
    for (Database* database : {&m_cache->database(), &m_outbox->database()}) {
        if (const auto swept = database->checkpoint(); !swept)
            qCInfo(logSync) << "the log stays for now:" << toLogLine(swept.error());
    }
    removeSetAside(QDir(m_directory).filePath(QLatin1String(ClientCache::FileName)));
}

Result<qint64> LocalFiles::followedSeq()
{
    return numberIn(m_cache->meta(), meta::FollowedSeq);
}

} // namespace firebreak
