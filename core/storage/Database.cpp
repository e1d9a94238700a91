// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/CipherDriver.h"
#include "core/storage/DatabaseFile.h"
#include "core/storage/SearchTokenizer.h"

#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

namespace firebreak {

Database::Database(Connection connection)
    : m_connection(std::move(connection))
{}

Database::Database(Database&& other) noexcept
    : m_connection(std::move(other.m_connection))
    , m_sqlName(std::exchange(other.m_sqlName, QString()))
{}

Database& Database::operator=(Database&& other) noexcept
{
    if (this != &other) {
        closeSql();
        m_connection = std::move(other.m_connection);
        m_sqlName = std::exchange(other.m_sqlName, QString());
    }
    return *this;
}

Database::~Database()
{
    closeSql();
}

void Database::closeSql()
{
    if (m_sqlName.isEmpty())
        return;
    QSqlDatabase::database(m_sqlName, false).driver()->close();
    QSqlDatabase::removeDatabase(m_sqlName);
    m_sqlName.clear();
}

QSqlDatabase Database::sql()
{
    if (m_sqlName.isEmpty()) {
        m_sqlName = QStringLiteral("firebreak-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        return QSqlDatabase::addDatabase(new CipherDriver(handle()), m_sqlName);
    }
    return QSqlDatabase::database(m_sqlName, false);
}

Result<Database> Database::open(const QString& path, const SecretBytes& key, const DatabaseProfile& profile,
                                Connection::Mode mode)
{
    Result<Connection> connection = Connection::open(path, key, mode, profile.busyTimeoutMs);
    if (!connection)
        return failure(connection.error());
    Database database(std::move(*connection));
    if (const auto ok = database.configure(profile); !ok)
        return failure(ok.error());
    const Result<bool> sealed = isSealedOnDisk(path, key);
    if (!sealed)
        return failure(sealed.error());
    if (!*sealed)
        return failure(error::StorageUnprotected, QStringLiteral("file"), {QFileInfo(path).fileName()});
    return database;
}

Result<Database> Database::openPlainYardstick(const QString& path, const DatabaseProfile& profile)
{
    Result<Connection> connection = Connection::openPlain(path);
    if (!connection)
        return failure(connection.error());
    Database database(std::move(*connection));
    if (const auto ok = database.configure(profile); !ok)
        return failure(ok.error());
    return database;
}

Result<void> Database::expect(const char* setting, QLatin1String wanted)
{
    const Result<QString> found = value(QByteArray("PRAGMA ") + setting);
    if (!found)
        return failure(found.error());
    if (found->compare(wanted, Qt::CaseInsensitive) != 0)
        return failure(error::StorageUnprotected, QLatin1String(setting), {wanted, *found});
    return {};
}

Result<void> Database::configure(const DatabaseProfile& profile)
{
    const bool isFull = profile.durability == DatabaseProfile::Durability::Full;
    const QByteArray settings = "PRAGMA page_size=4096;" // before the first page is written
                                "PRAGMA mmap_size=0;"
                                "PRAGMA temp_store=MEMORY;"
                                "PRAGMA secure_delete=ON;"
                                "PRAGMA foreign_keys=ON;"
                                "PRAGMA journal_mode=WAL;"
                                "PRAGMA journal_size_limit=16777216;"
                                "PRAGMA synchronous="
                                + QByteArray(isFull ? "FULL;" : "NORMAL;")
                                + "PRAGMA cache_size=" + QByteArray::number(-profile.cacheKiB) + ';';
    if (const auto ok = execute(settings); !ok)
        return failure(ok.error());

    struct Expectation
    {
        const char* setting;
        const char* value;
    };
    const QByteArray cacheSize = QByteArray::number(-profile.cacheKiB);
    const Expectation expectations[] = {
        {"page_size", "4096"},   {"temp_store", "2"},  {"secure_delete", "1"},
        {"foreign_keys", "1"},   {"journal_mode", "wal"}, {"synchronous", isFull ? "2" : "1"},
        {"cache_size", cacheSize.constData()}};
    for (const auto& [setting, wanted] : expectations) {
        if (const auto ok = expect(setting, QLatin1String(wanted)); !ok)
            return failure(ok.error());
    }
    // A build without memory mapping answers nothing, one with it answers 0.
    const Result<QString> mapped = value("PRAGMA mmap_size");
    if (!mapped)
        return failure(mapped.error());
    if (!mapped->isEmpty() && *mapped != QLatin1String("0"))
        return failure(error::StorageUnprotected, QStringLiteral("mmap_size"), {QStringLiteral("0"), *mapped});
    return registerSearchTokenizer(handle()); // refuses a build without FTS5
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

Result<void> Database::verifyContent()
{
    const Result<QString> verdict = value("PRAGMA integrity_check(1)");
    if (!verdict)
        return failure(verdict.error());
    if (*verdict != QLatin1String("ok"))
        return failure(error::StorageDamaged, QFileInfo(path()).fileName());
    return {};
}

Result<void> Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(storageError(handle(), code, QFileInfo(path()).fileName()));
    return {};
}

Result<void> Database::prepareOnce(Statement& kept, QByteArrayView sql)
{
    if (kept.isPrepared())
        return {};
    Result<Statement> prepared = prepare(sql);
    if (!prepared)
        return failure(prepared.error());
    kept = std::move(*prepared);
    return {};
}

} // namespace firebreak
