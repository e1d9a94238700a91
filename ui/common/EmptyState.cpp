// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyState.h"

#include "ui/common/FirebreakStyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr int PictureSize = 40;
constexpr int TextWidth = 420;

} // namespace

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(theme)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setFont(theme.font(Theme::Type::Section));
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setFixedWidth(TextWidth);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->setProperty(FirebreakStyle::Primary, true);
    m_action->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::Space2);
    layout->addStretch(2);
    for (QLabel* label : {m_picture, m_title, m_words}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    layout->addSpacing(Theme::Space2);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    connect(&theme, &Theme::changed, this, &EmptyState::paintGlyph);
}

void EmptyState::present(Glyph glyph, const QString& title, const QString& words, const QString& action)
{
    m_glyph = glyph;
    paintGlyph();
    m_title->setText(title);
    m_words->setText(words);
    m_words->setFixedHeight(m_words->heightForWidth(TextWidth));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::paintGlyph()
{
    m_picture->setPixmap(m_icons.pixmap(m_glyph, PictureSize, m_theme.colors().textDisabled, devicePixelRatioF()));
}

} // namespace firebreak::ui
