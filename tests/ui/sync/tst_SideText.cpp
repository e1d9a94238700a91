// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SideText.h"

#include "ui/common/Theme.h"

namespace firebreak::ui {

class SideTextTest : public QObject
{
    Q_OBJECT

    static QString marked(const char* text, const char* base)
    {
        const QString whole = QString::fromUtf8(text);
        const SideText::Span span = SideText::difference(whole, QString::fromUtf8(base));
        return whole.mid(span.from, span.to - span.from);
    }

private Q_SLOTS:
    void marksWholeWords()
    {
        QCOMPARE(marked("a buffer overflow in libfoo", "a heap overflow in libfoo"), QStringLiteral("buffer"));
        QCOMPARE(marked("one two three four", "one TWO three FOUR"), QStringLiteral("two three four"));
        QCOMPARE(marked("versions 1.24 and later", "versions 1.2 and later"), QStringLiteral("24"));
        QCOMPARE(marked("affected", "unaffected"), QStringLiteral("affected"));
    }

    void equalTextsMarkNothing()
    {
        QCOMPARE(marked("the same", "the same"), QString());
        QCOMPARE(marked("", ""), QString());
    }

    void whatWasTakenAwayMarksTheWordAtItsPlace()
    {
        QCOMPARE(marked("one three", "one two three"), QStringLiteral("three"));
        QCOMPARE(marked("", "all gone"), QString());
        QCOMPARE(marked("all new", ""), QStringLiteral("all new"));
    }

    void spansStayInside()
    {
        const QStringList texts{QString(), QStringLiteral("a"), QStringLiteral("aa"), QStringLiteral("a b"), QStringLiteral("ab ab"),
                                QStringLiteral("aba"), QStringLiteral("b a b")};
        for (const QString& text : texts) {
            for (const QString& base : texts) {
                const SideText::Span span = SideText::difference(text, base);
                QVERIFY(span.from >= 0 && span.to <= text.size());
                QVERIFY2(span.from <= span.to, qPrintable(text + QLatin1Char('|') + base));
            }
        }
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::SideTextTest)
#include "tst_SideText.moc"
