// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/SnapshotPlace.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_SnapshotPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        const SnapshotPlace place{{QStringLiteral("e"), {{QStringLiteral("company"), 9}}}, QStringLiteral("company"), 7, 5};
        QCOMPARE(place.toText(), QByteArray("e~company.9!company.7.5"));
        QCOMPARE(SnapshotPlace::fromText(place.toText()).value(), place);
        const SnapshotPlace start{{QStringLiteral("e"), {}}, {}, 0, 0};
        QCOMPARE(SnapshotPlace::fromText(start.toText()).value(), start);
    }

    void refusesAllOthers_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "e", "e!", "e!company", "e!company.1", "e!company.-1.0", "e!company.1.-1",
                                 "e!company.01.0", "E!company.1.0", "e!company.1.0!"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesAllOthers()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!SnapshotPlace::fromText(text));
    }
};

QTEST_GUILESS_MAIN(tst_SnapshotPlace)
#include "tst_SnapshotPlace.moc"
