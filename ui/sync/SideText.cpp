// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SideText.h"

#include "ui/common/PainterState.h"
#include "ui/common/Theme.h"

#include <QTextBlock>

#include <cmath>

namespace firebreak::ui {
namespace {

constexpr int MostLines = 12;
constexpr qsizetype LongestValue = 60;

bool isInsideWord(const QString& text, int at)
{
    return at > 0 && at < text.size() && text[at].isLetterOrNumber() && text[at - 1].isLetterOrNumber();
}

} // namespace

SideText::SideText(const Theme& theme, QWidget* parent)
    : PlainTextEdit(parent)
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
    // Prose stands at the side its own language begins on, a value with the others.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment((text.isRightToLeft() || (isRightToLeft() && text.size() <= LongestValue) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
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
    // The lines as they are: another script may be higher than the font's own.
    int lines = 0;
    qreal height = 2 * document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid() && lines < MostLines; block = block.next()) {
        const QTextLayout& layout = *block.layout();
        for (int i = 0; i < std::max(1, layout.lineCount()) && lines < MostLines; ++i, ++lines)
            height += i < layout.lineCount() ? layout.lineAt(i).height() : QFontMetricsF(font()).lineSpacing();
    }
    setVerticalScrollBarPolicy(lines >= MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(int(std::ceil(height)) + 2 * frameWidth());
}

void SideText::resizeEvent(QResizeEvent* event)
{
    PlainTextEdit::resizeEvent(event);
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
    PlainTextEdit::paintEvent(event);
}

} // namespace firebreak::ui
