// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ConflictCard.h"

#include "core/command/Apply.h"
#include "ui/common/PainterState.h"
#include "ui/common/PlainTextEdit.h"
#include "ui/common/Theme.h"
#include "ui/common/TextButton.h"
#include "ui/common/TimeLabel.h"
#include "ui/sync/SideText.h"
#include "ui/triage/TriageWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr int CombinedHeight = 140;

} // namespace

ConflictCard::ConflictCard(const Theme& theme, const TriageWorkspace& workspace, const Clock& clock, const StoredConflict& conflict,
                           QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_words(workspace)
    , m_conflict(conflict)
    , m_sides(m_words.sides(conflict))
    , m_refusal(new QLabel(this))
    , m_combined(new PlainTextEdit(this))
    , m_choices(new QWidget(this))
    , m_combining(new QWidget(this))
    , m_confirming(new QWidget(this))
{
    setObjectName(QStringLiteral("conflictCard"));
    setAccessibleName(ConflictWords::ident(conflict) + QStringLiteral(": ") + ConflictWords::action(conflict));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space4, Theme::Space3, Theme::Space4, Theme::Space4);
    column->setSpacing(Theme::Space3);
    buildHead(column, clock);
    buildSides(column);
    buildChoices(column);
    setStep(Step::Choose);
    if (isConflict(conflict.error) && m_words.other(conflict).isEmpty())
        findOther(workspace);
}

void ConflictCard::buildHead(QVBoxLayout* column, const Clock& clock)
{
    const QString name = ConflictWords::ident(m_conflict);
    auto* ident = new TextButton(m_theme, name.contains(QLatin1Char(' ')) ? Theme::Type::Body : Theme::Type::Mono, this);
    ident->setText(name);
    ident->setObjectName(QStringLiteral("conflictRecord"));
    ident->setToolTip(tr("Open the report"));
    ident->setEnabled(m_conflict.theirs && m_conflict.theirs->kind == RecordKind::Report);
    connect(ident, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_conflict.record); });
    auto* title = new QLabel(ConflictWords::title(m_conflict), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* time = new TimeLabel(clock, this);
    time->setFont(m_theme.font(Theme::Type::Secondary));
    time->setForegroundRole(QPalette::PlaceholderText);
    time->setTime(m_conflict.command.at);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::Space2);
    top->addWidget(ident);
    top->addWidget(title, 1);
    top->addWidget(time);
    auto* what = new QLabel(ConflictWords::action(m_conflict), this);
    what->setObjectName(QStringLiteral("conflictAction"));
    what->setFont(m_theme.font(Theme::Type::Section));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_why = new QLabel(m_words.reason(m_conflict), this);
    m_why->setObjectName(QStringLiteral("conflictReason"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(what);
    words->addWidget(m_why);
    column->addLayout(top);
    column->addLayout(words);
}

// One may have changed another field since: then the record's last author is not who was faster.
void ConflictCard::findOther(const TriageWorkspace& workspace)
{
    workspace.readHistory(m_conflict.record, this, [this](const Result<QList<HistoryLine>>& lines) {
        const QString name = lines ? m_words.other(m_conflict, *lines) : QString();
        if (name.isEmpty())
            return;
        m_why->setText(m_words.reason(m_conflict, name));
        if (m_theirs)
            m_theirs->setText(tr("Theirs · %1", "a person").arg(name));
    });
}

QLabel* ConflictCard::addSide(QGridLayout* grid, int column, const QString& head, const QString& text, const QString& base)
{
    auto* name = new QLabel(head, this);
    name->setFont(m_theme.font(Theme::Type::Secondary));
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setTextFormat(Qt::PlainText);
    auto* side = new SideText(m_theme, this);
    side->setAccessibleName(head);
    side->setText(text, base);
    grid->addWidget(name, 0, column);
    grid->addWidget(side, 1, column, Qt::AlignTop);
    grid->setColumnStretch(column, 1);
    return name;
}

void ConflictCard::buildSides(QVBoxLayout* column)
{
    if (!m_sides)
        return;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::Space3);
    grid->setVerticalSpacing(Theme::Space1);
    int at = 0;
    // Texts are compared with what they were made from, or with each other when there was nothing before.
    const bool isCompared = m_sides->isText && m_sides->theirs;
    const auto reference = [&](const QString& side, const QString& other) {
        return !isCompared ? side : m_sides->hadBase ? *m_sides->base : other;
    };
    if (m_sides->base)
        addSide(grid, at++, tr("Before"), *m_sides->base, *m_sides->base);
    addSide(grid, at++, tr("Mine"), m_sides->mine, reference(m_sides->mine, m_sides->theirs.value_or(QString())));
    if (m_sides->theirs) {
        const QString other = m_words.other(m_conflict);
        m_theirs = addSide(grid, at++, other.isEmpty() ? tr("Theirs") : tr("Theirs · %1", "a person").arg(other), *m_sides->theirs,
                reference(*m_sides->theirs, m_sides->mine));
    }
    column->addLayout(grid);
}

