// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include "core/storage/DatabaseFile.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstring>

namespace firebreak {
namespace {

constexpr int AegisAlgorithm256 = 4; // "algorithm" parameter of the cipher "aegis"
constexpr int AegisReservedBytes = 64; // 32 nonce + 32 tag per page: what AEGIS-256 alone reserves

Result<void> created(const QString& path)
{
    // SQLite would create it by the umask; the journal and WAL inherit the file's own permissions.
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && !QFileInfo::exists(path))
        return failure(error::StorageIo, QFileInfo(path).fileName(), {file.errorString()});
    return {};
}

} // namespace

Connection::Connection(QString path)
    : m_path(std::move(path))
    , m_target(std::make_shared<Canceller::Target>())
{}

Connection& Connection::operator=(Connection&& other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_target = std::move(other.m_target);
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (!m_target)
        return;
    const std::lock_guard lock(m_target->mutex);
    // v2: the handle lives on until the last statement is gone, so a forgotten one is no use after free.
    sqlite3_close_v2(m_target->handle);
    m_target->handle = nullptr;
}

Result<Connection> Connection::open(const QString& path, const SecretBytes& key, Mode mode, int busyTimeoutMs)
{
    const QString name = QFileInfo(path).fileName();
    if (key.size() != KeySize)
        return failure(error::StorageWrongKey, name, {QStringLiteral("key size")});
    if (!QFileInfo::exists(path)) {
        if (mode == Mode::OpenOnly)
            return failure(error::StorageMissing, name);
        if (const auto ok = created(path); !ok)
            return failure(ok.error());
    }
    if (const auto fits = checkHead(path, key); !fits)
        return failure(fits.error());

    Connection connection(path);
    if (const auto ok = connection.openHandle(); !ok)
        return failure(ok.error());
    sqlite3_busy_timeout(connection.handle(), busyTimeoutMs);
    if (const auto ok = connection.setKey(key); !ok)
        return failure(ok.error());
    // Setting a key never fails; reading the schema shows whether the first page authenticates.
    if (const auto schema = connection.value("SELECT count(*) FROM sqlite_schema"); !schema) {
        Error error = schema.error();
        error.place = name;
        return failure(std::move(error));
    }
    return connection;
}

Result<Connection> Connection::openPlain(const QString& path)
{
    Connection connection(path);
    if (const auto ok = connection.openHandle(); !ok)
        return failure(ok.error());
    return connection;
}

Result<void> Connection::openHandle()
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(QFile::encodeName(m_path).constData(), &m_target->handle, flags, nullptr);
    if (code != SQLITE_OK)
        return failure(storageError(m_target->handle, code, QFileInfo(m_path).fileName()));
    // Our SQL is the only SQL: no double-quoted strings, no writes to the schema table, no views run by surprise.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return {};
}

Result<void> Connection::setKey(const SecretBytes& key)
{
    const QString name = QFileInfo(m_path).fileName();
    const int aegis = sqlite3mc_cipher_index("aegis");
    // The choice of cipher is one-shot: it holds for the next key only.
    if (aegis <= 0 || sqlite3mc_config(handle(), "cipher", aegis) != aegis
        || sqlite3mc_config_cipher(handle(), "aegis", "algorithm", AegisAlgorithm256) != AegisAlgorithm256)
        return failure(error::StorageUnprotected, QStringLiteral("cipher"), {QStringLiteral("aegis-256")});

    const QByteArray fingerprint = keyFingerprint(key);
    SecretBytes raw(4 + KeySize + std::size_t(fingerprint.size()));
    std::memcpy(raw.data(), "raw:", 4);
    std::memcpy(raw.data() + 4, key.data(), KeySize);
    std::memcpy(raw.data() + 4 + KeySize, fingerprint.constData(), std::size_t(fingerprint.size()));
    const int code = sqlite3_key_v2(handle(), "main", raw.data(), int(raw.size()));
    if (code != SQLITE_OK)
        return failure(storageError(handle(), code, name));

    int reserved = -1; // -1 asks without changing
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (reserved != AegisReservedBytes)
        return failure(error::StorageUnprotected, QStringLiteral("cipher"),
                       {QString::number(AegisReservedBytes), QString::number(reserved)});
    return {};
}

Result<void> Connection::execute(QByteArrayView sql)
{
    while (!sql.isEmpty()) {
        Result<Statement> statement = Statement::prepare(handle(), sql, &sql);
        if (!statement)
            return failure(statement.error());
        if (!statement->isPrepared()) // blanks or a comment
            continue;
        if (const auto done = statement->run(); !done)
            return failure(done.error());
    }
    return {};
}

Result<Statement> Connection::prepare(QByteArrayView sql)
{
    return Statement::prepare(handle(), sql);
}

Result<QString> Connection::value(QByteArrayView sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row.error());
    return *row ? statement->text(0) : QString();
}

} // namespace firebreak
