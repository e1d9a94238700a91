// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/TlsIdentity.h"

#include "core/crypto/Sha256.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_TlsIdentity : public QObject
{
    Q_OBJECT

    const Instant m_now = instantFromText(u"2026-11-22T10:00:00Z").value();

private Q_SLOTS:
    void makesACertificateForItsHosts()
    {
        const auto identity = TlsIdentity::create({QStringLiteral("psirt.example.com"), QStringLiteral("192.0.2.7"),
                                                   QStringLiteral("2001:db8::1")},
                                                  m_now);
        QVERIFY(identity);
        const QSslCertificate certificate(identity->certificatePem());
        QVERIFY(!certificate.isNull());
        const auto names = certificate.subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry), QStringList{QStringLiteral("psirt.example.com")});
        QCOMPARE(names.count(QSsl::IpAddressEntry), 2);
        QVERIFY(names.contains(QSsl::IpAddressEntry, QStringLiteral("192.0.2.7")));
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.publicKey().length(), 256);
        QVERIFY(certificate.effectiveDate() < toDateTime(m_now));
        QCOMPARE(certificate.expiryDate().date().year(), 2036);
        QCOMPARE(Sha256::of(certificate.toDer()), identity->fingerprint());
    }

    void twoServersDiffer()
    {
        const QStringList hosts{QStringLiteral("localhost")};
        QVERIFY(TlsIdentity::create(hosts, m_now)->fingerprint() != TlsIdentity::create(hosts, m_now)->fingerprint());
    }

    void refusesHostsThatAreNone_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("second name") << QStringLiteral("a.example,DNS:b.example");
        QTest::newRow("line end") << QStringLiteral("a.example\nb");
        QTest::newRow("section") << QStringLiteral("@other");
    }

    void refusesHostsThatAreNone()
    {
        QFETCH(QString, host);
        const auto identity = TlsIdentity::create({host}, m_now);
        QVERIFY(!identity);
        QCOMPARE(identity.error().code, error::TlsCreateFailed);
    }

    void comesBackFromPem()
    {
        const auto identity = TlsIdentity::create({QStringLiteral("localhost")}, m_now);
        const auto again = TlsIdentity::fromPem(identity->certificatePem(), identity->keyPem());
        QVERIFY(again);
        QCOMPARE(again->fingerprint(), identity->fingerprint());
    }

    void refusesAForeignKey()
    {
        const auto a = TlsIdentity::create({QStringLiteral("localhost")}, m_now);
        const auto b = TlsIdentity::create({QStringLiteral("localhost")}, m_now);
        const auto mixed = TlsIdentity::fromPem(a->certificatePem(), b->keyPem());
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().code, error::TlsMalformed);
        QVERIFY(!TlsIdentity::fromPem("no certificate", a->keyPem()));
        QVERIFY(!TlsIdentity::fromPem(a->certificatePem(), SecretBytes::copyOf("no key")));
    }
};

QTEST_GUILESS_MAIN(tst_TlsIdentity)
#include "tst_TlsIdentity.moc"