QPushButton* ConflictCard::addButton(QHBoxLayout* row, const char* name, const QString& words)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

void ConflictCard::buildChoices(QVBoxLayout* column)
{
    const bool refused = !isConflict(m_conflict.error);
    m_refusal->setObjectName(QStringLiteral("conflictRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->hide();
    const auto rowIn = [](QWidget* holder) {
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::Space2);
        return row;
    };
    QHBoxLayout* choices = rowIn(m_choices);
    m_mine = addButton(choices, "conflictMine", refused ? tr("Try again") : tr("Keep mine"));
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT mineChosen(m_conflict.seq); });
    connect(addButton(choices, "conflictTheirs", refused ? tr("Discard mine") : tr("Keep theirs")), &QPushButton::clicked, this,
            &ConflictCard::discardMine);
    if (ConflictWords::canCombine(m_conflict))
        connect(addButton(choices, "conflictCombine", tr("Combine…")), &QPushButton::clicked, this, [this] { setStep(Step::Combine); });
    choices->addStretch();

    m_combined->setObjectName(QStringLiteral("conflictCombined"));
    m_combined->setAccessibleName(tr("The text that shall stand"));
    m_combined->setPlainText(m_sides ? m_sides->mine : QString());
    m_combined->setFixedHeight(CombinedHeight);
    m_combined->setTabChangesFocus(true);
    m_combined->installEventFilter(this);
    QHBoxLayout* combining = rowIn(m_combining);
    QPushButton* use = addButton(combining, "conflictUseCombined", tr("Use this text"));
    use->setToolTip(tr("Use this text (Ctrl+Enter)"));
    connect(use, &QPushButton::clicked, this, &ConflictCard::useCombined);
    connect(addButton(combining, "conflictStopCombining", tr("Back")), &QPushButton::clicked, this, [this] { setStep(Step::Choose); });
    combining->addStretch();

    QHBoxLayout* confirming = rowIn(m_confirming);
    auto* warning = new QLabel(tr("What you wrote is then gone for good."), m_confirming);
    confirming->addWidget(warning);
    connect(addButton(confirming, "conflictDiscard", tr("Discard my text")), &QPushButton::clicked, this,
            [this] { Q_EMIT theirsChosen(m_conflict.seq); });
    connect(addButton(confirming, "conflictKeepThinking", tr("Back")), &QPushButton::clicked, this, [this] { setStep(Step::Choose); });
    confirming->addStretch();

    column->addWidget(m_combined);
    column->addWidget(m_refusal);
    column->addWidget(m_choices);
    column->addWidget(m_combining);
    column->addWidget(m_confirming);
}

bool ConflictCard::shows(const StoredConflict& conflict) const
{
    return conflict.seq == m_conflict.seq && (m_step != Step::Choose || conflict.theirs == m_conflict.theirs);
}

void ConflictCard::setStep(Step step)
{
    m_step = step;
    m_choices->setVisible(step == Step::Choose);
    m_combining->setVisible(step == Step::Combine);
    m_combined->setVisible(step == Step::Combine);
    m_confirming->setVisible(step == Step::ConfirmLoss);
    if (step == Step::Combine) {
        m_combined->setFocus();
        m_combined->moveCursor(QTextCursor::End);
    }
    if (step != Step::Choose)
        Q_EMIT stepped(step == Step::Combine ? m_combining : m_confirming);
}

void ConflictCard::useCombined()
{
    const QString text = m_combined->toPlainText();
    Q_EMIT valueChosen(m_conflict.seq, text.isEmpty() ? QJsonValue() : QJsonValue(text));
}

// As in the composer of comments. Escape leaves the text, not the page, and keeps what was typed.
bool ConflictCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_combined && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            useCombined();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            setStep(Step::Choose);
            m_mine->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ConflictCard::discardMine()
{
    if (m_sides && m_sides->isText)
        setStep(Step::ConfirmLoss);
    else
        Q_EMIT theirsChosen(m_conflict.seq);
}

void ConflictCard::showRefusal(const Error& error)
{
    m_refusal->setText(TriageWords::error(error));
    m_refusal->show();
}

void ConflictCard::focusChoice()
{
    m_mine->setFocus();
}

void ConflictCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    painter.setBrush(m_theme.colors().base);
    painter.setPen(m_theme.colors().hairline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::RadiusCard, Theme::RadiusCard);
}

} // namespace firebreak::ui
