// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssMetric.h"
#include "ui/common/Theme.h"

#include <QWidget>

#include <optional>

namespace firebreak::ui {

class SegmentButton;

/// One metric in the calculator: its code and name, its values as joined buttons, and beside them what each
/// issuer says.
///
/// Keys: the letter of a value sets it and goes on to the next metric (where two values begin alike, the
/// letter goes through them and stays); a digit sets the value at that position; Left and Right change the
/// value, Up and Down the metric; Delete leaves an optional metric open. Tab stops once in a row.
class CvssMetricRow final : public QWidget
{
    Q_OBJECT

public:
    /// What an issuer says about this metric.
    struct Saying
    {
        QString text; ///< empty: nothing
        bool isDifferent = false;
    };

    static constexpr int CodeWidth = 44;
    static constexpr int NameWidth = 192; ///< the longest name in English and German
    static constexpr int IssuerWidth = 108;
    static constexpr int Height = Theme::RowNormal + 2;

    CvssMetricRow(const Theme& theme, CvssVersion version, int metric, QWidget* parent = nullptr);

    [[nodiscard]] int metric() const { return m_metric; }
    void setValue(std::optional<int> value);
    void setSayings(const QList<QString>& issuers, const QList<Saying>& sayings);
    /// Width of the column of buttons; the same in every row.
    void setSegmentsWidth(int width);
    [[nodiscard]] int segmentsWidthHint() const;
    /// Where the buttons, and the first issuer's column, begin.
    [[nodiscard]] static int segmentsLeft() { return Theme::Space3 + CodeWidth + NameWidth; }
    [[nodiscard]] static int issuersLeft(int segmentsWidth);

    void takeFocus();
    [[nodiscard]] const QList<SegmentButton*>& buttons() const { return m_buttons; }
    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void valueChosen(int metric, int value);
    void focused(int metric);
    /// The person wants the metric that many rows on.
    void stepped(int metric, int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool handleKey(int key, const QString& text);
    [[nodiscard]] bool handleLetter(QChar letter);
    void choose(int value);
    void updateFocusPolicies();
    void updateAccessibleText();
    void place();

    const Theme& m_theme;
    CvssVersion m_version;
    int m_metric;
    int m_segmentsWidth = 0;
    std::optional<int> m_value;
    QList<SegmentButton*> m_buttons;
    QList<QString> m_issuers;
    QList<Saying> m_sayings;
};

} // namespace firebreak::ui
