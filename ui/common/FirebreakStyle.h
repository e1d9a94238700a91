// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/StylePainter.h"

#include <QProxyStyle>

namespace firebreak::ui {

class Theme;

/// Fusion with Firebreak's shapes: hairlines instead of boxes, a visible focus ring, check boxes that show on dark,
/// padded headers, slim scroll bars. Colours and sizes come from the Theme at each paint.
class FirebreakStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit FirebreakStyle(const Theme& theme);

    /// A push button with this dynamic property set to true is the view's one primary action.
    static constexpr const char* Primary = "firebreakPrimary";

    /// A label with this dynamic property set to true holds prose, which stands at the side its own language begins on.
    static constexpr const char* Prose = "firebreakProse";

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    const Theme& m_theme;
    StylePainter m_paint;
};

} // namespace firebreak::ui
