// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/FailureLimiter.h"

#include "core/server/accounts/ChallengeBook.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_FailureLimiter : public QObject
{
    Q_OBJECT

    const Instant m_now = instantFromMs(1'700'000'000'000);
    const DeviceId m_device = DeviceId(Uuid::fromName("device", "1"));

    [[nodiscard]] static SecretBytes key(char byte) { return SecretBytes::copyOf(QByteArray(ChallengeBook::KeySize, byte)); }

private Q_SLOTS:
    void slowsOneAddressDown()
    {
        FailureLimiter limiter;
        for (int i = 0; i < FailureLimiter::Allowed; ++i) {
            QVERIFY(!limiter.wait("192.0.2.1", m_now));
            limiter.failed("192.0.2.1", m_now);
        }
        QCOMPARE(limiter.wait("192.0.2.1", m_now), std::optional(60));
        QCOMPARE(limiter.wait("192.0.2.1", m_now + std::chrono::milliseconds(59'001)), std::optional(1));
        QVERIFY(!limiter.wait("192.0.2.2", m_now));
        QVERIFY(!limiter.wait("192.0.2.1", m_now + FailureLimiter::Window));
        limiter.failed("192.0.2.1", m_now + FailureLimiter::Window);
        QVERIFY(!limiter.wait("192.0.2.1", m_now + FailureLimiter::Window));
    }

    void remembersABoundedNumber()
    {
        FailureLimiter limiter;
        for (int i = 0; i < 3 * FailureLimiter::MaxAddresses; ++i)
            limiter.failed(QByteArray::number(i), m_now);
        for (int i = 0; i < FailureLimiter::Allowed; ++i)
            limiter.failed("192.0.2.1", m_now);
        QVERIFY(limiter.wait("192.0.2.1", m_now));
    }

    void challengesAreForOneDeviceOneTimeOnce()
    {
        ChallengeBook book(key('k'));
        const auto challenge = book.make(m_device, m_now);
        QVERIFY(book.isGood(challenge.text, m_device, m_now));
        QVERIFY(!book.isGood(challenge.text, DeviceId(Uuid::fromName("device", "2")), m_now));
        QVERIFY(!book.isGood(challenge.text, m_device, challenge.expires));
        QVERIFY(!ChallengeBook(key('x')).isGood(challenge.text, m_device, m_now));
        QVERIFY(!book.isGood("", m_device, m_now));
        for (qsizetype i = 0; i < challenge.text.size(); ++i) {
            QByteArray changed = challenge.text;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY(!book.isGood(changed, m_device, m_now));
        }
        QVERIFY(book.spend(challenge.text, m_now));
        QVERIFY(!book.spend(challenge.text, m_now));
        QVERIFY(book.make(m_device, m_now).text != challenge.text);
        // Another server on the store knows it too.
        QVERIFY(ChallengeBook(key('k')).isGood(challenge.text, m_device, m_now));
    }
};

QTEST_GUILESS_MAIN(tst_FailureLimiter)
#include "tst_FailureLimiter.moc"
