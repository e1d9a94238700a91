// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KeyFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

namespace firebreak {
namespace {

constexpr int Format = 1;
constexpr std::size_t RootKeySize = 32;
constexpr std::size_t KekSize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// A file from elsewhere must not make us allocate all memory or accept a cost that protects nothing.
constexpr unsigned MinPasses = 1;
constexpr unsigned MaxPasses = 32;
constexpr std::size_t MinMemory = 8U << 20U;
constexpr std::size_t MaxMemory = std::size_t(1) << 30U;

QByteArray associatedData(const Uuid& workspace, PasswordCost cost)
{
    return "firebreak keys 1|" + workspace.toText().toUtf8() + '|' + QByteArray::number(cost.passes) + '|'
           + QByteArray::number(qulonglong(cost.memoryBytes));
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

Result<QByteArray> base64Field(const QJsonObject& object, const QString& name, std::size_t size)
{
    const auto decoded = QByteArray::fromBase64Encoding(object.value(name).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || std::size_t((*decoded).size()) != size)
        return failure(error::KeysDamaged, name);
    return *decoded;
}

Result<WrappedKey> wrappedFromJson(const QJsonObject& object)
{
    const QJsonObject kdf = object.value(u"kdf").toObject();
    if (kdf.value(u"name") != QStringLiteral("argon2id13")
        || object.value(u"cipher") != QStringLiteral("xchacha20-poly1305-ietf"))
        return failure(error::KeysDamaged, QStringLiteral("kdf"));
    const PasswordCost cost{unsigned(kdf.value(u"passes").toInt()),
                            std::size_t(kdf.value(u"memoryBytes").toInteger())};
    if (cost.passes < MinPasses || cost.passes > MaxPasses || cost.memoryBytes < MinMemory
        || cost.memoryBytes > MaxMemory)
        return failure(error::KeysDamaged, QStringLiteral("kdf"));
    const Result<QByteArray> salt = base64Field(kdf, QStringLiteral("salt"), PasswordSaltBytes);
    const Result<QByteArray> nonce = base64Field(object, QStringLiteral("nonce"), NonceSize);
    const Result<QByteArray> sealed = base64Field(object, QStringLiteral("sealed"), RootKeySize + TagSize);
    for (const auto* field : {&salt, &nonce, &sealed}) {
        if (!*field)
            return failure(field->error());
    }
    return WrappedKey{cost, *salt, *nonce, *sealed};
}

QJsonObject toJson(const WrappedKey& wrapped)
{
    const auto text = [](const QByteArray& value) { return QString::fromLatin1(value.toBase64()); };
    return {{QStringLiteral("kdf"),
             QJsonObject{{QStringLiteral("name"), QStringLiteral("argon2id13")},
                         {QStringLiteral("passes"), int(wrapped.cost.passes)},
                         {QStringLiteral("memoryBytes"), qint64(wrapped.cost.memoryBytes)},
                         {QStringLiteral("salt"), text(wrapped.salt)}}},
            {QStringLiteral("cipher"), QStringLiteral("xchacha20-poly1305-ietf")},
            {QStringLiteral("nonce"), text(wrapped.nonce)},
            {QStringLiteral("sealed"), text(wrapped.sealed)}};
}

} // namespace

Result<WrappedKey> wrapKey(const SecretBytes& root, const SecretBytes& passphrase, const Uuid& workspace,
                           PasswordCost cost)
{
    WrappedKey wrapped{cost, QByteArray(PasswordSaltBytes, '\0'), QByteArray(NonceSize, '\0'),
                       QByteArray(qsizetype(root.size() + TagSize), '\0')};
    randombytes_buf(wrapped.salt.data(), std::size_t(wrapped.salt.size()));
    randombytes_buf(wrapped.nonce.data(), std::size_t(wrapped.nonce.size()));
    const Result<SecretBytes> kek = keyFromPassword(passphrase, wrapped.salt, cost, KekSize);
    if (!kek)
        return failure(kek.error());
    const QByteArray bound = associatedData(workspace, cost);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(wrapped.sealed.data()), nullptr,
                                               root.data(), root.size(), bytes(bound), std::size_t(bound.size()),
                                               nullptr, bytes(wrapped.nonce), kek->data());
    return wrapped;
}

Result<SecretBytes> unwrapKey(const WrappedKey& wrapped, const SecretBytes& passphrase, const Uuid& workspace)
{
    const Result<SecretBytes> kek = keyFromPassword(passphrase, wrapped.salt, wrapped.cost, KekSize);
    if (!kek)
        return failure(kek.error());
    const QByteArray bound = associatedData(workspace, wrapped.cost);
    SecretBytes root(RootKeySize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(root.data(), nullptr, nullptr, bytes(wrapped.sealed),
                                                   std::size_t(wrapped.sealed.size()), bytes(bound),
                                                   std::size_t(bound.size()), bytes(wrapped.nonce), kek->data())
        != 0)
        return failure(error::KeysWrongPassphrase);
    return root;
}

Result<std::optional<KeyFile>> KeyFile::read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<KeyFile>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(error::KeysIo, QFileInfo(path).fileName(), {file.errorString()});
    const QJsonObject object = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    if (object.value(u"format").toInt() > Format)
        return failure(error::KeysNewerFormat, QStringLiteral("format"));
    const Result<Uuid> workspace = Uuid::fromText(object.value(u"workspace").toString());
    if (object.value(u"format").toInt() != Format || !workspace)
        return failure(error::KeysDamaged, workspace ? QStringLiteral("format") : QStringLiteral("workspace"));

    KeyFile keys{*workspace, std::nullopt};
    const QString place = object.value(u"place").toString();
    if (place == QLatin1String("keychain"))
        return std::optional(keys);
    if (place != QLatin1String("passphrase"))
        return failure(error::KeysDamaged, QStringLiteral("place"));
    Result<WrappedKey> wrapped = wrappedFromJson(object.value(u"wrapped").toObject());
    if (!wrapped)
        return failure(wrapped.error());
    keys.wrapped = std::move(*wrapped);
    return std::optional(std::move(keys));
}

Result<void> KeyFile::write(const QString& path) const
{
    QJsonObject object{{QStringLiteral("format"), Format},
                       {QStringLiteral("workspace"), workspace.toText()},
                       {QStringLiteral("place"), wrapped ? QStringLiteral("passphrase") : QStringLiteral("keychain")}};
    if (wrapped)
        object.insert(QStringLiteral("wrapped"), toJson(*wrapped));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(error::KeysIo, QFileInfo(path).fileName(), {file.errorString()});
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return failure(error::KeysIo, QFileInfo(path).fileName(), {file.errorString()});
    return {};
}

} // namespace firebreak
