// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TabularText.h"

#include <QFontMetrics>
#include <QPainter>

namespace firebreak::ui {
namespace {

int digitWidth(const QFontMetrics& metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `each(part, width, isDigit)` for every digit and every run of other characters.
template <class Each>
void forParts(const QFontMetrics& metrics, QStringView text, Each each)
{
    const int digit = digitWidth(metrics);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        const bool isDigit = text[at] >= u'0' && text[at] <= u'9';
        while (!isDigit && end < text.size() && (text[end] < u'0' || text[end] > u'9'))
            ++end;
        const QString part = text.sliced(at, end - at).toString();
        each(part, isDigit ? digit : metrics.horizontalAdvance(part), isDigit);
        at = end;
    }
}

} // namespace

int tabularWidth(const QFontMetrics& metrics, QStringView text)
{
    int width = 0;
    forParts(metrics, text, [&width](const QString&, int part, bool) { width += part; });
    return width;
}

void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = tabularWidth(metrics, text);
    int x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() + 1 - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.left() + (rect.width() - width) / 2;
    const int y = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    forParts(metrics, text, [&](const QString& part, int advance, bool isDigit) {
        const int shift = isDigit ? (advance - metrics.horizontalAdvance(part)) / 2 : 0;
        painter.drawText(x + shift, y, part);
        x += advance;
    });
}

} // namespace firebreak::ui
