// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace firebreak {

namespace error {
/// The keychain answers, and has no such entry. With some services also: there is no keyring yet. Never by itself a
/// reason to make a new key.
inline constexpr ErrorCode KeychainNotFound{"keychain.not-found"};
/// There is no keychain: no session bus, no Secret Service, or it failed. Details: its own words.
inline constexpr ErrorCode KeychainUnavailable{"keychain.unavailable"};
/// The person or the keychain refused.
inline constexpr ErrorCode KeychainDenied{"keychain.denied"};
/// No answer in time: most likely a locked keyring whose question nobody answers.
inline constexpr ErrorCode KeychainTimedOut{"keychain.timed-out"};
}

/// Secrets in the system's keychain (Secret Service by QtKeychain), with a time-out of our own because a locked keyring
/// waits for its prompt for ever. QtKeychain's plaintext fallback is never switched on.
/// Threads: the GUI thread's event loop. Nothing blocks; each call ends in exactly one call of `done`, never before it
/// returned, and not at all when `context` or the Keychain is gone by then.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using ReadDone = std::function<void(Result<SecretBytes>)>;
    using WriteDone = std::function<void(Result<void>)>;

    /// `service` groups the entries of this program.
    explicit Keychain(QString service = QStringLiteral("firebreak"), QObject* parent = nullptr);

    /// How long to wait for one answer; 30 s unless set, long enough to type a keyring's password.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    void read(const QString& entry, QObject* context, ReadDone done);
    void write(const QString& entry, const SecretBytes& secret, QObject* context, WriteDone done);
    void remove(const QString& entry, QObject* context, WriteDone done);

private:
    void start(QKeychain::Job* job, const QString& entry, QObject* context,
               std::function<void(Result<void>, QKeychain::Job*)> done);

    QString m_service;
    std::chrono::milliseconds m_timeout{30000};
};

} // namespace firebreak
