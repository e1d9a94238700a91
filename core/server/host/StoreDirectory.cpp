// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/host/StoreDirectory.h"

#include "core/server/store/SqliteStore.h"
#include "core/storage/PrivateDirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace firebreak::server {

namespace {

constexpr qsizetype KeySize = 32;
constexpr mode_t Others = S_IRWXG | S_IRWXO;

/// The key of a file with 64 hexadecimal digits.
Result<SecretBytes> readKey(const QString& path, bool mustBePrivate)
{
    QFile file(path);
    struct stat about = {};
    // Unbuffered: what is read goes nowhere but into guarded memory.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || fstat(file.handle(), &about) != 0)
        return failure(error::DirectoryUnusable, path);
    if (mustBePrivate && (about.st_mode & Others) != 0)
        return failure(error::KeyFileExposed, path);
    SecretBytes text(KeySize * 2 + 2);
    const qint64 length = file.read(reinterpret_cast<char*>(text.data()), qint64(text.size()));
    if (length < 0)
        return failure(error::DirectoryUnusable, path);
    SecretBytes key(KeySize);
    std::size_t size = 0;
    const char* end = nullptr;
    const QByteArrayView digits = text.view().first(length).trimmed();
    const bool isKey = digits.size() == KeySize * 2
        && sodium_hex2bin(key.data(), KeySize, digits.data(), std::size_t(digits.size()), nullptr, &size, &end) == 0
        && size == std::size_t(KeySize);
    if (!isKey)
        return failure(error::KeyFileMalformed, path);
    return key;
}

/// Makes a key and its file in one step that others never see half of.
Result<SecretBytes> makeKey(const QString& path)
{
    SecretBytes key = SecretBytes::random(KeySize);
    SecretBytes digits(KeySize * 2 + 1);
    sodium_bin2hex(reinterpret_cast<char*>(digits.data()), digits.size(), key.data(), key.size());
    digits.data()[KeySize * 2] = '\n';
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return failure(error::DirectoryUnusable, path);
    const bool isWritten = ::write(file, digits.data(), digits.size()) == ssize_t(digits.size()) && ::fsync(file) == 0;
    if (::close(file) != 0 || !isWritten)
        return failure(error::DirectoryUnusable, path);
    return key;
}

Result<SecretBytes> findKey(const QDir& directory, bool mayCreate)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString credential = credentials + QStringLiteral("/firebreak-store-key");
    if (!credentials.isEmpty() && QFileInfo::exists(credential))
        return readKey(credential, false); // systemd keeps it from others by its own means
    const QString path = directory.filePath(QStringLiteral("store.key"));
    if (QFileInfo::exists(path))
        return readKey(path, true);
    // A store without its key is not to be made a new key for: that would hide the loss.
    if (!mayCreate || directory.exists(QStringLiteral("store.db")))
        return failure(error::DirectoryUnusable, path);
    return makeKey(path);
}

} // namespace

StoreDirectory::StoreDirectory(QString path, SecretBytes key)
    : m_path(std::move(path))
    , m_key(std::make_shared<const SecretBytes>(std::move(key)))
{}

Result<StoreDirectory> StoreDirectory::open(const QString& path, std::optional<SecretBytes> key, bool mayCreate)
{
    const QDir directory(path);
    if (mayCreate && !makePrivateDirectory(path))
        return failure(error::DirectoryUnusable, path);
    if (!directory.exists() || (!mayCreate && !directory.exists(QStringLiteral("store.db"))))
        return failure(error::DirectoryUnusable, path);
    if (key)
        return StoreDirectory(directory.absolutePath(), std::move(*key));
    Result<SecretBytes> found = findKey(directory, mayCreate);
    if (!found)
        return failure(found.error());
    return StoreDirectory(directory.absolutePath(), std::move(*found));
}

Result<std::unique_ptr<Store>> StoreDirectory::openStore() const
{
    return opener()();
}

StoreOpener StoreDirectory::opener() const
{
    return [path = m_path + QStringLiteral("/store.db"), key = m_key]() -> Result<std::unique_ptr<Store>> {
        Result<std::unique_ptr<SqliteStore>> store = SqliteStore::open(path, *key);
        if (!store)
            return failure(store.error());
        return std::unique_ptr<Store>(std::move(*store));
    };
}

QUrl StoreDirectory::address() const
{
    QFile file(m_path + QStringLiteral("/address"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QUrl(QString::fromUtf8(file.read(4096)).trimmed(), QUrl::StrictMode);
}

Result<void> StoreDirectory::setAddress(const QUrl& url) const
{
    const QString path = m_path + QStringLiteral("/address");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(url.toEncoded() + '\n') < 0 || !file.commit())
        return failure(error::DirectoryUnusable, path);
    return {};
}

} // namespace firebreak::server
