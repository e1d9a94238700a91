// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Base64Url.h"

#include <QTest>

using namespace firebreak;

class tst_Base64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsTheVectorsOfRfc4648()
    {
        QCOMPARE(toBase64Url(""), QByteArray(""));
        QCOMPARE(toBase64Url("f"), QByteArray("Zg"));
        QCOMPARE(toBase64Url("foobar"), QByteArray("Zm9vYmFy"));
        QCOMPARE(toBase64Url("\xfb\xff"), QByteArray("-_8"));
    }

    void readsWhatItWrites()
    {
        for (int size = 0; size < 70; ++size) {
            QByteArray bytes;
            for (int i = 0; i < size; ++i)
                bytes.append(char(i * 37 + size));
            QCOMPARE(bytesFromBase64Url(toBase64Url(bytes)).value(), bytes);
        }
    }

    void refusesAllOtherSpellings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << QByteArray("Zg==");
        QTest::newRow("plain base64") << QByteArray("+/8");
        QTest::newRow("space") << QByteArray("Zm 9v");
        QTest::newRow("bits no encoder sets") << QByteArray("Zh");
        QTest::newRow("cut short") << QByteArray("Z");
    }

    void refusesAllOtherSpellings()
    {
        QFETCH(QByteArray, text);
        const auto read = bytesFromBase64Url(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, error::Base64Malformed);
    }
};

QTEST_GUILESS_MAIN(tst_Base64Url)
#include "tst_Base64Url.moc"
