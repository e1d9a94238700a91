// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/storage/Canceller.h"
#include "core/storage/Statement.h"

namespace firebreak {

/// One open handle on one encrypted file: cipher and key set, nothing else. Database adds the settings and verifies
/// them; everyone but storage's own classes uses Database.
///
/// The cipher is AEGIS-256 with a raw 32-byte key; SQLite3 Multiple Ciphers' own key derivations are never used. The
/// 16 bytes of salt that head the file carry no entropy for a raw key, so they hold the key's fingerprint (keyed
/// BLAKE2b): that tells a wrong key from a damaged first page before anything is decrypted.
/// Threads: used by one thread at a time; only the Canceller may be called from elsewhere.
class Connection
{
public:
    enum class Mode
    {
        OpenOnly,      ///< fails with storage.missing when there is no file
        OpenOrCreate,  ///< a new file is readable by its owner alone
    };

    static constexpr std::size_t KeySize = 32;

    /// Fails with storage.wrong-key, .damaged, .foreign, .missing, .io, .busy. Reads the first page, so a key that
    /// does not fit is refused here.
    [[nodiscard]] static Result<Connection> open(const QString& path, const SecretBytes& key, Mode mode,
                                                 int busyTimeoutMs);
    /// The same library without a cipher: the yardstick of the benchmarks. Product code has no use for it.
    [[nodiscard]] static Result<Connection> openPlain(const QString& path);

    Connection(Connection&& other) noexcept = default;
    Connection& operator=(Connection&& other) noexcept;
    ~Connection();

    [[nodiscard]] sqlite3* handle() const { return m_target ? m_target->handle : nullptr; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Canceller canceller() const { return Canceller(m_target); }

    /// One or several statements without parameters.
    [[nodiscard]] Result<void> execute(QByteArrayView sql);
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    /// The first column of the first row as text; empty when there is none.
    [[nodiscard]] Result<QString> value(QByteArrayView sql);

private:
    explicit Connection(QString path);
    [[nodiscard]] Result<void> openHandle();
    [[nodiscard]] Result<void> setKey(const SecretBytes& key);
    void close();

    QString m_path;
    std::shared_ptr<Canceller::Target> m_target;
};

} // namespace firebreak
