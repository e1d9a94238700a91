// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/PasswordHash.h"

#include <sodium.h>

namespace firebreak {

namespace {

const char* textOf(const SecretBytes& password)
{
    return password.isEmpty() ? "" : reinterpret_cast<const char*>(password.data());
}

} // namespace

Result<SecretBytes> keyFromPassword(const SecretBytes& password, QByteArrayView salt, PasswordCost cost,
                                    std::size_t size)
{
    static_assert(PasswordSaltBytes == crypto_pwhash_SALTBYTES);
    if (salt.size() != qsizetype(PasswordSaltBytes))
        return failure(error::PasswordSaltSize);
    SecretBytes key(size);
    if (sodium_init() < 0
        || crypto_pwhash(key.data(), size, textOf(password), password.size(),
                         reinterpret_cast<const unsigned char*>(salt.data()), cost.passes, cost.memoryBytes,
                         crypto_pwhash_ALG_ARGON2ID13)
               != 0)
        return failure(error::PasswordOutOfMemory);
    return key;
}

Result<QByteArray> hashPassword(const SecretBytes& password, PasswordCost cost)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(hash.data(), textOf(password), password.size(), cost.passes, cost.memoryBytes,
                                 crypto_pwhash_ALG_ARGON2ID13)
               != 0)
        return failure(error::PasswordOutOfMemory);
    hash.truncate(qsizetype(qstrlen(hash.constData())));
    return hash;
}

bool verifyPassword(const SecretBytes& password, const QByteArray& hash)
{
    return sodium_init() >= 0
        && crypto_pwhash_str_verify(hash.constData(), textOf(password), password.size()) == 0;
}

} // namespace firebreak
