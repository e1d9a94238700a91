// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ConflictRepository.h"
#include "core/storage/MetaRepository.h"
#include "core/storage/OutboxRepository.h"

namespace firebreak {

/// `outbox.db`: what exists nowhere else: commands not yet confirmed, conflicts not yet decided, this laptop's enrolment.
/// Migrated, never replaced: a damaged outbox is told to the person and left where it is.
/// Threads: one object per thread and connection.
class ClientOutbox
{
public:
    static constexpr char FileName[] = "outbox.db";
    static constexpr char KeyPurpose[] = "outbox"; ///< for databaseKey()

    /// Opens or makes the file and migrates it. Fails with the codes of StorageError.h.
    [[nodiscard]] static Result<std::unique_ptr<ClientOutbox>> open(const QString& path, const SecretBytes& key);

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] OutboxRepository& outbox() { return m_outbox; }
    [[nodiscard]] ConflictRepository& conflicts() { return m_conflicts; }
    [[nodiscard]] MetaRepository& meta() { return m_meta; }

private:
    explicit ClientOutbox(Database database);

    Database m_database;
    OutboxRepository m_outbox;
    ConflictRepository m_conflicts;
    MetaRepository m_meta;
};

} // namespace firebreak
