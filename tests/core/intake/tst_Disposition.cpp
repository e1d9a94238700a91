// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Disposition.h"

#include <QTest>

using namespace firebreak;

class tst_Disposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRoundTrip()
    {
        using enum Disposition;
        for (const Disposition kind : {NotAffected, Rejected, Weakness, Disposition::Flaw})
            QCOMPARE(dispositionFromWord(QString(toWord(kind))).value(), kind);
        QVERIFY(dispositionFromWord(u"closed").error().code == error::DispositionUnknown);
    }
};

QTEST_GUILESS_MAIN(tst_Disposition)
#include "tst_Disposition.moc"
