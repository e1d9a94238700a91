// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextMerge.h"

#include <QTest>

using namespace firebreak;

class tst_TextMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        QTest::newRow("one side") << "A flaw." << "A flaw in zlib." << "A flaw." << "A flaw in zlib.";
        QTest::newRow("same change") << "a" << "b" << "b" << "b";
        QTest::newRow("different sentences")
            << "One is here. Two is fine. Three is far. Four ends."
            << "One was here. Two is fine. Three is far. Four ends."
            << "One is here. Two is fine. Three is far. Four ended."
            << "One was here. Two is fine. Three is far. Four ended.";
        QTest::newRow("different paragraphs") << "First\n\nMiddle\n\nLast" << "First, mended\n\nMiddle\n\nLast"
                                              << "First\n\nMiddle\n\nLast\n\nMore"
                                              << "First, mended\n\nMiddle\n\nLast\n\nMore";
        QTest::newRow("other scripts") << "一つ。 二つ。 三つ。 四つ。" << "壱。 二つ。 三つ。 四つ。"
                                       << "一つ。 二つ。 三つ。 四。" << "壱。 二つ。 三つ。 四。";
    }

    void merges()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, merged);
        QCOMPARE(mergeText(base, mine, theirs).value_or(QStringLiteral("(conflict)")), merged);
        QCOMPARE(mergeText(base, theirs, mine).value_or(QStringLiteral("(conflict)")), merged);
    }

    void leavesTheSameSentenceToAPerson()
    {
        QVERIFY(!mergeText(QStringLiteral("It is bad."), QStringLiteral("It is worse."), QStringLiteral("It is fine.")));
        QVERIFY(!mergeText(QStringLiteral("a\xC3"), QStringLiteral("b\uE0FF"), QStringLiteral("c")));
    }

    void keepsLineEndsAndSpaces()
    {
        const QString base = QStringLiteral("  a\n\n b. c \n\nlast line of the text\n");
        QString mine = base;
        mine.replace(QStringLiteral("  a"), QStringLiteral("  A"));
        QString theirs = base + QStringLiteral("\nend\n");
        QCOMPARE(mergeText(base, mine, theirs).value_or(QString()),
                 QStringLiteral("  A\n\n b. c \n\nlast line of the text\n\nend\n"));
    }
};

QTEST_GUILESS_MAIN(tst_TextMerge)
#include "tst_TextMerge.moc"
