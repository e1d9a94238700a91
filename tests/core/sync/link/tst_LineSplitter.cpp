// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/LineSplitter.h"

#include <QTest>

using namespace firebreak;

class tst_LineSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameLinesHoweverTheyAreCut()
    {
        const QByteArray stream("one\ntwo\r\n\nlonger line of four\nrest");
        const QByteArrayList expected{"one", "two", "", "longer line of four"};
        for (qsizetype cut = 1; cut <= stream.size(); ++cut) {
            LineSplitter lines;
            QByteArrayList seen;
            for (qsizetype at = 0; at < stream.size(); at += cut) {
                QVERIFY(lines.append(QByteArrayView(stream).sliced(at, qMin(cut, stream.size() - at))));
                while (const auto line = lines.next())
                    seen.append(line->toByteArray());
            }
            QCOMPARE(seen, expected);
            QVERIFY(!lines.isEmpty());
            QVERIFY(lines.append("\n"));
            QCOMPARE(lines.next()->toByteArray(), QByteArray("rest"));
            QVERIFY(lines.isEmpty());
        }
    }

    void refusesALineWithoutEnd()
    {
        LineSplitter lines;
        const QByteArray piece(1 << 20, 'x');
        Result<void> kept;
        int pieces = 0;
        while (kept && pieces < 100) {
            kept = lines.append(piece);
            ++pieces;
        }
        QVERIFY(!kept);
        QCOMPARE(pieces, int(LineSplitter::MaxLine / piece.size()) + 1);
    }
};

QTEST_GUILESS_MAIN(tst_LineSplitter)
#include "tst_LineSplitter.moc"
