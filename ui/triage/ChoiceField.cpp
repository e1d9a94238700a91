// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ChoiceField.h"

#include "ui/common/PainterState.h"

#include <QKeyEvent>
#include <QStyle>

namespace firebreak::ui {
namespace {

constexpr int Padding = 6;

} // namespace

ChoiceField::ChoiceField(const Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_name(name)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceField::setChip(const Chip& chip)
{
    setChips({chip}, {});
}

void ChoiceField::setWords(const QString& words, bool isQuiet)
{
    m_chips.clear();
    m_isQuiet = isQuiet;
    setText(words);
    setAccessibleDescription(words);
    update();
}

void ChoiceField::setChips(const QList<Chip>& chips, const QString& empty)
{
    if (chips.isEmpty()) {
        setWords(empty, true);
        return;
    }
    m_chips = chips;
    QStringList words;
    for (const Chip& chip : chips)
        words.append(chip.word);
    setText(words.join(QStringLiteral(", ")));
    setAccessibleDescription(text());
    update();
}

QSize ChoiceField::sizeHint() const
{
    return {120, Theme::RowCompact + 4};
}

void ChoiceField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChoiceField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    if (underMouse() || hasFocus()) {
        painter.setBrush(c.hover);
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::RadiusControl, Theme::RadiusControl);
    }
    QRect rest = rect().adjusted(Padding, 0, -Padding, 0);
    for (const Chip& chip : std::as_const(m_chips)) {
        if (rest.width() < 24)
            break;
        chip.paint(painter, QStyle::visualRect(layoutDirection(), rect(), rest), m_theme, false, layoutDirection());
        rest.setLeft(rest.left() + chip.size(m_theme).width() + Theme::Space1);
    }
    if (m_chips.isEmpty()) {
        painter.setPen(m_isQuiet ? c.textSecondary : c.text);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
    }
}

} // namespace firebreak::ui
