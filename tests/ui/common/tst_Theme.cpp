// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheDesktopUnlessChosen()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        QVERIFY(!theme.isDark());
        theme.setDesktopDark(true);
        QVERIFY(theme.isDark());
        QCOMPARE(changed.size(), 1);
        theme.setPreference(Theme::Preference::Light);
        QVERIFY(!theme.isDark());
        QCOMPARE(changed.size(), 2);
        theme.setDesktopDark(false);
        theme.setDesktopDark(true);
        QCOMPARE(changed.size(), 2);
        theme.setPreference(Theme::Preference::System);
        QVERIFY(theme.isDark());
    }

    void installKeepsThePaletteCurrent()
    {
        Theme theme;
        theme.install(*qApp);
        QCOMPARE(QApplication::palette().color(QPalette::Base), ThemeColors::light().base);
        theme.setPreference(Theme::Preference::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), ThemeColors::dark().base);
        QCOMPARE(QApplication::font().pointSizeF(), 10.0);
        QApplication::setStyle(QStringLiteral("Fusion")); // ours refers to this theme
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ThemeTest)
#include "tst_Theme.moc"
