// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/DocumentStream.h"
#include "core/intake/feed/JsonScanner.h"
#include "core/intake/feed/TableStream.h"
#include "core/intake/feed/ZipArchive.h"
#include "tests/support/FeedContainers.h"
#include "tests/support/TextStream.h"

#include <QBuffer>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// How a feed is cut into documents, rows and members; every cut must be the same wherever the pieces end.
class tst_Cutting : public QObject
{
    Q_OBJECT

    /// One line for each item: kind, place and text.
    static QStringList itemsOf(const QByteArray& text, qint64 piece, const FeedLimits& limits = {})
    {
        TextStream stream(text, piece);
        InputBuffer input(stream);
        DocumentStream documents(input, limits,
                                 [](std::string_view json) { return json.find("\"cve\"") != json.npos; });
        QStringList items;
        for (;;) {
            const DocumentStream::Item item = documents.next();
            const QString json = QString::fromUtf8(item.json.data(), qsizetype(item.json.size()));
            const QString head = QString::fromUtf8(item.head.data(), qsizetype(item.head.size()));
            switch (item.kind) {
            case DocumentStream::Kind::End:
                return items;
            case DocumentStream::Kind::Document:
                items.append(item.place.trimmed() + u'|' + json + (head.isEmpty() ? QString() : u"|after "_s + head));
                break;
            case DocumentStream::Kind::Frame:
                items.append(u"frame|"_s + json);
                break;
            case DocumentStream::Kind::Refused:
                items.append(u"refused|"_s + item.place.trimmed() + u'|' + item.error.code.word());
                break;
            }
        }
    }

private Q_SLOTS:
    void documents_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("one") << QByteArray("\n {\"a\":[1,\"}\"]} \n") << QStringList{u"|{\"a\":[1,\"}\"]}"_s};
        QTest::newRow("lines") << QByteArray("{\"a\":1}\n{\"b\":2\n{\"c\":3}")
                               << QStringList{u"line 1|{\"a\":1}"_s, u"line 2|{\"b\":2"_s, u"line 3|{\"c\":3}"_s};
        QTest::newRow("array") << QByteArray("[{\"a\":1},\n {\"b\":2}]")
                               << QStringList{u"/0|{\"a\":1}"_s, u"/1|{\"b\":2}"_s};
        QTest::newRow("page") << QByteArray(R"({"n":2,"vulnerabilities":[{"cve":1},{"cve":2}],"m":3})")
                              << QStringList{uR"(/vulnerabilities/0|{"cve":1}|after {"n":2,"vulnerabilities":[)"_s,
                                             uR"(/vulnerabilities/1|{"cve":2})"_s,
                                             uR"(frame|{"n":2,"vulnerabilities":[],"m":3})"_s};
        QTest::newRow("no page") << QByteArray(R"({"vulnerabilities":[{"other":1}]})")
                                 << QStringList{uR"(|{"vulnerabilities":[{"other":1}]})"_s};
        QTest::newRow("values") << QByteArray("{\"a\":\n1}\n{\"b\":\n2}\n")
                                << QStringList{u"|{\"a\":\n1}"_s, u"line 3|{\"b\":\n2}"_s};
        QTest::newRow("cut off") << QByteArray("[{\"a\":1},{\"b\"")
                                 << QStringList{u"/0|{\"a\":1}"_s, u"refused|/1|intake.json-syntax"_s};
        QTest::newRow("no comma") << QByteArray("[{\"a\":1} {\"b\":2}]")
                                  << QStringList{u"/0|{\"a\":1}"_s, u"refused|/1|intake.json-syntax"_s};
        QTest::newRow("nothing") << QByteArray(" \n ") << QStringList();
    }
    void documents()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, items);
        for (const qint64 piece : {1, 2, 3, 7, 1000})
            QCOMPARE(itemsOf(text, piece), items);
    }

    void tooLargeIsPassedOver()
    {
        FeedLimits limits;
        limits.maxDocumentBytes = 300'000;
        const QByteArray large = "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}";
        QCOMPARE(itemsOf("[{\"a\":1}," + large + ",{\"b\":2}]", 1000, limits),
                 (QStringList{u"/0|{\"a\":1}"_s, u"refused|/1|intake.too-large"_s, u"/2|{\"b\":2}"_s}));
        QCOMPARE(itemsOf("{\"a\":1}\n" + large + "\n{\"b\":2}\n", 1000, limits),
                 (QStringList{u"line 1|{\"a\":1}"_s, u"refused|line 2|intake.too-large"_s, u"line 3|{\"b\":2}"_s}));
    }

    void scannerFindsTheEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("end");
        QTest::newRow("object") << QByteArray("{\"a\":{}},") << qint64(8);
        QTest::newRow("brackets in a string") << QByteArray("[\"]\\\"]\"] ") << qint64(8);
        QTest::newRow("string") << QByteArray("\"a\\\\\",") << qint64(5);
        QTest::newRow("number") << QByteArray("12.5,") << qint64(4);
        QTest::newRow("word and bracket") << QByteArray("true}") << qint64(4);
        QTest::newRow("open") << QByteArray("[1,2") << qint64(-1);
        QTest::newRow("number at the end") << QByteArray("12") << qint64(-1);
    }
    void scannerFindsTheEnd()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, end);
        const std::string_view view(text.constData(), size_t(text.size()));
        for (size_t piece = 1; piece <= view.size(); ++piece) {
            JsonScanner scanner;
            qint64 found = -1;
            for (size_t at = 0; at < view.size() && found < 0; at += piece) {
                const size_t inPiece = scanner.scan(view.substr(at, piece));
                if (inPiece != JsonScanner::NotYet)
                    found = qint64(at + inPiece);
            }
            QCOMPARE(found, end);
        }
    }

    void scannerKnowsDepthAndWords()
    {
        JsonScanner nested;
        QCOMPARE(nested.scan("[[[]],[]]"), size_t(9));
        QCOMPARE(nested.depth(), 3);
        JsonScanner word;
        QCOMPARE(word.scan("nul"), JsonScanner::NotYet);
        QVERIFY(word.isInWord());
    }

    void rows()
    {
        for (const qint64 piece : {1, 2, 5, 1000}) {
            TextStream stream("a,b\r\n\n1,\"x\ny\"\n2,z", piece);
            InputBuffer input(stream);
            const FeedLimits limits;
            TableStream table(input, limits);
            QVERIFY(table.next());
            QCOMPARE(table.row(), QByteArrayView("a,b"));
            QCOMPARE(table.line(), 1);
            QVERIFY(table.next());
            QCOMPARE(table.row(), QByteArrayView("1,\"x\ny\""));
            QCOMPARE(table.line(), 3);
            QVERIFY(table.next());
            QCOMPARE(table.row(), QByteArrayView("2,z"));
            QCOMPARE(table.line(), 5);
            QVERIFY(!table.next() && !table.isTooLong());
        }
        FeedLimits limits;
        limits.maxDocumentBytes = 10;
        TextStream stream(QByteArray(100, 'x'));
        InputBuffer input(stream);
        TableStream table(input, limits);
        QVERIFY(!table.next() && table.isTooLong());
    }

    void members()
    {
        QByteArray bytes = zipped({{"a.json", "A"}, {"folder/", ""}, {"b\x1B[2J.json", QByteArray(5000, 'B')}});
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        ZipArchive archive(device, FeedLimits());
        QVERIFY(!archive.isBroken());
        QVERIFY(archive.next().value());
        QCOMPARE(archive.memberName(), u"a.json"_s);
        QCOMPARE(TextStream::all(archive).value(), QByteArray("A"));
        QVERIFY(archive.next().value());
        QVERIFY(!archive.memberName().contains(u'\x1B'));
        QCOMPARE(TextStream::all(archive).value(), QByteArray(5000, 'B'));
        QVERIFY(!archive.next().value());
    }

    void aBrokenArchiveSaysSo()
    {
        QByteArray bytes = zipped({{"a.json", "A"}});
        bytes.chop(22); // the record at its end that says where the directory is
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        ZipArchive archive(device, FeedLimits());
        QVERIFY(archive.isBroken());
        QCOMPARE(archive.next().error().code, error::IntakeArchiveDamaged);
    }

    void moreMembersThanAllowed()
    {
        FeedLimits limits;
        limits.maxMembers = 1;
        QByteArray bytes = zipped({{"a", "A"}, {"b", "B"}});
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        ZipArchive archive(device, limits);
        QVERIFY(archive.next().value());
        QCOMPARE(archive.next().error().code, error::IntakeTooLarge);
    }
};

QTEST_GUILESS_MAIN(tst_Cutting)
#include "tst_Cutting.moc"
