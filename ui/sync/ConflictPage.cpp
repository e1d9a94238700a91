// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ConflictPage.h"

#include "ui/common/EmptyState.h"
#include "ui/sync/ConflictCard.h"
#include "ui/triage/TriageWords.h"

#include <QAbstractButton>
#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QStyleHints>
#include <QToolButton>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr int ContentWidth = 1120;

} // namespace

ConflictPage::ConflictPage(const Theme& theme, const Clock& clock, ActionCatalogue& catalogue, TriageWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_workspace(workspace)
    , m_count(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout)
    , m_more(new QLabel(this))
    , m_empty(new EmptyState(theme, this))
{
    setObjectName(QStringLiteral("conflictPage"));
    QAction* back = catalogue.add({QStringLiteral("conflicts.back"), tr("Back to the queue"), tr("Decisions"), Glyph::Back,
                                   QKeySequence(Qt::ALT | Qt::Key_Left)}, this);
    connect(back, &QAction::triggered, this, &ConflictPage::backRequested);
    auto* backButton = new QToolButton(this);
    backButton->setObjectName(QStringLiteral("conflictsBack"));
    backButton->setDefaultAction(back);
    backButton->setAutoRaise(true);
    auto* title = new QLabel(tr("To decide"), this);
    title->setFont(theme.font(Theme::Type::Title));
    m_count->setObjectName(QStringLiteral("conflictCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::Space3, Theme::Space2, Theme::Space3, Theme::Space2);
    head->setSpacing(Theme::Space2);
    head->addWidget(backButton);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch();

    auto* content = new QWidget;
    content->setMaximumWidth(ContentWidth);
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Space4);
    m_column->addWidget(m_more);
    m_more->hide();
    auto* wide = new QWidget;
    auto* centre = new QHBoxLayout(wide);
    centre->setContentsMargins(Theme::Space6, Theme::Space2, Theme::Space6, Theme::Space6);
    centre->addWidget(content, 1, Qt::AlignTop);
    centre->addStretch(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(wide);
    m_scroll->hide();
    m_empty->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);

    const auto refreshShown = [this] {
        if (isVisible())
            refresh();
    };
    connect(&workspace, &TriageWorkspace::conflictCountChanged, this, refreshShown);
    connect(&workspace, &TriageWorkspace::everythingChanged, this, refreshShown);
    connect(m_empty, &EmptyState::actionRequested, this, &ConflictPage::backRequested);
}

void ConflictPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void ConflictPage::refresh()
{
    m_workspace.readConflicts(this, [this, asked = ++m_asked](const Result<QList<StoredConflict>>& conflicts) {
        if (asked != m_asked)
            return;
        if (conflicts)
            present(*conflicts);
        else
            fail(conflicts.error());
    });
}

void ConflictPage::fail(const Error& error)
{
    arrange({});
    m_count->clear();
    m_scroll->hide();
    m_empty->present(Glyph::Alert, tr("This list could not be read"), TriageWords::error(error), tr("Back to the queue"));
    m_empty->show();
}

void ConflictPage::present(const QList<StoredConflict>& conflicts)
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    arrange(conflicts.first(std::min(ShownCards, conflicts.size())));
    m_count->setText(conflicts.isEmpty() ? QString() : locale().toString(conflicts.size()));
    m_more->setVisible(conflicts.size() > ShownCards);
    m_more->setText(tr("%Ln more follow when these are decided.", nullptr, int(conflicts.size() - m_cards.size())));
    m_scroll->setVisible(!conflicts.isEmpty());
    m_empty->setVisible(conflicts.isEmpty());
    if (conflicts.isEmpty()) {
        m_empty->present(Glyph::Check, tr("Nothing to decide"),
                         tr("When somebody else was faster with a change, or the server refuses one, yours waits here beside theirs. Nothing is overwritten or dropped."),
                         tr("Back to the queue"));
        if (hadFocus)
            setFocus(); // the last card had it; Escape leads back from here
    } else if (hasFocus() || (hadFocus && !(focusWidget() && focusWidget()->hasFocus()))) {
        m_cards.first()->focusChoice(); // the page was just opened, or the card that had it is decided
    }
}

void ConflictPage::arrange(const QList<StoredConflict>& conflicts)
{
    QList<ConflictCard*> cards;
    for (const StoredConflict& conflict : conflicts) {
        const auto it = std::find_if(m_cards.cbegin(), m_cards.cend(), [&](const ConflictCard* card) { return card->shows(conflict); });
        cards.append(it == m_cards.cend() ? makeCard(conflict) : *it);
        m_column->insertWidget(int(cards.size()) - 1, cards.last());
    }
    for (ConflictCard* card : std::as_const(m_cards)) {
        if (!cards.contains(card)) {
            card->hide();
            card->deleteLater(); // it may be the one that is speaking
            m_moved.start();
        }
    }
    m_cards = cards;
}

TriageWorkspace::Resolved ConflictPage::answerTo(ConflictCard* card, const QString& words)
{
    return [this, card = QPointer(card), words](const Result<bool>& answer) {
        if (answer) {
            Q_EMIT decided(words, *answer);
            refresh();
        } else if (card) {
            card->showRefusal(answer.error());
        }
    };
}

ConflictCard* ConflictPage::makeCard(const StoredConflict& conflict)
{
    auto* card = new ConflictCard(m_theme, m_workspace, m_clock, conflict, this);
    const QString ident = ConflictWords::ident(conflict);
    const QList<QAbstractButton*> buttons = card->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons)
        button->installEventFilter(this);
    connect(card, &ConflictCard::openRequested, this, &ConflictPage::openRequested);
    connect(card, &ConflictCard::stepped, this, [this](QWidget* end) {
        // Once the layout has given it the room.
        QTimer::singleShot(0, end, [this, end] { m_scroll->ensureWidgetVisible(end, 0, Theme::Space4); });
    });
    connect(card, &ConflictCard::mineChosen, this, [this, card, ident](qint64 seq) {
        m_workspace.resolveWithMine(seq, this, answerTo(card, tr("%1: kept mine").arg(ident)));
    });
    connect(card, &ConflictCard::theirsChosen, this, [this, card, ident](qint64 seq) {
        m_workspace.resolveWithTheirs(seq, this, answerTo(card, tr("%1: kept theirs").arg(ident)));
    });
    connect(card, &ConflictCard::valueChosen, this, [this, card, ident](qint64 seq, const QJsonValue& value) {
        m_workspace.resolveWithValue(seq, value, this, answerTo(card, tr("%1: combined").arg(ident)));
    });
    return card;
}

// When a card goes, the next one slides under the pointer: the second click of a double one was not meant for it.
bool ConflictPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isClick = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isClick && m_moved.isValid() && !m_moved.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ConflictPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace firebreak::ui
