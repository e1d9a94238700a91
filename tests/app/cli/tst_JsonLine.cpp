// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonLine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace firebreak;

class tst_JsonLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder()
    {
        QCOMPARE(JsonLine().text("z", u"1").number("a", 7.5).number("b", 7).boolean("c", true).toBytes(),
                 QByteArray("{\"z\":\"1\",\"a\":7.5,\"b\":7,\"c\":true}\n"));
        QCOMPARE(JsonLine().toBytes(), QByteArray("{}\n"));
    }

    void survivesEveryCharacter()
    {
        QString text;
        for (char16_t c = 0; c < 0x300; ++c)
            text += QChar(c);
        text += QString::fromUcs4(U"🚮");
        const QStringList list{text, QString(), QStringLiteral("\"")};
        const QByteArray line = JsonLine().text("t", text).texts("l", list).toBytes();
        QCOMPARE(line.count('\n'), 1);
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object[u"t"].toString(), text);
        QCOMPARE(object[u"l"].toArray(), QJsonArray::fromStringList(list));
    }
};

QTEST_GUILESS_MAIN(tst_JsonLine)
#include "tst_JsonLine.moc"
