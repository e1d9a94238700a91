// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <array>

namespace firebreak {
namespace {

constexpr qsizetype FingerprintSize = 16;
constexpr qsizetype PageSize = 4096;
constexpr std::array Siblings{"", "-wal", "-shm", "-journal"};

Result<QByteArray> head(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(error::StorageIo, QFileInfo(path).fileName(), {file.errorString()});
    return file.read(PageSize);
}

bool isPlainSqlite(const QByteArray& bytes)
{
    return bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

} // namespace

QByteArray keyFingerprint(const SecretBytes& key)
{
    static constexpr char Purpose[] = "firebreak database key fingerprint 1";
    QByteArray out(FingerprintSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), std::size_t(out.size()),
                       reinterpret_cast<const unsigned char*>(Purpose), sizeof Purpose - 1, key.data(), key.size());
    return out;
}

Result<void> checkHead(const QString& path, const SecretBytes& key)
{
    const Result<QByteArray> bytes = head(path);
    if (!bytes)
        return failure(bytes.error());
    const QString name = QFileInfo(path).fileName();
    if (bytes->isEmpty())
        return {};
    if (isPlainSqlite(*bytes))
        return failure(error::StorageForeign, name);
    if (!bytes->startsWith(keyFingerprint(key)))
        return failure(error::StorageWrongKey, name);
    if (bytes->size() < PageSize)
        return failure(error::StorageDamaged, name, {QStringLiteral("truncated")});
    return {};
}

Result<bool> isSealedOnDisk(const QString& path, const SecretBytes& key)
{
    const Result<QByteArray> bytes = head(path);
    if (!bytes)
        return failure(bytes.error());
    // The cipher leaves bytes 16..23 (page size and the like) readable. Bytes 72..91 of a plain header are "reserved for
    // expansion" and zero (SQLite file format, section 1.3); under the cipher they are anything else.
    return bytes->size() == PageSize && bytes->startsWith(keyFingerprint(key))
           && bytes->mid(72, 20) != QByteArray(20, '\0');
}

void removeSetAside(const QString& path)
{
    const QFileInfo info(path);
    QDir folder = info.dir();
    const QStringList older = folder.entryList({info.fileName() + QStringLiteral(".damaged-*")}, QDir::Files);
    for (const QString& name : older)
        folder.remove(name);
}

Result<QString> setAside(const QString& path, Instant now)
{
    removeSetAside(path);
    const QFileInfo info(path);
    const QString target = path + QStringLiteral(".damaged-") + toDateTime(now).toString(u"yyyyMMdd'T'HHmmss'Z'");
    for (const char* sibling : Siblings) {
        const QString from = path + QLatin1String(sibling);
        if (QFile::exists(from) && !QFile::rename(from, target + QLatin1String(sibling)))
            return failure(error::StorageIo, info.fileName(), {QStringLiteral("rename")});
    }
    return target;
}

} // namespace firebreak
