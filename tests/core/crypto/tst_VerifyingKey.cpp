// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/VerifyingKey.h"

#include "core/crypto/Sha256.h"
#include "core/crypto/SigningKey.h"

#include <QTest>

using namespace firebreak;

class tst_VerifyingKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(31, 'x');
        QTest::newRow("long") << QByteArray(33, 'x');
        QTest::newRow("order 1") << QByteArray::fromHex("01").leftJustified(32, '\0');
        QTest::newRow("order 4") << QByteArray(32, '\0');
        QTest::newRow("off the curve") << QByteArray::fromHex("02").leftJustified(32, '\0');
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, bytes);
        const auto key = VerifyingKey::fromBytes(bytes);
        QVERIFY(!key);
        QCOMPARE(key.error().code, error::KeyMalformed);
    }

    void everyBitCounts()
    {
        const SigningKey signer = SigningKey::generate();
        const QByteArray message = "firebreak-token-v1";
        const QByteArray signature = signer.sign(message);
        const VerifyingKey key = VerifyingKey::fromBytes(signer.verifyingKey().toBytes()).value();
        QVERIFY(key.verifies(message, signature));
        QVERIFY(!key.verifies("firebreak-token-v2", signature));
        for (int bit = 0; bit < 512; ++bit) {
            QByteArray changed = signature;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!key.verifies(message, changed));
        }
        QVERIFY(!key.verifies(message, signature.first(63)));
        QVERIFY(!key.verifies(message, {}));
    }

    void fingerprintIsTheDigestOfTheBytes()
    {
        const VerifyingKey key = SigningKey::generate().verifyingKey();
        QCOMPARE(key.fingerprint(), Sha256::of(key.toBytes()));
    }
};

QTEST_GUILESS_MAIN(tst_VerifyingKey)
#include "tst_VerifyingKey.moc"
