// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/QueueFilterBox.h"

#include "ui/common/PainterState.h"

#include <QKeyEvent>

namespace firebreak::ui {

QueueFilterBox::QueueFilterBox(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("queueFilter"));
    setAccessibleName(tr("Filter the queue"));
    setPlaceholderText(tr("Filter: words, or severity:critical kev:yes"));
    addAction(Icons(theme).icon(Glyph::Search), LeadingPosition);
    // Qt's own clear button fades, and is left half faded when the text comes and goes within the same moment.
    QAction* clearing = addAction(Icons(theme).icon(Glyph::Close), TrailingPosition);
    clearing->setObjectName(QStringLiteral("queueFilterClear"));
    clearing->setText(tr("Clear the filter"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing, [clearing](const QString& text) { clearing->setVisible(!text.isEmpty()); });
}

void QueueFilterBox::setMistake(std::optional<int> offset)
{
    m_mistake = offset;
    update();
}

void QueueFilterBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_mistake)
        return;
    QPainter painter(this);
    const PainterState state(painter);
    const QFontMetrics metrics = fontMetrics();
    const int from = std::clamp(*m_mistake, 0, int(text().size()));
    int to = int(text().indexOf(QLatin1Char(' '), from + 1));
    if (to < 0)
        to = int(text().size());
    // The cursor's place tells how far the text is scrolled.
    const int origin = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const int left = origin + metrics.horizontalAdvance(text().left(from));
    const int right = origin + std::max(metrics.horizontalAdvance(text().left(to)), metrics.horizontalAdvance(text().left(from)) + 8);
    const qreal y = (height() + metrics.ascent() + metrics.descent()) / 2.0 + 1;
    painter.setPen(QPen(m_theme.colors().tone(Tone::Danger).ink, 1.5));
    QPolygonF wave;
    for (int x = left, up = 0; x <= right; x += 3, up ^= 1)
        wave << QPointF(x, y + (up ? 0 : 2));
    painter.drawPolyline(wave);
}

void QueueFilterBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace firebreak::ui
