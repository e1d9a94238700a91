// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssGauge.h"

#include "ui/common/PainterState.h"
#include "ui/cvss/CvssWords.h"

#include <QPainterPath>

namespace firebreak::ui {
namespace {

constexpr int BarHeight = 8;
constexpr int MarkHeight = 7;

} // namespace

CvssGauge::CvssGauge(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setScore(std::nullopt, m_version);
}

void CvssGauge::setScore(std::optional<CvssScore> score, CvssVersion version)
{
    m_score = score;
    m_version = version;
    setAccessibleName(
        score ? tr("Score %1, %2").arg(score->toText(), CvssWords::severity(severityOf(*score, version)))
              : tr("No score yet"));
    update();
}

QFont CvssGauge::numberFont() const
{
    QFont font = m_theme.font(Theme::Type::Title);
    font.setPointSizeF(font.pointSizeF() * 2.2);
    return font;
}

QSize CvssGauge::sizeHint() const
{
    return {220,
            QFontMetrics(numberFont()).height() + Theme::Space2 + MarkHeight + BarHeight + Theme::Space1};
}

void CvssGauge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& colors = m_theme.colors();
    const QFont font = numberFont();
    const QFontMetrics metrics(font);
    const QString number = m_score ? locale().toString(m_score->toNumber(), 'f', 1) : QStringLiteral("–");
    painter.setFont(font);
    painter.setPen(m_score ? colors.tone(CvssWords::tone(severityOf(*m_score, m_version))).ink
                           : colors.textSecondary);
    const QRect numberBox(0, 0, metrics.horizontalAdvance(number) + Theme::Space2, metrics.height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), numberBox), Qt::AlignCenter, number);
    if (m_score) {
        const Chip chip = CvssWords::chip(severityOf(*m_score, m_version));
        const QRect box(numberBox.right() + Theme::Space3, 0, width() - numberBox.width() - Theme::Space3,
                        metrics.height());
        chip.paint(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_theme, false,
                   layoutDirection());
    }
    paintScale(painter, QRectF(0.5, metrics.height() + Theme::Space2 + MarkHeight, width() - 1.0, BarHeight));
}

void CvssGauge::paintScale(QPainter& painter, const QRectF& bar) const
{
    const ThemeColors& colors = m_theme.colors();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](int tenths) {
        const double along = bar.width() * tenths / 100.0;
        return isRtl ? bar.right() - along : bar.left() + along;
    };
    QPainterPath outline;
    outline.addRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    painter.save();
    painter.setClipPath(outline);
    for (int tenths = 0; tenths < 100;) {
        const CvssSeverity band = severityOf(CvssScore::fromTenths(std::max(tenths, 1)), m_version);
        int end = tenths + 1;
        while (end < 100 && severityOf(CvssScore::fromTenths(end), m_version) == band)
            ++end;
        const bool isHere = m_score && severityOf(*m_score, m_version) == band;
        const ThemeColors::Pair& pair = colors.tone(CvssWords::tone(band));
        painter.fillRect(QRectF(QPointF(at(tenths), bar.top()), QPointF(at(end), bar.bottom())).normalized(),
                         isHere ? pair.ink : pair.fill);
        tenths = end;
    }
    painter.setPen(QPen(colors.base, 2));
    for (int tenths = 2; tenths < 100; ++tenths) {
        if (severityOf(CvssScore::fromTenths(tenths), m_version) !=
            severityOf(CvssScore::fromTenths(tenths - 1), m_version))
            painter.drawLine(QPointF(at(tenths), bar.top()), QPointF(at(tenths), bar.bottom()));
    }
    painter.restore();
    if (!m_score)
        return;
    const double x = std::clamp(at(m_score->tenths()), bar.left() + 5, bar.right() - 5);
    QPainterPath mark;
    mark.moveTo(x, bar.top() - 1);
    mark.lineTo(x - 5, bar.top() - 1 - MarkHeight);
    mark.lineTo(x + 5, bar.top() - 1 - MarkHeight);
    mark.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text);
    painter.drawPath(mark);
}

} // namespace firebreak::ui
