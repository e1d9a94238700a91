// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"

#include <QTest>

using namespace firebreak;

class tst_Sha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithFips180()
    {
        QCOMPARE(Sha256::of("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(Sha256::of("").toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(Sha256::of(QByteArray(1000000, 'a')).toHex(),
                 QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void piecesGiveTheSameDigest()
    {
        QCOMPARE(Sha256().add("a").add("").add("bc").finish(), Sha256::of("abc"));
    }

    void comparesWholeValues()
    {
        QVERIFY(equalsInConstantTime("same", "same"));
        QVERIFY(!equalsInConstantTime("same", "samf"));
        QVERIFY(!equalsInConstantTime("same", "sam"));
        QVERIFY(equalsInConstantTime("", ""));
    }
};

QTEST_GUILESS_MAIN(tst_Sha256)
#include "tst_Sha256.moc"
