// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/Cursor.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_Cursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amongKeepsWhatIsNamed()
    {
        const Cursor cursor{QStringLiteral("e"), {{QStringLiteral("company"), 3}, {QStringLiteral("embargo:x/prodsec"), 7}}};
        QCOMPARE(cursor.among({QStringLiteral("company"), QStringLiteral("prodsec")}).toText(), QByteArray("e~company.3"));
        QCOMPARE(Cursor::fromText(cursor.toText()).value(), cursor); // an embargo's word is one of ours
    }

    void readsWhatItWrites()
    {
        const Cursor cursor{QStringLiteral("a1b2"), {{QStringLiteral("prodsec"), 40}, {QStringLiteral("company"), 12}}};
        QCOMPARE(cursor.toText(), QByteArray("a1b2~company.12~prodsec.40"));
        QCOMPARE(Cursor::fromText(cursor.toText()).value(), cursor);
        const Cursor start{QStringLiteral("a1b2"), {}};
        QCOMPARE(Cursor::fromText(start.toText()).value(), start);
    }

    void refusesAllOthers_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "~company.1", "A~company.1", "a~company", "a~company.", "a~.1", "a~company.0",
                                 "a~company.-1", "a~company.+1", "a~company.01", "a~company.1x",
                                 "a~company.99999999999999999999", "a~prodsec.1~company.1", "a~company.1~company.1",
                                 "a~company.1~", "a b", "a~com pany.1"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesAllOthers()
    {
        QFETCH(QByteArray, text);
        const auto cursor = Cursor::fromText(text);
        QVERIFY(!cursor);
        QCOMPARE(cursor.error().code, error::CursorMalformed);
    }
};

QTEST_GUILESS_MAIN(tst_Cursor)
#include "tst_Cursor.moc"
