// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hkdf.h"

#include <QTest>

using namespace firebreak;

class tst_Hkdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithRfc5869_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("derived");
        const auto count = [](int from, int to) {
            QByteArray bytes;
            for (int i = from; i < to; ++i)
                bytes.append(char(i));
            return bytes;
        };
        QTest::newRow("A.1") << QByteArray(22, '\x0b') << count(0, 13) << count(0xf0, 0xfa)
                             << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                                           "34007208d5b887185865");
        QTest::newRow("A.2") << count(0, 0x50) << count(0x60, 0xb0) << count(0xb0, 0x100)
                             << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                                           "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                                           "cc30c58179ec3e87c14c01d5c1f3434f1d87");
        QTest::newRow("A.3") << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
                             << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                                           "9d201395faa4b61a96c8");
    }

    void agreesWithRfc5869()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, derived);
        const auto out = hkdfSha256(SecretBytes::copyOf(key), salt, info, std::size_t(derived.size() / 2));
        QVERIFY(out);
        QCOMPARE(out->view().toByteArray().toHex(), derived);
    }

    void refusesMoreThanTheRfcAllows()
    {
        const auto out = hkdfSha256(SecretBytes::random(32), "salt", "info", 255 * 32 + 1);
        QVERIFY(!out);
        QCOMPARE(out.error().code, error::KeyDerivationFailed);
        QVERIFY(!hkdfSha256(SecretBytes::random(32), "salt", "info", 0));
    }
};

QTEST_GUILESS_MAIN(tst_Hkdf)
#include "tst_Hkdf.moc"
