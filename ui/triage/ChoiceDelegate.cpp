// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ChoiceDelegate.h"

#include "ui/common/PainterState.h"

namespace firebreak::ui {

ChoiceDelegate::ChoiceDelegate(const Theme& theme, const QList<ChoicePopup::Choice>& choices, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_choices(choices)
    , m_icons(theme)
{}

ChoicePopup::Choice ChoiceDelegate::choiceAt(const QModelIndex& index) const
{
    const int at = index.data(Qt::UserRole).toInt();
    return at < 0 ? ChoicePopup::Choice{{}, index.data().toString()} : m_choices[at];
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, choiceAt(index).detail.isEmpty() ? Theme::RowNormal : Theme::RowNormal + Theme::Space4};
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState state(*painter);
    const ThemeColors& c = m_theme.colors();
    const ChoicePopup::Choice choice = choiceAt(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const Qt::Alignment lead = Qt::AlignVCenter | Qt::AlignLeading;
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.selection);
        painter->drawRoundedRect(option.rect.adjusted(Theme::Space1, 1, -Theme::Space1, -1), Theme::RadiusControl, Theme::RadiusControl);
    }
    QRect rest = option.rect.adjusted(Theme::Space3, 0, -Theme::Space3, 0);
    painter->setFont(m_theme.font(Theme::Type::MonoSecondary));
    if (!choice.key.isEmpty()) {
        const QRect cap(rest.right() - 20, rest.center().y() - 9, 20, 20);
        painter->setPen(c.hairline);
        painter->setBrush(c.base);
        painter->drawRoundedRect(QRectF(visual(cap)).adjusted(0.5, 0.5, -0.5, -0.5), Theme::RadiusControl, Theme::RadiusControl);
        painter->setPen(c.textSecondary);
        painter->drawText(visual(cap), Qt::AlignCenter, choice.key.toUpper());
        rest.setRight(cap.left() - Theme::Space2);
    }
    if (choice.isCurrent) {
        const QRect mark(rest.right() - Theme::IconSmall, rest.center().y() - 7, Theme::IconSmall, Theme::IconSmall);
        painter->drawPixmap(visual(mark).topLeft(), m_icons.pixmap(Glyph::Check, Theme::IconSmall, c.accent, painter->device()->devicePixelRatio()));
        rest.setRight(mark.left() - Theme::Space2);
    }
    QRect first = rest;
    if (!choice.detail.isEmpty()) {
        first = QRect(rest.left(), rest.top() + 5, rest.width(), 20);
        const QRect second(rest.left(), first.bottom() + 1, rest.width(), rest.bottom() - first.bottom() - 5);
        painter->setFont(m_theme.font(Theme::Type::Secondary));
        painter->setPen(c.textSecondary);
        painter->drawText(visual(second), lead, painter->fontMetrics().elidedText(choice.detail, Qt::ElideRight, second.width()));
    }
    if (choice.chip) {
        choice.chip->paint(*painter, visual(first), m_theme, selected, option.direction);
        return;
    }
    painter->setFont(m_theme.font(Theme::Type::Body));
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? c.text : c.textSecondary);
    painter->drawText(visual(first), lead, painter->fontMetrics().elidedText(choice.words, Qt::ElideRight, first.width()));
}

} // namespace firebreak::ui
