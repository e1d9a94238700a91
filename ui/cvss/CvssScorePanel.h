// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssDraft.h"
#include "ui/common/Theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace firebreak::ui {

class CvssGauge;

/// The live result: the score on its scale, and what it is made of: the group scores of v2.0 and v3.x,
/// nomenclature and macrovector of v4.0; or what is still missing.
class CvssScorePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CvssScorePanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const CvssDraft& draft);
    /// There is nothing that could be scored.
    void showNothing(CvssVersion version);

private:
    void setLine(int line, const QString& name, const QString& value);
    void showMissing(const CvssDraft& draft);
    void showRating(const CvssVector& vector);

    static constexpr int Lines = 3;

    CvssGauge* m_gauge;
    QLabel* m_missing;
    std::array<QLabel*, Lines> m_names{};
    std::array<QLabel*, Lines> m_values{};
};

} // namespace firebreak::ui
