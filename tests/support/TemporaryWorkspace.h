// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/LocalStore.h"
#include "tests/support/ManualClock.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace firebreak::test {

/// A workspace in a folder of its own that can be closed and opened again, and whose cache can be put back to an earlier
/// state, as after a power cut. Gone with the object.
class TemporaryWorkspace
{
public:
    TemporaryWorkspace()
        : m_folder(pattern())
        , m_key(SecretBytes::random(RootKeySize))
        , m_clock(instantFromMs(1'760'000'000'000))
    {
        open();
    }

    void open()
    {
        Result<std::unique_ptr<LocalStore>> opened = LocalStore::open(path(), m_key, m_clock);
        if (!opened)
            qFatal("cannot open the workspace: %s", qPrintable(toLogLine(opened.error())));
        m_store = *std::move(opened);
    }
    void close() { m_store.reset(); }
    void reopen()
    {
        close();
        open();
    }

    [[nodiscard]] LocalStore& store() { return *m_store; }
    [[nodiscard]] LocalStore* operator->() { return m_store.get(); }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] const SecretBytes& key() const { return m_key; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("data")); }

    /// Keeps the cache's files as they are now.
    void keepCache()
    {
        close();
        copyCache(path(), m_folder.path());
        open();
    }
    /// Goes back to the kept cache while the outbox stays as it is.
    void loseCacheSinceKept()
    {
        close();
        copyCache(m_folder.path(), path());
        open();
    }
    void removeCache()
    {
        close();
        for (const QString& file : cacheFiles(path()))
            QFile::remove(QDir(path()).filePath(file));
        open();
    }

    /// A new command at a later moment.
    [[nodiscard]] Command command(const RecordId& target, Payload payload)
    {
        m_clock.advance(std::chrono::seconds(1));
        return m_store->make(target, std::move(payload));
    }
    /// Submits it and gives what it did; aborts the test program when it is refused.
    Submitted submit(const RecordId& target, Payload payload)
    {
        const Result<Result<Submitted>> answer = m_store->submit(command(target, std::move(payload)));
        if (!answer || !*answer)
            qFatal("refused: %s", qPrintable(toLogLine(answer ? answer->error() : answer.error())));
        return **answer;
    }
    [[nodiscard]] QJsonObject body(const RecordId& id)
    {
        const Result<std::optional<Record>> record = m_store->record(id);
        return record && *record ? (*record)->body : QJsonObject();
    }

private:
    static constexpr std::size_t RootKeySize = 32;

    /// In memory where the system offers it: what is shown here is not the disk, and a durable write takes milliseconds there.
    static QString pattern()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/firebreak-XXXXXX");
    }

    static QStringList cacheFiles(const QString& folder)
    {
        return QDir(folder).entryList({QStringLiteral("cache-v1.db*")}, QDir::Files);
    }
    static void copyCache(const QString& from, const QString& to)
    {
        for (const QString& file : cacheFiles(to))
            QFile::remove(QDir(to).filePath(file));
        for (const QString& file : cacheFiles(from)) {
            if (!QFile::copy(QDir(from).filePath(file), QDir(to).filePath(file)))
                qFatal("cannot copy %s", qPrintable(file));
        }
    }

    QTemporaryDir m_folder;
    SecretBytes m_key;
    ManualClock m_clock;
    std::unique_ptr<LocalStore> m_store;
};

} // namespace firebreak::test
