// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SideText.h"

#include "ui/common/PainterState.h"
#include "ui/common/Theme.h"

#include <QTextBlock>

#include <cmath>

namespace firebreak::ui {
namespace {

constexpr int MostLines = 12;

bool isInsideWord(const QString& text, int at)
{
    return at > 0 && at < text.size() && text[at].isLetterOrNumber() && text[at - 1].isLetterOrNumber();
}

} // namespace

SideText::SideText(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(6);
    connect(&theme, &Theme::changed, this, &SideText::mark);
}

SideText::Span SideText::difference(const QString& text, const QString& base)
{
    const int shorter = int(std::min(text.size(), base.size()));
    int head = 0;
    while (head < shorter && text[head] == base[head])
        ++head;
    if (head == text.size() && head == base.size())
        return {};
    int tail = 0;
    while (tail < shorter - head && text[text.size() - 1 - tail] == base[base.size() - 1 - tail])
        ++tail;
    Span span{head, int(text.size()) - tail};
    // Words are marked whole, in whichever of the two texts the difference cuts one.
    while (span.from > 0 && (isInsideWord(text, span.from) || isInsideWord(base, span.from)))
        --span.from;
    while (span.to < text.size() && (isInsideWord(text, span.to) || isInsideWord(base, int(base.size() - (text.size() - span.to)))))
        ++span.to;
    return span;
}

void SideText::setText(const QString& text, const QString& base)
{
    setPlainText(text);
    m_span = difference(text, base);
    mark();
    fit();
}

void SideText::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_span.to > m_span.from) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_span.from);
        mark.cursor.setPosition(m_span.to, QTextCursor::KeepAnchor);
        mark.format.setBackground(m_theme.colors().tone(Tone::Warning).fill);
        mark.format.setForeground(m_theme.colors().text);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void SideText::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < MostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int shown = std::clamp(lines, 1, MostLines);
    setVerticalScrollBarPolicy(lines >= MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(int(std::ceil(shown * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin())) + 2 * frameWidth());
}

void SideText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void SideText::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        const PainterState state(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colors().sunken);
        painter.drawRoundedRect(viewport()->rect(), Theme::RadiusControl, Theme::RadiusControl);
    }
    QPlainTextEdit::paintEvent(event);
}

} // namespace firebreak::ui
