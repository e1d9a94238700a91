// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Contrast.h"
#include "ui/common/ThemeColors.h"

#include <QTest>

namespace firebreak::ui {

class ThemeColorsTest : public QObject
{
    Q_OBJECT

    static QList<std::pair<const char*, QColor>> surfaces(const ThemeColors& c)
    {
        return {{"window", c.window}, {"base", c.base}, {"raised", c.raised}, {"sunken", c.sunken}, {"hover", c.hover},
                {"selection", c.selection}, {"selectionInactive", c.selectionInactive}};
    }

    static void compare(const char* what, const QColor& ink, const char* where, const QColor& surface, double least)
    {
        const double ratio = contrastRatio(ink, surface);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(QLatin1String(what), QLatin1String(where)).arg(ratio)));
    }

private Q_SLOTS:
    void contrastIsWcag()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(QColor(0x767676), Qt::white) * 100), 454);
    }

    void textReadsOnEverySurface_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textReadsOnEverySurface()
    {
        QFETCH(bool, dark);
        const ThemeColors& c = dark ? ThemeColors::dark() : ThemeColors::light();
        for (const auto& [name, surface] : surfaces(c)) {
            compare("text", c.text, name, surface, 4.5);
            compare("secondary", c.textSecondary, name, surface, 4.5);
            compare("link", c.link, name, surface, 4.5);
            compare("control", c.control, name, surface, 3.0);
            compare("accent", c.accent, name, surface, 3.0);
            for (const ThemeColors::Pair& pair : c.tones)
                compare("tone", pair.ink, name, surface, 4.5);
        }
        compare("accentText", c.accentText, "accent", c.accent, 4.5);
    }

    void chipsReadOnTheirFill_data() { textReadsOnEverySurface_data(); }
    void chipsReadOnTheirFill()
    {
        QFETCH(bool, dark);
        const ThemeColors& c = dark ? ThemeColors::dark() : ThemeColors::light();
        for (const ThemeColors::Pair& pair : c.tones)
            compare("tone", pair.ink, "its fill", pair.fill, 4.5);
    }
};

} // namespace firebreak::ui

QTEST_GUILESS_MAIN(firebreak::ui::ThemeColorsTest)
#include "tst_ThemeColors.moc"
