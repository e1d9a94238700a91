// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TabularText.h"
#include "ui/common/Theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace firebreak::ui {

class TabularTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAllTakeOneWidth()
    {
        const Theme theme;
        const QFontMetrics metrics(theme.font(Theme::Type::Body));
        QCOMPARE(tabularWidth(metrics, u"1.1"), tabularWidth(metrics, u"8.8"));
        QCOMPARE(tabularWidth(metrics, u"111"), 3 * tabularWidth(metrics, u"0"));
        QVERIFY(tabularWidth(metrics, u"9.8 High") > tabularWidth(metrics, u"9.8"));
    }

    void staysInsideItsRectangle()
    {
        const Theme theme;
        QImage image(100, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(theme.font(Theme::Type::Body));
        painter.setPen(Qt::black);
        drawTabular(painter, QRect(50, 0, 50, 30), Qt::AlignRight, QStringLiteral("9.8"));
        painter.end();
        int inked = 0;
        for (int y = 0; y < 30; ++y) {
            for (int x = 0; x < 100; ++x) {
                const bool ink = image.pixelColor(x, y).lightness() < 128;
                QVERIFY(!ink || x >= 50);
                inked += ink;
            }
        }
        QVERIFY(inked > 20);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::TabularTextTest)
#include "tst_TabularText.moc"
