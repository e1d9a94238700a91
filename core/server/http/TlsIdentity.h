// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QStringList>

namespace firebreak::error {
inline constexpr ErrorCode TlsCreateFailed{"server.certificate-not-made"};
inline constexpr ErrorCode TlsMalformed{"server.certificate-malformed"};
} // namespace firebreak::error

namespace firebreak::server {

/// The server's certificate and its private key. Clients pin the certificate by its fingerprint, so it is signed by
/// itself and lives for ten years; its names are for tools that look at them.
class TlsIdentity
{
public:
    /// Makes an EC P-256 key and a certificate for the given host names and addresses (RFC 5280 subjectAltName).
    /// Fails with `server.certificate-not-made`.
    [[nodiscard]] static Result<TlsIdentity> create(const QStringList& hosts, Instant now);
    /// From PEM. Fails with `server.certificate-malformed`, also if the key is not the certificate's.
    [[nodiscard]] static Result<TlsIdentity> fromPem(const QByteArray& certificate, const SecretBytes& key);

    [[nodiscard]] const QByteArray& certificatePem() const { return m_certificate; }
    [[nodiscard]] const SecretBytes& keyPem() const { return m_key; }
    /// SHA-256 over the certificate's DER form, 32 bytes: the pin.
    [[nodiscard]] const QByteArray& fingerprint() const { return m_fingerprint; }

private:
    TlsIdentity(QByteArray certificate, SecretBytes key, QByteArray fingerprint);

    QByteArray m_certificate;
    SecretBytes m_key;
    QByteArray m_fingerprint;
};

} // namespace firebreak::server
