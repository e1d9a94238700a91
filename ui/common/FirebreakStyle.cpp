// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FirebreakStyle.h"

#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>

namespace firebreak::ui {

FirebreakStyle::FirebreakStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
    , m_paint(theme)
{}

void FirebreakStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            m_paint.focusRing(*painter, option->rect, Theme::RadiusControl);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            m_paint.field(*painter, *option);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_PanelButtonCommand:
        m_paint.pushButton(*painter, *option, widget && widget->property(Primary).toBool());
        return;
    case PE_PanelButtonTool:
        m_paint.toolButton(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        m_paint.checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        m_paint.radioButton(*painter, *option);
        return;
    case PE_IndicatorHeaderArrow:
        return; // drawn with the label
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget))
            m_paint.field(*painter, *option);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        m_paint.popupPanel(*painter, option->rect);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.colors().hairline);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FirebreakStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            m_paint.headerSection(*painter, *header);
            // The mark of the sort stands behind the words, not in a corner of its own, so the words have the whole width.
            QStyleOptionHeader label = *header;
            label.rect.adjust(Theme::Space2, 0, -Theme::Space2, 0);
            m_paint.headerLabel(*painter, label);
        }
        return;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            m_paint.headerSection(*painter, *header);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            m_paint.headerLabel(*painter, *header);
        return;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            m_paint.toolButtonLabel(*painter, *button);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.colors().base);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.colors().hairline);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.colors().hairline);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *button;
            if (widget && widget->property(Primary).toBool() && widget->isEnabled())
                label.palette.setColor(QPalette::ButtonText, m_theme.colors().accentText);
            if (!label.icon.isNull() && !label.text.isEmpty())
                m_paint.pushButtonLabel(*painter, label);
            else
                QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            m_paint.progress(*painter, *bar);
        return;
    case CE_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            m_paint.tab(*painter, *tab);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            m_paint.menuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FirebreakStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect, m_theme.colors().base);
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            m_paint.scrollBar(*painter, *slider);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option); button && control == CC_ToolButton) {
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu; // no arrow over the icon
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            m_paint.comboBox(*painter, *combo);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FirebreakStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                     const QWidget* widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect text = option->rect.adjusted(Theme::Space2, 2, -(2 * Theme::Space2 + Theme::IconSmall), -2);
        return visualRect(option->direction, option->rect, text);
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool vertical = slider->orientation == Qt::Vertical;
    const QRect whole = option->rect;
    const int length = vertical ? whole.height() : whole.width();
    const qint64 span = qint64(slider->maximum) - slider->minimum;
    const int thumb = span <= 0 ? length
                                : std::clamp(int(length * qint64(slider->pageStep) / (span + slider->pageStep)), 28, std::max(28, length));
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - thumb, slider->upsideDown);
    const auto slice = [&](int from, int size) {
        return vertical ? QRect(whole.left(), whole.top() + from, whole.width(), size)
                        : QRect(whole.left() + from, whole.top(), size, whole.height());
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return whole;
    case SC_ScrollBarSlider:
        return slice(start, thumb);
    case SC_ScrollBarSubPage:
        return slice(0, start);
    case SC_ScrollBarAddPage:
        return slice(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect FirebreakStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !qobject_cast<const QAbstractItemView*>(widget ? widget->parentWidget() : nullptr))
        return rect.adjusted(Theme::Space1, 0, -Theme::Space1, 0);
    return rect;
}

QSize FirebreakStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                       const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(size.height() + 2 * Theme::Space1, Theme::RowNormal - 2));
        result.setWidth(size.width() + 2 * Theme::Space3);
        return result;
    case CT_LineEdit:
        result.setHeight(std::max(size.height() + 2 * Theme::Space1, Theme::RowNormal - 2));
        return result;
    case CT_ComboBox:
        result.setHeight(Theme::RowNormal - 2);
        result.setWidth(size.width() + 3 * Theme::Space2 + Theme::IconSmall);
        return result;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), Theme::Space2 + 1};
            const int tab = item->text.contains(QLatin1Char('\t')) ? Theme::Space6 : 0;
            return {size.width() + Theme::IconSmall + Theme::Space2 + 2 * Theme::Space3 + tab, Theme::RowCompact + 2};
        }
        return result;
    case CT_HeaderSection:
        result.setHeight(Theme::RowCompact + 2);
        return result;
    case CT_TabBarTab:
        return {size.width() + Theme::Space1, Theme::RowNormal};
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            result.setWidth(option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + Theme::IconSmall + 6 + 2 * Theme::Space2);
        return {std::max(result.width(), Theme::RowCompact + 2), std::max(result.height(), Theme::RowCompact + 2)};
    default:
        return result;
    }
}

int FirebreakStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return Theme::Space3;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return Theme::Space2;
    case PM_HeaderMarkSize:
        return Theme::Space3;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::IconSmall;
    case PM_MenuVMargin:
        return Theme::Space1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        return Theme::Space1;
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * Theme::Space2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FirebreakStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_Menu_SupportsSections:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon FirebreakStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return Icons(m_theme).icon(Glyph::Close);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void FirebreakStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // QLabel puts an English word at the left of a column that is read from the right: short texts line up with the others.
    if (auto* label = qobject_cast<QLabel*>(widget); label && QGuiApplication::isRightToLeft() && !label->property(Prose).toBool()
        && !(label->alignment() & (Qt::AlignHCenter | Qt::AlignRight | Qt::AlignJustify)))
        label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget)
        || qobject_cast<QScrollBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace firebreak::ui
