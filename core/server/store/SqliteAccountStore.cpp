// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/SqliteAccountStore.h"

#include "core/identity/RoleWords.h"
#include "core/server/store/SqliteRows.h"

namespace firebreak::server {

namespace {

/// Roles of a newer server are none that this one grants.
QList<Role> rolesIn(const Statement& row, int column)
{
    return knownRolesFromWords(row.text(column).split(u' ', Qt::SkipEmptyParts));
}

template <class T>
Result<T> damaged(const char* column)
{
    return failure(error::StorageDamaged, QString::fromLatin1(column));
}


Result<Account> readAccount(const Statement& row)
{
    const Result<RecordId> person = RecordId::fromBytes(row.blobView(0));
    if (!person)
        return damaged<Account>("account.person");
    return Account{*person, row.text(1), rolesIn(row, 2), instantFromMs(row.integer(3)), optionalInstant(row, 4)};
}

Result<Device> readDevice(const Statement& row)
{
    const Result<DeviceId> id = DeviceId::fromBytes(row.blobView(0));
    const Result<RecordId> person = RecordId::fromBytes(row.blobView(1));
    Result<VerifyingKey> key = VerifyingKey::fromBytes(row.blobView(2));
    if (!id || !person || !key)
        return damaged<Device>("device");
    return Device{*id, *person, std::move(*key), row.text(3), instantFromMs(row.integer(4)), optionalInstant(row, 5)};
}

Result<AccessToken> readToken(const Statement& row)
{
    const Result<DeviceId> device = DeviceId::fromBytes(row.blobView(1));
    if (!device)
        return damaged<AccessToken>("token.device");
    return AccessToken{row.blob(0), *device, instantFromMs(row.integer(2))};
}

Result<Invitation> readInvitation(const Statement& row)
{
    const auto device = optionalId<DeviceId>(row, 5);
    if (!device)
        return damaged<Invitation>("invitation.device");
    return Invitation{row.blob(0),
                      row.text(1),
                      rolesIn(row, 2),
                      instantFromMs(row.integer(3)),
                      instantFromMs(row.integer(4)),
                      *device};
}

} // namespace

Result<std::optional<Account>> SqliteAccountStore::account(const RecordId& person)
{
    return oneRow<Account>(m_statements, "SELECT person, name, roles, created, closed FROM account WHERE person = ?",
                           readAccount, person.toBytes());
}

Result<QList<Account>> SqliteAccountStore::accounts()
{
    return allRows<Account>(m_statements, "SELECT person, name, roles, created, closed FROM account ORDER BY person",
                            readAccount);
}

Result<void> SqliteAccountStore::putAccount(const Account& account)
{
    return m_statements.run("INSERT INTO account (person, name, roles, created, closed) VALUES (?, ?, ?, ?, ?) "
                            "ON CONFLICT (person) DO UPDATE SET name = excluded.name, roles = excluded.roles, "
                            "created = excluded.created, closed = excluded.closed",
                            account.person.toBytes(), account.name, wordsOf(account.roles).join(u' '), toMs(account.created),
                            numberOf(account.closed));
}

Result<std::optional<Device>> SqliteAccountStore::device(const DeviceId& id)
{
    return oneRow<Device>(m_statements,
                          "SELECT id, person, key, name, enrolled, revoked FROM device WHERE id = ?", readDevice,
                          id.toBytes());
}

Result<QList<Device>> SqliteAccountStore::devices()
{
    return allRows<Device>(m_statements, "SELECT id, person, key, name, enrolled, revoked FROM device ORDER BY id",
                           readDevice);
}

Result<void> SqliteAccountStore::putDevice(const Device& device)
{
    return m_statements.run("INSERT INTO device (id, person, key, name, enrolled, revoked) VALUES (?, ?, ?, ?, ?, ?) "
                            "ON CONFLICT (id) DO UPDATE SET person = excluded.person, key = excluded.key, "
                            "name = excluded.name, enrolled = excluded.enrolled, revoked = excluded.revoked",
                            device.id.toBytes(), device.person.toBytes(), device.key.toBytes(), device.name,
                            toMs(device.enrolled), numberOf(device.revoked));
}

Result<std::optional<AccessToken>> SqliteAccountStore::token(const QByteArray& hash)
{
    return oneRow<AccessToken>(m_statements, "SELECT hash, device, expires FROM token WHERE hash = ?", readToken, hash);
}

Result<void> SqliteAccountStore::putToken(const AccessToken& token)
{
    return m_statements.run("INSERT INTO token (hash, device, expires) VALUES (?, ?, ?) "
                            "ON CONFLICT (hash) DO UPDATE SET device = excluded.device, expires = excluded.expires",
                            token.hash, token.device.toBytes(), toMs(token.expires));
}

Result<void> SqliteAccountStore::dropTokens(const DeviceId& device)
{
    return m_statements.run("DELETE FROM token WHERE device = ?", device.toBytes());
}

Result<void> SqliteAccountStore::dropTokensExpiredBy(Instant now)
{
    return m_statements.run("DELETE FROM token WHERE expires <= ?", toMs(now));
}

Result<std::optional<Invitation>> SqliteAccountStore::invitation(const QByteArray& secretHash)
{
    return oneRow<Invitation>(m_statements,
                              "SELECT hash, name, roles, created, expires, device FROM invitation WHERE hash = ?",
                              readInvitation, secretHash);
}

Result<void> SqliteAccountStore::putInvitation(const Invitation& invitation)
{
    return m_statements.run("INSERT INTO invitation (hash, name, roles, created, expires, device) "
                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO UPDATE SET name = excluded.name, "
                            "roles = excluded.roles, created = excluded.created, expires = excluded.expires, "
                            "device = excluded.device",
                            invitation.secretHash, invitation.name, wordsOf(invitation.roles).join(u' '),
                            toMs(invitation.created), toMs(invitation.expires), blobOf(invitation.device));
}

} // namespace firebreak::server
