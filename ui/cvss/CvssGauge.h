// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssScore.h"
#include "ui/common/Theme.h"

#include <QWidget>

#include <optional>

namespace firebreak::ui {

/// A score on the scale from 0 to 10: the number, its band as colour, shape and word, and where it lies among
/// the bands of its version.
class CvssGauge final : public QWidget
{
    Q_OBJECT

public:
    explicit CvssGauge(const Theme& theme, QWidget* parent = nullptr);

    /// None: nothing to score yet; the bands show without a mark.
    void setScore(std::optional<CvssScore> score, CvssVersion version);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    void paintScale(QPainter& painter, const QRectF& bar) const;

    const Theme& m_theme;
    std::optional<CvssScore> m_score;
    CvssVersion m_version = CvssVersion::V4_0;
};

} // namespace firebreak::ui
