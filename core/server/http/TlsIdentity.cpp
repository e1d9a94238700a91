// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/TlsIdentity.h"

#include "core/crypto/Sha256.h"

#include <QHostAddress>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace firebreak::server {

namespace {

template <auto Free>
struct Freer
{
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using KeyPtr = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Freer<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Freer<BIO_free_all>>;

constexpr long ValidSeconds = 3652L * 24 * 60 * 60;
constexpr long BackdateSeconds = 24 * 60 * 60; // for laptops whose clock is behind

QByteArray alternativeNames(const QStringList& hosts)
{
    QStringList names;
    for (const QString& host : hosts) {
        const bool isAddress = !QHostAddress(host).isNull();
        names.append((isAddress ? QStringLiteral("IP:") : QStringLiteral("DNS:")) + host);
    }
    return names.join(u',').toUtf8();
}

bool addExtension(X509* certificate, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool fill(X509* certificate, EVP_PKEY* key, const QStringList& hosts, Instant now)
{
    // A host with a comma or a line end could smuggle another extension into OpenSSL's little language.
    for (const QString& host : hosts) {
        for (const QChar c : host) {
            if (!c.isLetterOrNumber() && c != u'.' && c != u'-' && c != u':' && c != u'*')
                return false;
        }
    }
    std::array<unsigned char, 16> serial;
    if (RAND_bytes(serial.data(), int(serial.size())) != 1)
        return false;
    serial[0] &= 0x7fU;
    const std::unique_ptr<BIGNUM, Freer<BN_free>> number(BN_bin2bn(serial.data(), int(serial.size()), nullptr));
    const time_t start = time_t(toMs(now) / 1000) - BackdateSeconds;
    const QByteArray commonName = hosts.isEmpty() ? QByteArray("firebreakd") : hosts.first().left(64).toUtf8();
    X509_NAME* name = X509_get_subject_name(certificate);
    return X509_set_version(certificate, 2) == 1 && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate))
        && ASN1_TIME_set(X509_getm_notBefore(certificate), start)
        && ASN1_TIME_set(X509_getm_notAfter(certificate), start + ValidSeconds)
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(commonName.constData()),
                                      int(commonName.size()), -1, 0)
               == 1
        && X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && (hosts.isEmpty() || addExtension(certificate, NID_subject_alt_name, alternativeNames(hosts)));
}

QByteArray pemOf(X509* certificate)
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    if (!out || PEM_write_bio_X509(out.get(), certificate) != 1)
        return {};
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, size);
}

SecretBytes pemOf(EVP_PKEY* key)
{
    const BioPtr out(BIO_new(BIO_s_secmem()));
    if (!out || PEM_write_bio_PKCS8PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return SecretBytes::copyOf(QByteArrayView(bytes, size));
}

QByteArray fingerprintOf(X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0)
        return {};
    QByteArray digest = Sha256::of(QByteArrayView(reinterpret_cast<const char*>(der), size));
    OPENSSL_free(der);
    return digest;
}

} // namespace

TlsIdentity::TlsIdentity(QByteArray certificate, SecretBytes key, QByteArray fingerprint)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
    , m_fingerprint(std::move(fingerprint))
{}

Result<TlsIdentity> TlsIdentity::create(const QStringList& hosts, Instant now)
{
    const KeyPtr key(EVP_EC_gen("P-256"));
    const CertificatePtr certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), hosts, now)
        || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return failure(error::TlsCreateFailed);
    return TlsIdentity(pemOf(certificate.get()), pemOf(key.get()), fingerprintOf(certificate.get()));
}

Result<TlsIdentity> TlsIdentity::fromPem(const QByteArray& certificate, const SecretBytes& key)
{
    const BioPtr certificateIn(BIO_new_mem_buf(certificate.constData(), int(certificate.size())));
    const BioPtr keyIn(BIO_new_mem_buf(key.data(), int(key.size())));
    const CertificatePtr x509(PEM_read_bio_X509(certificateIn.get(), nullptr, nullptr, nullptr));
    const KeyPtr pkey(PEM_read_bio_PrivateKey(keyIn.get(), nullptr, nullptr, nullptr));
    if (!x509 || !pkey || X509_check_private_key(x509.get(), pkey.get()) != 1)
        return failure(error::TlsMalformed);
    return TlsIdentity(certificate, key.clone(), fingerprintOf(x509.get()));
}

} // namespace firebreak::server
