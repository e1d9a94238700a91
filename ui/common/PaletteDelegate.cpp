// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaletteDelegate.h"

#include "ui/common/PainterState.h"
#include "ui/common/PaletteModel.h"

namespace firebreak::ui {

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_icons(theme)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, Theme::RowNormal + 2};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState state(*painter);
    const ThemeColors& c = m_theme.colors();
    const Qt::LayoutDirection direction = option.direction;
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(direction, option.rect, rect); };
    const Qt::Alignment lead = Qt::AlignVCenter | Qt::AlignLeading;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.selection);
        painter->drawRoundedRect(option.rect.adjusted(Theme::Space2, 1, -Theme::Space2, -1), Theme::RadiusCard, Theme::RadiusCard);
    }
    QRect rest = option.rect.adjusted(Theme::Space4, 0, -Theme::Space4, 0);
    const QRect icon(rest.left(), rest.center().y() - 7, Theme::IconSmall, Theme::IconSmall);
    painter->drawPixmap(visual(icon).topLeft(), m_icons.pixmap(Glyph(index.data(PaletteModel::GlyphRole).toInt()), Theme::IconSmall,
                                                              c.textSecondary, painter->device()->devicePixelRatio()));
    rest.setLeft(icon.right() + Theme::Space3);

    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    if (!shortcut.isEmpty()) {
        painter->setFont(m_theme.font(Theme::Type::MonoSecondary));
        const int width = painter->fontMetrics().horizontalAdvance(shortcut) + 2 * Theme::Space2;
        const QRect cap(rest.right() - width, rest.center().y() - 9, width, 20);
        painter->setPen(c.hairline);
        painter->setBrush(c.base);
        painter->drawRoundedRect(QRectF(visual(cap)).adjusted(0.5, 0.5, -0.5, -0.5), Theme::RadiusControl, Theme::RadiusControl);
        painter->setPen(c.textSecondary);
        painter->drawText(visual(cap), Qt::AlignCenter, shortcut);
        rest.setRight(cap.left() - Theme::Space3);
    }
    // The title gives way: the detail is a record's id, and one that is cut names nothing.
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int detailWidth = detail.isEmpty() ? 0 : QFontMetrics(m_theme.font(Theme::Type::Secondary)).horizontalAdvance(detail) + Theme::Space2 + 1;
    painter->setFont(m_theme.font(Theme::Type::Body));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString words = metrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(0, rest.width() - detailWidth));
    painter->setPen(c.text);
    painter->drawText(visual(rest), lead, words);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(words) + Theme::Space2);
    painter->setFont(m_theme.font(Theme::Type::Secondary));
    painter->setPen(c.textSecondary);
    painter->drawText(visual(rest), lead, painter->fontMetrics().elidedText(detail, Qt::ElideRight, std::max(0, rest.width())));
}

} // namespace firebreak::ui
