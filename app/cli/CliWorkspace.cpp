// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliWorkspace.h"

#include "core/storage/ClientOutbox.h"
#include "core/storage/KeyStore.h"
#include "core/storage/Passphrase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace firebreak {
namespace {

constexpr char DataOption[] = "data";
constexpr char PassphraseOption[] = "passphrase-file";

/// Asks the keychain, in the program's own event loop: nothing else runs yet.
Result<SecretBytes> fromKeychain(const QString& directory, const Clock& clock)
{
    Keychain keychain;
    KeyStore store(directory, keychain, clock);
    Result<SecretBytes> root = failure(error::KeysLocked);
    store.open(&store, [&root](Result<SecretBytes> answer) {
        root = std::move(answer);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return root;
}

} // namespace

void CliWorkspace::addOptions(QCommandLineParser& parser)
{
    parser.addOption({QString::fromLatin1(DataOption),
                      QStringLiteral("Folder of the workspace (default: %1).").arg(defaultDataDirectory()),
                      QStringLiteral("DIR")});
    parser.addOption({QString::fromLatin1(PassphraseOption),
                      QStringLiteral("File with the passphrase of the workspace, where no keychain keeps its key."),
                      QStringLiteral("FILE")});
}

QString CliWorkspace::directory(const QCommandLineParser& options)
{
    const QString given = options.value(QString::fromLatin1(DataOption));
    return given.isEmpty() ? defaultDataDirectory() : QDir(given).absolutePath();
}

Result<SecretBytes> CliWorkspace::rootKey(const QCommandLineParser& options, const Clock& clock)
{
    const QString folder = directory(options);
    if (!options.isSet(QString::fromLatin1(PassphraseOption)))
        return fromKeychain(folder, clock);
    const Result<SecretBytes> passphrase = passphraseIn(options.value(QString::fromLatin1(PassphraseOption)));
    if (!passphrase)
        return failure(passphrase.error());
    Keychain keychain;
    KeyStore store(folder, keychain, clock);
    const bool isNew = !QFile::exists(store.keyFilePath());
    return isNew ? store.protect(*passphrase) : store.unlock(*passphrase);
}

Result<std::unique_ptr<LocalStore>> CliWorkspace::open(const QCommandLineParser& options, const Clock& clock)
{
    const Result<SecretBytes> root = rootKey(options, clock);
    if (!root)
        return failure(root.error());
    return LocalStore::open(directory(options), *root, clock);
}

Result<CliWorkspace::Reading> CliWorkspace::openForReading(const QCommandLineParser& options, const Clock& clock)
{
    const QDir folder(directory(options));
    const QString cachePath = folder.filePath(QLatin1String(ClientCache::FileName));
    if (!QFile::exists(cachePath))
        return failure(error::StorageMissing, folder.path());
    const Result<SecretBytes> root = rootKey(options, clock);
    if (!root)
        return failure(root.error());
    const Result<SecretBytes> cacheKey = databaseKey(*root, ClientCache::KeyPurpose);
    const Result<SecretBytes> outboxKey = databaseKey(*root, ClientOutbox::KeyPurpose);
    if (!cacheKey || !outboxKey)
        return failure(cacheKey ? outboxKey.error() : cacheKey.error());
    const auto outbox = ClientOutbox::open(folder.filePath(QLatin1String(ClientOutbox::FileName)), *outboxKey);
    if (!outbox)
        return failure(outbox.error());
    const Result<LocalIdentity> identity = LocalIdentity::read((*outbox)->meta(), clock.now());
    Result<std::unique_ptr<ClientCache>> cache = ClientCache::open(cachePath, *cacheKey);
    if (!identity || !cache)
        return failure(identity ? cache.error() : identity.error());
    return Reading{*std::move(cache), identity->actor};
}

} // namespace firebreak
