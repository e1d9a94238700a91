// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/shell/RailButton.h"
#include "ui/sync/SyncIndicator.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace firebreak::ui {

Rail::Rail(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_places(new QButtonGroup(this))
    , m_placeColumn(new QVBoxLayout)
    , m_toolColumn(new QVBoxLayout)
    , m_mark(new QLabel(this))
    , m_name(new QLabel(QStringLiteral("Firebreak"), this))
    , m_menu(new QToolButton(this))
    , m_sync(new SyncIndicator(theme, clock, this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Places"));
    const auto drawMark = [this] {
        m_mark->setPixmap(Icons(m_theme).pixmap(Glyph::Exploited, Theme::IconLarge, m_theme.colors().tone(Tone::Important).ink, devicePixelRatioF()));
    };
    drawMark();
    connect(&theme, &Theme::changed, this, drawMark);
    QFont bold = theme.font(Theme::Type::Section);
    m_name->setFont(bold);
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    m_menu->setIcon(Icons(theme).icon(Glyph::More));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::Space2, 0, 0, 0);
    top->setSpacing(Theme::Space2);
    top->addWidget(m_mark);
    top->addWidget(m_name, 1);
    top->addWidget(m_menu);
    m_placeColumn->setSpacing(2);
    m_toolColumn->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space2, Theme::Space3, Theme::Space2, 0);
    column->setSpacing(Theme::Space3);
    column->addLayout(top);
    column->addLayout(m_placeColumn);
    column->addStretch();
    column->addLayout(m_toolColumn);
    column->addWidget(m_sync);
    connect(m_places, &QButtonGroup::idClicked, this, &Rail::placeChosen);
    setNarrow(false);
}

int Rail::addPlace(Glyph glyph, const QString& word, const QString& objectName)
{
    auto* button = new RailButton(m_theme, glyph, word, this);
    button->setObjectName(objectName);
    button->setCheckable(true);
    const int place = int(m_places->buttons().size());
    m_places->addButton(button, place);
    m_placeColumn->addWidget(button);
    m_buttons.append(button);
    button->setNarrow(m_narrow);
    return place;
}

RailButton* Rail::addTool(Glyph glyph, const QString& word, const QString& objectName)
{
    auto* button = new RailButton(m_theme, glyph, word, this);
    button->setObjectName(objectName);
    m_toolColumn->addWidget(button);
    m_buttons.append(button);
    button->setNarrow(m_narrow);
    return button;
}

void Rail::setPlace(int place)
{
    if (QAbstractButton* button = m_places->button(place)) {
        button->setChecked(true);
    } else if (QAbstractButton* checked = m_places->checkedButton()) {
        m_places->setExclusive(false);
        checked->setChecked(false);
        m_places->setExclusive(true);
    }
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? Narrow : Wide);
    m_mark->setVisible(!narrow);
    m_name->setVisible(!narrow);
    m_sync->setNarrow(narrow);
    for (RailButton* button : std::as_const(m_buttons))
        button->setNarrow(narrow);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().window);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.colors().hairline);
}

} // namespace firebreak::ui
