// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/KeyFile.h"
#include "core/storage/Keychain.h"

namespace firebreak {

namespace error {
/// The workspace's key is wrapped by a passphrase: ask for it and call unlock().
inline constexpr ErrorCode KeysPassphraseNeeded{"keys.passphrase-needed"};
/// A new workspace, and no keychain to keep its key: tell the person, ask for a new passphrase, call protect().
/// Details: the keychain's code and words.
inline constexpr ErrorCode KeysNoKeychain{"keys.no-keychain"};
/// Database files are here, and their key is not: not in the keychain, or the key file is gone. Making a new key would
/// make them unreadable for good, so it is left to the person. Details: the keychain's code, if it was asked.
inline constexpr ErrorCode KeysMissing{"keys.missing"};
/// The keychain has the key but does not give it now: locked, refused, unavailable or silent. Details: its code.
inline constexpr ErrorCode KeysLocked{"keys.locked"};
/// A new passphrase of fewer characters than MinPassphraseLength. Details: that number.
inline constexpr ErrorCode KeysWeakPassphrase{"keys.weak-passphrase"};
}

/// The root key of a data directory's workspace: in the system's keychain when there is one, else wrapped by a
/// passphrase in `keys.json`. Database keys are derived from it, one per file (databaseKey()).
///
/// A new key is made only where no database file exists. It counts only after the keychain has given it back, and only
/// then is `keys.json` written, so a crash in between leaves an empty workspace and an orphan entry, never a file
/// without its key.
/// Threads: open() needs the GUI thread's event loop and blocks nothing. protect(), unlock() and rewrap() take about
/// half a second and may run on any one thread.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t RootKeySize = 32;

    KeyStore(QString dataDirectory, Keychain& keychain, const Clock& clock, QObject* parent = nullptr);

    /// Finds the key, or makes one for a new workspace. The result is the root key, or one of the errors above,
    /// keys.damaged, keys.newer-format, keys.io.
    void open(QObject* context, Keychain::ReadDone done);

    /// Makes the root key of a new workspace and wraps it. Fails with keys.missing when databases are there already, and with
    /// keys.weak-passphrase.
    [[nodiscard]] Result<SecretBytes> protect(const SecretBytes& passphrase, PasswordCost cost = {});
    /// Opens the wrapped root key. Fails with keys.wrong-passphrase.
    [[nodiscard]] Result<SecretBytes> unlock(const SecretBytes& passphrase) const;
    /// Wraps the same root key by another passphrase; also moves a key out of a keychain that is going away. Fails with
    /// keys.weak-passphrase.
    [[nodiscard]] Result<void> rewrap(const SecretBytes& root, const SecretBytes& passphrase, PasswordCost cost = {});

    /// The path of `keys.json`.
    [[nodiscard]] QString keyFilePath() const;

private:
    [[nodiscard]] bool hasDatabases() const;
    void create(QObject* context, Keychain::ReadDone done);

    QString m_directory;
    Keychain& m_keychain;
    const Clock& m_clock;
};

/// The key of one database file: HKDF-SHA256 of the root key with the file's purpose ("cache", "outbox") as info.
[[nodiscard]] Result<SecretBytes> databaseKey(const SecretBytes& root, QByteArrayView purpose);

} // namespace firebreak
