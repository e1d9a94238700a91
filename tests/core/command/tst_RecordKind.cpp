// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/RecordKind.h"

#include <QSet>
#include <QTest>

using namespace firebreak;

class tst_RecordKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndNumbersRoundTrip()
    {
        QSet<QString> words;
        for (const RecordKind kind : AllRecordKinds) {
            words.insert(toWord(kind));
            QCOMPARE(recordKindFromWord(QString(toWord(kind))).value(), kind);
            QCOMPARE(recordKindFromNumber(qint64(kind)).value(), kind);
        }
        QCOMPARE(std::size_t(words.size()), AllRecordKinds.size());
        QVERIFY(recordKindFromWord(u"dragon").error().code == error::RecordKindUnknown);
        for (const qint64 number : {qint64(0), qint64(AllRecordKinds.size()) + 1, qint64(256 + 1), qint64(-1)})
            QVERIFY(recordKindFromNumber(number).error().code == error::RecordKindUnknown);
    }

    /// Numbers and words are stored and sent: they never change their meaning.
    void numbersAreForever()
    {
        QCOMPARE(toWord(RecordKind(1)), QLatin1String("report"));
        QCOMPARE(toWord(RecordKind(4)), QLatin1String("person"));
        QCOMPARE(toWord(RecordKind(5)), QLatin1String("task"));
        QCOMPARE(toWord(RecordKind(9)), QLatin1String("incident"));
        QCOMPARE(toWord(RecordKind(14)), QLatin1String("attachment"));
        QCOMPARE(toWord(RecordKind(20)), QLatin1String("view"));
    }
};

QTEST_GUILESS_MAIN(tst_RecordKind)
#include "tst_RecordKind.moc"
