// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssDraft.h"
#include "ui/common/Icons.h"
#include "ui/cvss/CvssCase.h"
#include "ui/cvss/CvssIssuer.h"
#include "ui/cvss/CvssTyped.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace firebreak {
struct CvssScoredVector;
}

namespace firebreak::ui {

class CvssExplanation;
class CvssMetricGrid;
class CvssScorePanel;
class CvssVectorEdit;
class SegmentButton;

/// The CVSS calculator of one report or flaw: loads its vectors, returns them, holds no rule. Each version
/// has its own vector; Ctrl+1…4 switch between them (4.0, 3.1, 3.0, 2.0). Ctrl+V and Ctrl+C paste and copy
/// the vector wherever the focus is. Keys within the metrics: see CvssMetricRow.
class CvssDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CvssDialog(const Theme& theme, QWidget* parent = nullptr);

    void load(const CvssCase& about);
    /// The own vectors by version, canonical; a version whose metrics are all open is not among them.
    /// Complete once the dialog was accepted.
    [[nodiscard]] QMap<QString, QString> vectors() const;
    /// What was typed since load() and is not applied, to be kept when the dialog is closed without.
    [[nodiscard]] CvssTyped typed() const;
    /// Goes on with what was kept; after load().
    void resume(const CvssTyped& typed);

    [[nodiscard]] CvssVersion version() const { return m_version; }
    void setVersion(CvssVersion version);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeBottom();
    [[nodiscard]] CvssDraft& draft() { return m_drafts[std::size_t(m_version)]; }
    [[nodiscard]] const CvssDraft& draft() const { return m_drafts[std::size_t(m_version)]; }
    [[nodiscard]] CvssMetricGrid* grid(CvssVersion version);
    [[nodiscard]] CvssVersion firstVersion(const CvssCase& about) const;

    void onValueChosen(int metric, int value);
    void onMetricFocused(int metric);
    void onVectorEntered(const CvssScoredVector& entered);
    void onVectorRefused(const Error& error);
    void onAdopted(const CvssVector& vector);
    void adopt(const CvssVector& vector);
    void clearVersion();
    void copyVector();
    void pasteVector();
    void refresh(bool withVectorText);
    void showScore();
    void updateApply();
    void showNote(const QString& words, std::optional<Tone> tone);
    void paintIcons();
    void paintIssuerNote();
    void labelVersions();
    void chainTabs();

    const Theme& m_theme;
    Icons m_icons;
    std::array<CvssDraft, 4> m_drafts;
    std::array<CvssDraft, 4> m_loaded;
    std::array<CvssMetricGrid*, 4> m_grids{};
    std::array<SegmentButton*, 4> m_versionButtons{};
    QList<CvssIssuer> m_issuers;
    CvssVersion m_version = CvssVersion::V4_0;
    int m_metric = 0;
    bool m_isVectorRefused = false; ///< the line holds something that can't be read
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_issuerNote = nullptr;
    CvssVectorEdit* m_vector = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_apply = nullptr;
    QStackedWidget* m_stack = nullptr;
    CvssScorePanel* m_score = nullptr;
    CvssExplanation* m_explanation = nullptr;
};

} // namespace firebreak::ui
