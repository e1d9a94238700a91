// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KeyStore.h"

#include "core/crypto/Hkdf.h"
#include "core/storage/Passphrase.h"
#include "core/storage/PrivateDirectory.h"

#include <QDir>

#include <memory>

namespace firebreak {

KeyStore::KeyStore(QString dataDirectory, Keychain& keychain, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_directory(std::move(dataDirectory))
    , m_keychain(keychain)
    , m_clock(clock)
{}

QString KeyStore::keyFilePath() const
{
    return m_directory + QStringLiteral("/keys.json");
}

bool KeyStore::hasDatabases() const
{
    return !QDir(m_directory).entryList({QStringLiteral("*.db")}, QDir::Files).isEmpty();
}

void KeyStore::open(QObject* context, Keychain::ReadDone done)
{
    const auto answer = [&](Error error) {
        // Later, as the keychain would: a caller has one order of events to think about.
        QMetaObject::invokeMethod(
            context, [done, error = std::move(error)] { done(failure(error)); }, Qt::QueuedConnection);
    };
    const Result<std::optional<KeyFile>> keys = KeyFile::read(keyFilePath());
    if (!keys)
        return answer(keys.error());
    if (!*keys)
        return hasDatabases() ? answer({error::KeysMissing, {}, {}}) : create(context, std::move(done));
    if ((*keys)->wrapped)
        return answer({error::KeysPassphraseNeeded, {}, {}});

    m_keychain.read((*keys)->workspace.toText(), context, [done = std::move(done)](Result<SecretBytes> root) {
        if (root && root->size() == RootKeySize)
            return done(std::move(root));
        if (root || root.error().code == error::KeychainNotFound)
            return done(failure(error::KeysMissing, {}, {QString(error::KeychainNotFound.word())}));
        done(failure(error::KeysLocked, {}, QStringList{QString(root.error().code.word())} + root.error().details));
    });
}

void KeyStore::create(QObject* context, Keychain::ReadDone done)
{
    const Uuid workspace = Uuid::generate(m_clock.now());
    const auto root = std::make_shared<SecretBytes>(SecretBytes::random(RootKeySize));
    const auto noKeychain = [done](const Error& error) {
        done(failure(error::KeysNoKeychain, {}, QStringList{QString(error.code.word())} + error.details));
    };
    const auto verified = [directory = m_directory, path = keyFilePath(), workspace, root, done,
                           noKeychain](Result<SecretBytes> read) {
        if (!read)
            return noKeychain(read.error());
        if (!read->equals(*root))
            return noKeychain({error::KeychainUnavailable, {}, {QStringLiteral("read back differs")}});
        if (!makePrivateDirectory(directory))
            return done(failure(error::KeysIo, QDir(directory).dirName()));
        if (const auto written = KeyFile{workspace, std::nullopt}.write(path); !written)
            return done(failure(written.error()));
        done(std::move(read));
    };
    m_keychain.write(workspace.toText(), *root, context,
                     [keychain = &m_keychain, workspace, context, verified, noKeychain](Result<void> written) {
                         if (!written)
                             return noKeychain(written.error());
                         keychain->read(workspace.toText(), context, verified); // both live, or this is not called
                     });
}

Result<SecretBytes> KeyStore::protect(const SecretBytes& passphrase, PasswordCost cost)
{
    if (hasDatabases())
        return failure(error::KeysMissing);
    if (!isLongEnough(passphrase))
        return failure(error::KeysWeakPassphrase, {}, {QString::number(MinPassphraseLength)});
    const Uuid workspace = Uuid::generate(m_clock.now());
    SecretBytes root = SecretBytes::random(RootKeySize);
    Result<WrappedKey> wrapped = wrapKey(root, passphrase, workspace, cost);
    if (!wrapped)
        return failure(wrapped.error());
    if (!makePrivateDirectory(m_directory))
        return failure(error::KeysIo, QDir(m_directory).dirName());
    if (const auto written = KeyFile{workspace, std::move(*wrapped)}.write(keyFilePath()); !written)
        return failure(written.error());
    return root;
}

Result<SecretBytes> KeyStore::unlock(const SecretBytes& passphrase) const
{
    const Result<std::optional<KeyFile>> keys = KeyFile::read(keyFilePath());
    if (!keys)
        return failure(keys.error());
    if (!*keys || !(*keys)->wrapped)
        return failure(error::KeysMissing);
    return unwrapKey(*(*keys)->wrapped, passphrase, (*keys)->workspace);
}

Result<void> KeyStore::rewrap(const SecretBytes& root, const SecretBytes& passphrase, PasswordCost cost)
{
    if (!isLongEnough(passphrase))
        return failure(error::KeysWeakPassphrase, {}, {QString::number(MinPassphraseLength)});
    Result<std::optional<KeyFile>> keys = KeyFile::read(keyFilePath());
    if (!keys)
        return failure(keys.error());
    if (!*keys)
        return failure(error::KeysMissing);
    Result<WrappedKey> wrapped = wrapKey(root, passphrase, (*keys)->workspace, cost);
    if (!wrapped)
        return failure(wrapped.error());
    (*keys)->wrapped = std::move(*wrapped);
    return (*keys)->write(keyFilePath());
}

Result<SecretBytes> databaseKey(const SecretBytes& root, QByteArrayView purpose)
{
    return hkdfSha256(root, {}, QByteArray("firebreak database ") + purpose.toByteArray(), 32);
}

} // namespace firebreak
