// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChipLabel.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace firebreak::ui {

class ChipTest : public QObject
{
    Q_OBJECT

    static QImage painted(const Chip& chip, const Theme& theme, bool selected, Qt::LayoutDirection direction)
    {
        QImage image(160, 32, QImage::Format_RGB32);
        image.fill(theme.colors().base);
        QPainter painter(&image);
        chip.paint(painter, image.rect(), theme, selected, direction);
        return image;
    }

private Q_SLOTS:
    void isWideEnoughForMarkAndWord()
    {
        const Theme theme;
        const Chip bare{Tone::Critical, Chip::Shape::None, QStringLiteral("Critical")};
        const Chip marked{Tone::Critical, Chip::Shape::Octagon, QStringLiteral("Critical")};
        QVERIFY(marked.size(theme).width() > bare.size(theme).width());
        QCOMPARE(bare.size(theme).height(), Chip::Height);
    }

    void standsAtTheLeadingEdge()
    {
        const Theme theme;
        const Chip chip{Tone::Important, Chip::Shape::Triangle, QStringLiteral("Important")};
        const QColor fill = theme.colors().tone(Tone::Important).fill;
        QCOMPARE(painted(chip, theme, false, Qt::LeftToRight).pixelColor(3, 16), fill);
        QCOMPARE(painted(chip, theme, false, Qt::RightToLeft).pixelColor(156, 16), fill);
        QCOMPARE(painted(chip, theme, true, Qt::LeftToRight).pixelColor(3, 16), theme.colors().base);
    }

    void shapesDifferWithoutColour()
    {
        const Theme theme;
        QList<QImage> seen;
        for (const auto shape : {Chip::Shape::Octagon, Chip::Shape::Triangle, Chip::Shape::Diamond, Chip::Shape::Circle, Chip::Shape::Lock, Chip::Shape::Unequal}) {
            const QImage image = painted({Tone::Neutral, shape, {}}, theme, false, Qt::LeftToRight);
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void labelIsNamedByItsWord()
    {
        const Theme theme;
        ChipLabel label(theme);
        label.setChip({Tone::Low, Chip::Shape::Circle, QStringLiteral("Low")});
        QCOMPARE(label.accessibleName(), QStringLiteral("Low"));
        QCOMPARE(label.sizeHint(), label.chip().size(theme));
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ChipTest)
#include "tst_Chip.moc"
