// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssDraft.h"
#include "ui/cvss/CvssIssuer.h"

#include <QList>
#include <QScrollArea>

class QLabel;

namespace firebreak::ui {

class ChipLabel;
class CvssIssuerHeader;
class CvssMetricRow;
class Theme;

/// All metrics of one version, group by group, with the issuers' columns beside them; their heads stay in
/// sight.
class CvssMetricGrid final : public QScrollArea
{
    Q_OBJECT

public:
    CvssMetricGrid(const Theme& theme, CvssVersion version, QWidget* parent = nullptr);

    [[nodiscard]] CvssVersion version() const { return m_version; }
    void setDraft(const CvssDraft& draft);
    /// Those of the version (CvssIssuer::isBeside).
    void setIssuers(const QList<CvssIssuer>& issuers);
    void focusMetric(int metric);
    [[nodiscard]] const QList<CvssMetricRow*>& rows() const { return m_rows; }
    /// What Tab goes through, in reading order.
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void valueChosen(int metric, int value);
    void metricFocused(int metric);
    void adopted(const firebreak::CvssVector& vector);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addRows();
    void addHeading(const QString& words, bool isFirst);
    void onFocused(int metric);
    void onStepped(int metric, int by);
    void keepHeadInSight();
    void placeHeads();
    void updateSayings();
    void updateOwnHead();

    const Theme& m_theme;
    CvssVersion m_version;
    CvssDraft m_draft;
    QList<CvssIssuer> m_issuers;
    QList<CvssIssuerHeader*> m_heads;
    QList<CvssMetricRow*> m_rows;
    QWidget* m_content;
    QWidget* m_head;
    QLabel* m_ownName;
    ChipLabel* m_ownScore;
    int m_segmentsWidth = 0;
};

} // namespace firebreak::ui
