// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonLine.h"

#include "app/cli/CliCommand.h"

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

    /// What strangers wrote reaches the terminal of who reads the lines, too.
    void whatSteersATerminalIsEscaped()
    {
        const QString text = QStringLiteral("a\x1b[2J\u009b1m\u202e\u2066\u200f\u061c\u2028é\x7f");
        const QByteArray line = JsonLine().text("t", text).toBytes();
        const QByteArray other = steadyJson(QJsonDocument(QJsonObject{{QStringLiteral("t"), text}}).toJson(QJsonDocument::Compact));
        for (const QByteArray& json : {line.trimmed(), other}) {
            for (const QChar c : QString::fromUtf8(json))
                QVERIFY2(!steersTerminal(c), json.constData());
            QVERIFY(json.contains("\\u202e") && json.contains("\xc3\xa9"));
            QCOMPARE(QJsonDocument::fromJson(json).object()[u"t"].toString(), text);
        }
        QCOMPARE(visibleText(QStringLiteral("a\u202Eb\u2069c\u200Ed\u061Ce\x1bg")), QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDg"));
    }
};

QTEST_GUILESS_MAIN(tst_JsonLine)
#include "tst_JsonLine.moc"
