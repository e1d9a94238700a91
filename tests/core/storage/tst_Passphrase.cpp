// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Passphrase.h"

#include <QTest>

using namespace firebreak;

class tst_Passphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthIsWhatCounts()
    {
        QVERIFY(!isLongEnough(QString(MinPassphraseLength - 1, u'a')));
        QVERIFY(isLongEnough(QString(MinPassphraseLength, u'a')));
        QVERIFY(!isLongEnough(QString()));
    }
};

QTEST_GUILESS_MAIN(tst_Passphrase)
#include "tst_Passphrase.moc"
