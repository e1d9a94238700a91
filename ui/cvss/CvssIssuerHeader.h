// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"
#include "ui/cvss/CvssIssuer.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace firebreak::ui {

class ChipLabel;

/// The head of an issuer's column: who, score and band, how far from the own score, a mark when the published
/// score is not its vector's, and a button that takes the vector over.
class CvssIssuerHeader final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 78;

    CvssIssuerHeader(const Theme& theme, const CvssIssuer& issuer, QWidget* parent = nullptr);

    /// The own vector to compare with; none while it is incomplete.
    void setOwn(const std::optional<CvssVector>& own);

    [[nodiscard]] QToolButton* adoptButton() const { return m_adopt; }

Q_SIGNALS:
    void adopted();

private:
    void paintMarks();

    const Theme& m_theme;
    Icons m_icons;
    CvssIssuer m_issuer;
    QLabel* m_name;
    QLabel* m_trouble;
    ChipLabel* m_chip;
    ChipLabel* m_difference;
    QToolButton* m_adopt;
};

} // namespace firebreak::ui
