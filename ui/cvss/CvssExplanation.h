// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssMetric.h"
#include "ui/common/Theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace firebreak::ui {

/// What the metric in focus means, and each of its values, with the one that is set marked; below, the
/// documents of the version at FIRST (R42).
class CvssExplanation final : public QWidget
{
    Q_OBJECT

public:
    explicit CvssExplanation(const Theme& theme, QWidget* parent = nullptr);

    void show(CvssVersion version, int metric, std::optional<int> value);

    /// The line of links, for the order of Tab.
    [[nodiscard]] QLabel* links() const { return m_links; }

private:
    void refresh();
    [[nodiscard]] QString valuesText() const;
    [[nodiscard]] QString linksText() const;

    const Theme& m_theme;
    CvssVersion m_version = CvssVersion::V4_0;
    int m_metric = 0;
    std::optional<int> m_value;
    QLabel* m_name;
    QLabel* m_sentence;
    QLabel* m_values;
    QLabel* m_links;
};

} // namespace firebreak::ui
