// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/TeamForm.h"

#include "ui/common/FirebreakStyle.h"
#include "ui/common/PlainTextEdit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace firebreak::ui {
namespace {

constexpr int InvitationLines = 4;

} // namespace

TeamForm::TeamForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_invitation(new PlainTextEdit(this))
    , m_mistake(new QLabel(this))
    , m_join(new QPushButton(tr("Join"), this))
    , m_alone(new QPushButton(tr("Work alone"), this))
{
    auto* title = new QLabel(tr("Join your team"), this);
    title->setFont(theme.font(Theme::Type::Section));
    auto* words = new QLabel(tr("Paste the invitation you were sent: one line that begins with “firebreak1:”. It is good once, for this laptop."), this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* alone = new QLabel(tr("Or work alone: the server runs inside this program, and nothing leaves the laptop."), this);
    alone->setWordWrap(true);
    alone->setForegroundRole(QPalette::PlaceholderText);
    m_invitation->setObjectName(QStringLiteral("invitation"));
    m_invitation->setAccessibleName(tr("Invitation"));
    m_invitation->setFont(theme.font(Theme::Type::MonoSecondary));
    m_invitation->setTabChangesFocus(true);
    m_invitation->setFixedHeight(QFontMetrics(m_invitation->font()).lineSpacing() * InvitationLines + Theme::Space4);
    m_mistake->setObjectName(QStringLiteral("invitationMistake"));
    m_mistake->setWordWrap(true);
    m_join->setObjectName(QStringLiteral("join"));
    m_join->setProperty(FirebreakStyle::Primary, true);
    m_alone->setObjectName(QStringLiteral("alone"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_alone);
    buttons->addStretch(1);
    buttons->addWidget(m_join);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space2);
    for (QWidget* widget : std::initializer_list<QWidget*>{title, words, m_invitation, m_mistake, alone})
        column->addWidget(widget);
    column->addSpacing(Theme::Space2);
    column->addLayout(buttons);
    connect(m_invitation, &PlainTextEdit::textChanged, this, &TeamForm::check);
    connect(m_join, &QPushButton::clicked, this, [this] { Q_EMIT joinRequested(m_invitation->toPlainText().simplified().remove(u' ')); });
    connect(m_alone, &QPushButton::clicked, this, &TeamForm::aloneRequested);
    check();
}

void TeamForm::ask(const QString& mistake)
{
    check();
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
    m_invitation->setFocus();
}

void TeamForm::check()
{
    m_mistake->hide();
    m_join->setEnabled(!m_invitation->toPlainText().trimmed().isEmpty());
}

} // namespace firebreak::ui
