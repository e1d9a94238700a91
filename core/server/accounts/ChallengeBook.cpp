// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/ChallengeBook.h"

#include "core/crypto/Base64Url.h"
#include "core/crypto/Sha256.h"

#include <QtEndian>

#include <sodium.h>

namespace firebreak::server {

namespace {

constexpr qsizetype ContentSize = 8 + 16; // expiry, random
constexpr qsizetype MacSize = crypto_auth_hmacsha256_BYTES;

Instant expiryOf(const QByteArray& content)
{
    return instantFromMs(qFromBigEndian<qint64>(content.constData()));
}

} // namespace

ChallengeBook::ChallengeBook(SecretBytes key)
    : m_key(std::move(key))
{
    static_assert(KeySize == crypto_auth_hmacsha256_KEYBYTES);
    Q_ASSERT(m_key.size() == KeySize);
}

ChallengeBook::Challenge ChallengeBook::make(const DeviceId& device, Instant now) const
{
    const Instant expires = now + Lifetime;
    QByteArray content(8, Qt::Uninitialized);
    qToBigEndian(toMs(expires), content.data());
    content += SecretBytes::random(ContentSize - 8).view();
    return {toBase64Url(content + macOf(content, device)), expires};
}

bool ChallengeBook::isGood(const QByteArray& challenge, const DeviceId& device, Instant now) const
{
    const Result<QByteArray> bytes = bytesFromBase64Url(challenge);
    if (!bytes || bytes->size() != ContentSize + MacSize)
        return false;
    const QByteArray content = bytes->first(ContentSize);
    return equalsInConstantTime(bytes->sliced(ContentSize), macOf(content, device)) && now < expiryOf(content);
}

bool ChallengeBook::spend(const QByteArray& challenge, Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_spent.removeIf([now](const auto& entry) { return now >= entry.value(); });
    if (m_spent.contains(challenge))
        return false;
    m_spent.insert(challenge, now + Lifetime);
    return true;
}

QByteArray ChallengeBook::macOf(const QByteArray& content, const DeviceId& device) const
{
    const QByteArray message = "firebreak-challenge-v1" + device.toBytes() + content;
    QByteArray mac(MacSize, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char*>(mac.data()),
                           reinterpret_cast<const unsigned char*>(message.constData()),
                           static_cast<unsigned long long>(message.size()),
                           m_key.data());
    return mac;
}

} // namespace firebreak::server
