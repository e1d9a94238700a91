// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/FeedImportJob.h"
#include "ui/common/Icons.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace firebreak::ui {

/// A running import at the foot of the window: what is being read, how far, and a way to stop. What was read stays; what
/// was refused is listed with file, place and reason.
class ImportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportBar(const Theme& theme, QWidget* parent = nullptr);

    void setProgress(const FeedProgress& progress);
    void finish(const FeedOutcome& outcome);

Q_SIGNALS:
    void cancelRequested();
    /// A button that has the keys goes away: they belong to what the person looks at.
    void focusReleased();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dismiss();
    void showRefusals();

    const Theme& m_theme;
    FeedOutcome m_outcome;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_refusals;
    QPushButton* m_cancel;
    QPushButton* m_close;
};

} // namespace firebreak::ui
