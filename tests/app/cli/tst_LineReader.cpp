// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LineReader.h"

#include <QBuffer>
#include <QTest>

using namespace firebreak;

class tst_LineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("no end") << QByteArray("a") << QStringList({QStringLiteral("a")});
        QTest::newRow("ends") << QByteArray("a\nb\r\n")
                              << QStringList({QStringLiteral("a"), QStringLiteral("b")});
        QTest::newRow("empty") << QByteArray("\n\na\n")
                               << QStringList({QString(), QString(), QStringLiteral("a")});
        QTest::newRow("at the limit")
            << QByteArray("12345678\nx") << QStringList({QStringLiteral("12345678"), QStringLiteral("x")});
        QTest::newRow("past it") << QByteArray("123456789\nx")
                                 << QStringList({QStringLiteral("12345678…"), QStringLiteral("x")});
        QTest::newRow("far past it") << QByteArray(200'000, '1') + "\nx"
                                     << QStringList({QStringLiteral("11111111…"), QStringLiteral("x")});
        QTest::newRow("a NUL") << QByteArray("\0a\nb\0c\n", 7)
                               << QStringList({QString::fromLatin1("\0a", 2), QString::fromLatin1("b\0c", 3)});
        QTest::newRow("CRLF at the limit") << QByteArray("12345678\r\nx")
                                           << QStringList({QStringLiteral("12345678"), QStringLiteral("x")});
        QTest::newRow("past it at the end")
            << QByteArray(20, '1') << QStringList({QStringLiteral("11111111…")});
    }

    void readsLines()
    {
        QFETCH(QByteArray, input);
        QBuffer buffer(&input);
        buffer.open(QIODevice::ReadOnly);
        LineReader reader(buffer, 8);
        QStringList lines;
        while (const auto line = reader.next())
            lines.append(QString::fromUtf8(line->text) + (line->isCut ? QStringLiteral("…") : QString()));
        QTEST(lines, "lines");
    }
};

QTEST_GUILESS_MAIN(tst_LineReader)
#include "tst_LineReader.moc"
