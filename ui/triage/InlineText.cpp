// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/InlineText.h"

#include "ui/common/FirebreakStyle.h"
#include "ui/common/PainterState.h"
#include "ui/common/PlainTextEdit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr int ProseHeight = 200;

} // namespace

InlineText::InlineText(const Theme& theme, Kind kind, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_label(new QLabel(this))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setProperty(FirebreakStyle::Prose, kind == Kind::Prose);
    m_label->setContentsMargins(6, 5, 6, 5);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    if (kind == Kind::Line) {
        m_line = new QLineEdit(this);
        m_line->setTextMargins(0, 0, 0, 0);
    } else {
        m_prose = new PlainTextEdit(this);
        m_prose->setMinimumHeight(ProseHeight);
        m_prose->setTabChangesFocus(true);
    }
    editor()->setAccessibleName(name);
    editor()->installEventFilter(this);
    editor()->hide();
    column->addWidget(editor());
    showText({});
}

QWidget* InlineText::editor() const
{
    return m_kind == Kind::Line ? static_cast<QWidget*>(m_line) : m_prose;
}

QString InlineText::typed() const
{
    return m_kind == Kind::Line ? m_line->text() : m_prose->toPlainText();
}

bool InlineText::isEditing() const
{
    return !editor()->isHidden();
}

void InlineText::setText(const QString& text, const std::optional<QString>& stored)
{
    m_text = text;
    m_stored = stored.value_or(text);
    showText(text);
}

void InlineText::showText(const QString& text)
{
    m_label->setText(text.isEmpty() ? m_placeholder : text);
    m_label->setFont(text.isEmpty() ? m_theme.font(Theme::Type::Body) : editor()->font());
    m_label->setForegroundRole(text.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    setAccessibleDescription(text);
}

void InlineText::setPlaceholder(const QString& words)
{
    m_placeholder = words;
    showText(m_text);
}

void InlineText::setTextFont(const QFont& font)
{
    editor()->setFont(font);
    showText(m_text);
}

void InlineText::edit()
{
    if (isEditing())
        return;
    m_opened = m_text;
    m_from = m_stored;
    Q_EMIT opened();
    if (m_line) {
        m_line->setText(m_text);
        m_line->selectAll();
    } else {
        m_prose->setPlainText(m_text);
        m_prose->moveCursor(QTextCursor::End);
    }
    m_label->hide();
    editor()->show();
    editor()->setFocus();
}

void InlineText::finish(bool save)
{
    if (!isEditing())
        return;
    const QString to = typed();
    const bool hadFocus = editor()->hasFocus();
    editor()->hide();
    m_label->show();
    if (hadFocus)
        setFocus();
    if (save && to != m_opened)
        Q_EMIT edited(m_from, to);
}

bool InlineText::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != editor())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            finish(true);
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            finish(false);
            return true;
        }
        if (enter && (m_kind == Kind::Line || key->modifiers().testFlag(Qt::ControlModifier))) {
            finish(true);
            return true;
        }
    }
    return false;
}

void InlineText::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) {
        edit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void InlineText::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        edit();
}

void InlineText::paintEvent(QPaintEvent*)
{
    if (isEditing() || (!underMouse() && !hasFocus()))
        return;
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    painter.setBrush(c.hover);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::RadiusControl, Theme::RadiusControl);
}

} // namespace firebreak::ui
