// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SigningKey.h"

#include <QTest>

using namespace firebreak;

class tst_SigningKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithRfc8032_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("TEST 1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                                << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                                << QByteArray()
                                << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f"
                                              "b8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("TEST 2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                                << QByteArray("72")
                                << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da08"
                                              "5ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    void agreesWithRfc8032()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto key = SigningKey::fromSeed(SecretBytes::copyOf(QByteArray::fromHex(seed)));
        QVERIFY(key);
        QCOMPARE(key->verifyingKey().toBytes().toHex(), publicKey);
        QCOMPARE(key->sign(QByteArray::fromHex(message)).toHex(), signature);
        QVERIFY(key->verifyingKey().verifies(QByteArray::fromHex(message), QByteArray::fromHex(signature)));
    }

    void seedBringsTheKeyBack()
    {
        const SigningKey key = SigningKey::generate();
        const auto again = SigningKey::fromSeed(key.seed());
        QVERIFY(again);
        QCOMPARE(again->verifyingKey(), key.verifyingKey());
        QCOMPARE(again->sign("text"), key.sign("text"));
        QVERIFY(SigningKey::generate().verifyingKey() != key.verifyingKey());
    }

    void refusesAShortSeed()
    {
        const auto key = SigningKey::fromSeed(SecretBytes::random(31));
        QVERIFY(!key);
        QCOMPARE(key.error().code, error::KeyMalformed);
    }
};

QTEST_GUILESS_MAIN(tst_SigningKey)
#include "tst_SigningKey.moc"
