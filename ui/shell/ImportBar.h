// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace firebreak::ui {

/// A running import at the foot of the window: what is being read, how far, and a way to stop. What was read stays.
class ImportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportBar(const Theme& theme, QWidget* parent = nullptr);

    /// `total` 0: not known yet. `name`: the file being read.
    void setProgress(qint64 done, qint64 total, const QString& name);
    /// `refused` names the documents that were not read, with place and reason, one a line.
    void finish(int reports, int unchanged, const QStringList& refused, bool isCancelled);

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_close;
};

} // namespace firebreak::ui
