// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/CommentThread.h"

#include "ui/common/FirebreakStyle.h"
#include "ui/common/PlainTextEdit.h"
#include "ui/common/TimeLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr int ComposerHeight = 76;
constexpr std::chrono::milliseconds KeepAfter{700};

} // namespace

CommentThread::CommentThread(const Theme& theme, TriageWorkspace& workspace, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_notes(new QVBoxLayout)
    , m_composer(new PlainTextEdit(this))
    , m_send(new QPushButton(tr("Comment"), this))
{
    setObjectName(QStringLiteral("commentThread"));
    m_composer->setObjectName(QStringLiteral("commentComposer"));
    m_composer->setAccessibleName(tr("New comment"));
    m_composer->setPlaceholderText(tr("Write a comment for the team"));
    m_composer->setFixedHeight(ComposerHeight);
    m_composer->setTabChangesFocus(true);
    m_composer->installEventFilter(this);
    m_send->setObjectName(QStringLiteral("commentSend"));
    m_send->setToolTip(tr("Add the comment (Ctrl+Enter)"));
    m_send->setEnabled(false);
    m_notes->setSpacing(Theme::Space4);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 0);
    column->setSpacing(Theme::Space2);
    column->addLayout(m_notes);
    column->addSpacing(Theme::Space1);
    column->addWidget(m_composer);
    column->addLayout(foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(KeepAfter);
    connect(&m_pause, &QTimer::timeout, this, &CommentThread::keepDraft);
    connect(m_composer, &PlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!m_composer->toPlainText().trimmed().isEmpty());
        m_pause.start();
    });
    connect(m_send, &QPushButton::clicked, this, &CommentThread::send);
}

void CommentThread::setRecord(const RecordId& id)
{
    if (m_id != id) {
        keepDraft();
        m_id = id;
        m_composer->setPlainText(m_workspace.draft(id));
        m_composer->moveCursor(QTextCursor::End);
    }
    refresh();
}

void CommentThread::keepDraft()
{
    m_pause.stop();
    if (m_id)
        m_workspace.keepDraft(*m_id, m_composer->toPlainText());
}

void CommentThread::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    keepDraft();
}

void CommentThread::refresh()
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_id)
        return;
    const QList<Record> notes = m_workspace.notesOf(*m_id);
    for (const Record& note : notes)
        m_notes->addWidget(makeNote(note));
}

QWidget* CommentThread::makeNote(const Record& note)
{
    auto* block = new QWidget(this);
    const Result<RecordId> author = RecordId::fromText(note.body.value(QLatin1String("author")).toString());
    auto* name = new QLabel(author ? m_workspace.nameOf(*author) : tr("The server"), block);
    QFont strong = m_theme.font(Theme::Type::Body);
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    name->setTextFormat(Qt::PlainText);
    auto* time = new TimeLabel(m_clock, block);
    time->setFont(m_theme.font(Theme::Type::Secondary));
    time->setForegroundRole(QPalette::PlaceholderText);
    if (const Result<Instant> at = instantFromText(note.body.value(QLatin1String("at")).toString()))
        time->setTime(*at, m_workspace.isUnsent(note.id) ? tr("unsent") : QString());
    auto* text = new QLabel(note.body.value(QLatin1String("text")).toString(), block);
    text->setTextFormat(Qt::PlainText);
    text->setProperty(FirebreakStyle::Prose, true);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space2);
    head->addWidget(name);
    head->addWidget(time);
    head->addStretch();
    if (author && m_workspace.actor().person == *author) {
        auto* remove = new QToolButton(block);
        remove->setIcon(Icons(m_theme).icon(Glyph::Delete));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Remove this comment"));
        remove->setToolTip(tr("Remove this comment"));
        connect(remove, &QToolButton::clicked, this, [this, id = note.id] { Q_EMIT removeRequested(id); });
        head->addWidget(remove);
    }
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(text);
    return block;
}

void CommentThread::focusComposer()
{
    m_composer->setFocus(Qt::ShortcutFocusReason);
}

void CommentThread::send()
{
    const QString text = m_composer->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    m_composer->clear();
    keepDraft();
    Q_EMIT commentWritten(text);
}

bool CommentThread::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_composer && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace firebreak::ui
