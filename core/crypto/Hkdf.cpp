// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hkdf.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <memory>

namespace firebreak {

Result<SecretBytes> hkdfSha256(const SecretBytes& key, QByteArrayView salt, QByteArrayView info, std::size_t size)
{
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr),
                                                                &EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr, &EVP_KDF_CTX_free);
    if (!context || size == 0)
        return failure(error::KeyDerivationFailed);

    // OpenSSL takes its inputs without const but only reads them.
    char digest[] = "SHA256";
    const auto octets = [](const char* name, QByteArrayView bytes) {
        return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(bytes.data()), std::size_t(bytes.size()));
    };
    const std::array<OSSL_PARAM, 5> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, key.view()),
        salt.isEmpty() ? octets(OSSL_KDF_PARAM_SALT, QByteArrayView("", 0)) : octets(OSSL_KDF_PARAM_SALT, salt),
        info.isEmpty() ? octets(OSSL_KDF_PARAM_INFO, QByteArrayView("", 0)) : octets(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end(),
    };
    SecretBytes derived(size);
    if (EVP_KDF_derive(context.get(), derived.data(), size, parameters.data()) != 1)
        return failure(error::KeyDerivationFailed);
    return derived;
}

} // namespace firebreak
