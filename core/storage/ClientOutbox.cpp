// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientOutbox.h"

#include "core/storage/Migrations.h"

namespace firebreak {
namespace {

constexpr qint32 ApplicationId = 0x46426f31; // "FBo1"

} // namespace

ClientOutbox::ClientOutbox(Database database)
    : m_database(std::move(database))
    , m_outbox(m_database)
    , m_conflicts(m_database)
    , m_meta(m_database)
{}

Result<std::unique_ptr<ClientOutbox>> ClientOutbox::open(const QString& path, const SecretBytes& key)
{
    Result<Database> database = Database::open(path, key, DatabaseProfile::precious());
    if (!database)
        return failure(database.error());
    static const Migrations migrations(QStringLiteral("client-outbox"), ApplicationId);
    if (const auto done = migrations.migrate(*database); !done)
        return failure(done.error());
    return std::unique_ptr<ClientOutbox>(new ClientOutbox(std::move(*database)));
}

} // namespace firebreak
