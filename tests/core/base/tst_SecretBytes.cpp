// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecretBytes.h"

#include <QTest>

using namespace firebreak;

class tst_SecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsZeroedAndHoldsItsSize()
    {
        const SecretBytes bytes(32);
        QCOMPARE(bytes.size(), std::size_t(32));
        QCOMPARE(bytes.view(), QByteArrayView(QByteArray(32, '\0')));
    }

    void movesLeaveNothingBehind()
    {
        SecretBytes a = SecretBytes::copyOf("correct horse");
        const SecretBytes b = std::move(a);
        QVERIFY(a.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(b.view(), QByteArrayView("correct horse"));
    }

    void comparesByContent()
    {
        const SecretBytes a = SecretBytes::random(32);
        QVERIFY(a.equals(a.clone()));
        QVERIFY(!a.equals(SecretBytes::random(32)));
        QVERIFY(!a.equals(SecretBytes(16)));
        QVERIFY(SecretBytes().equals(SecretBytes()));
    }
};

QTEST_GUILESS_MAIN(tst_SecretBytes)
#include "tst_SecretBytes.moc"
