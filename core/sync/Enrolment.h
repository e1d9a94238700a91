// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SigningKey.h"
#include "core/identity/Actor.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>

namespace firebreak {

/// What joining a server gave this laptop: who it is there, how to know the server again, and the device's key. Kept in
/// the outbox file, which is encrypted; the private key never leaves it but into guarded memory.
/// Copies share the key; safe to read from several threads.
struct Enrolment
{
    QUrl url;
    QByteArray certificate; ///< the pin: SHA-256 of the certificate in DER form
    QString organisationId;
    QByteArray organisationKey; ///< Ed25519 public key
    RecordId person;
    QString name;
    QList<Role> roles; ///< as last heard from the server
    DeviceId device;
    std::shared_ptr<const SigningKey> key;

    [[nodiscard]] Actor actor() const { return {person, roles}; }

    /// Everything but the key.
    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `sync.answer-malformed`; place: the field.
    [[nodiscard]] static Result<Enrolment> fromJson(const QJsonObject& json, std::shared_ptr<const SigningKey> key);
};

} // namespace firebreak
