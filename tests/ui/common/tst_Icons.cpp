// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include <QFile>
#include <QTest>

namespace firebreak::ui {

class IconsTest : public QObject
{
    Q_OBJECT

    static bool holdsOnly(const QImage& image, const QColor& color)
    {
        bool any = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                any = true;
                if (qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green()) + qAbs(pixel.blue() - color.blue()) > 6)
                    return false;
            }
        }
        return any;
    }

private Q_SLOTS:
    void everyGlyphHasItsPicture()
    {
        Theme theme;
        const Icons icons(theme);
        for (int glyph = 0; glyph < GlyphCount; ++glyph) {
            QVERIFY2(QFile::exists(Icons::resource(Glyph(glyph))), qPrintable(Icons::resource(Glyph(glyph))));
            QVERIFY(holdsOnly(icons.pixmap(Glyph(glyph), 20, Qt::red, 2).toImage(), Qt::red));
        }
    }

    void isTintedByTheThemeAndCrispWhenScaled()
    {
        Theme theme;
        const QIcon icon = Icons(theme).icon(Glyph::Queue);
        QVERIFY(holdsOnly(icon.pixmap(QSize(16, 16), 2.0).toImage(), theme.colors().textSecondary));
        theme.setPreference(Theme::Preference::Dark);
        QVERIFY(holdsOnly(icon.pixmap(QSize(16, 16), 2.0).toImage(), theme.colors().textSecondary));
        QVERIFY(holdsOnly(icon.pixmap(QSize(16, 16), 2.0, QIcon::Disabled).toImage(), theme.colors().textDisabled));
        QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::IconsTest)
#include "tst_Icons.moc"
