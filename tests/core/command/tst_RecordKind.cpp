// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/RecordKind.h"

#include <QTest>

using namespace firebreak;

class tst_RecordKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRoundTrip()
    {
        for (const RecordKind kind :
             {RecordKind::Report, RecordKind::Flaw, RecordKind::Note, RecordKind::Person})
            QCOMPARE(recordKindFromWord(QString(toWord(kind))).value(), kind);
        QVERIFY(recordKindFromWord(u"dragon").error().code == error::RecordKindUnknown);
    }
};

QTEST_GUILESS_MAIN(tst_RecordKind)
#include "tst_RecordKind.moc"
