// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/base/TypedId.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace firebreak::server {

/// Makes the challenges that devices sign. A challenge carries its own expiry and a MAC over it and the device, so
/// every server on the store knows it and nothing is kept for those who only ask; the ones that were used are
/// remembered until they expire. Safe from any thread.
class ChallengeBook
{
public:
    static constexpr std::chrono::milliseconds Lifetime{60'000};

    static constexpr std::size_t KeySize = 32;

    /// `key`: the same for all servers on the store.
    explicit ChallengeBook(SecretBytes key);

    struct Challenge
    {
        QByteArray text; ///< base64url
        Instant expires;
    };
    [[nodiscard]] Challenge make(const DeviceId& device, Instant now) const;

    /// Whether it is ours, this device's and fresh.
    [[nodiscard]] bool isGood(const QByteArray& challenge, const DeviceId& device, Instant now) const;
    /// Uses it up; false if it was used before. Call it after the signature has been checked.
    [[nodiscard]] bool spend(const QByteArray& challenge, Instant now);

private:
    [[nodiscard]] QByteArray macOf(const QByteArray& content, const DeviceId& device) const;

    const SecretBytes m_key;
    std::mutex m_mutex;
    QHash<QByteArray, Instant> m_spent; ///< with the time after which they are stale anyway
};

} // namespace firebreak::server
