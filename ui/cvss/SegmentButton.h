// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QAbstractButton>

namespace firebreak::ui {

/// One part of a row of joined, exclusive buttons. Shows a short code and, where there is room for one, a
/// name; its accessible name is the full name.
class SegmentButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// Where in its row it stands; the ends are rounded.
    enum class Place { First, Middle, Last };

    SegmentButton(const Theme& theme, const QString& code, const QString& name, Place place,
                  QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int Height = Theme::RowCompact;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_code;
    Place m_place;
};

} // namespace firebreak::ui
