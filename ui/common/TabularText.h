// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace firebreak::ui {

/// Text whose digits all take the width of the widest one, so that numbers in a column stand under one another. Inter
/// has such figures as a font feature, which Qt 6.4 cannot ask for.
[[nodiscard]] int tabularWidth(const QFontMetrics& metrics, QStringView text);
/// Draws with the painter's font and pen; only AlignLeft, AlignRight and AlignHCenter matter, vertically centred.
void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace firebreak::ui
