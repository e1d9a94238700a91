// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace firebreak::ui {

/// Says what was just done and offers to take it back, instead of asking "are you sure" before. It lies over the lower
/// edge of its parent and leaves by itself after a while; the undo itself stays available.
class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    UndoBar(const Theme& theme, QWidget* parent);

    /// `undoable`: shows the Undo button with `shortcut` (empty: none).
    void announce(const QString& words, bool undoable, const QString& shortcut = {});
    /// What went wrong, what is safe and what to do; stays until dismissed.
    void warn(const QString& words);
    /// How far a long action is; stays until something else is said. With Cancel when it can be ended early.
    void showProgress(const QString& words, bool cancellable);

Q_SIGNALS:
    void undoRequested();
    void cancelRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void present(const QString& words);
    void place();

    static constexpr int ShownMs = 8000;

    const Theme& m_theme;
    QLabel* m_words;
    QPushButton* m_undo;
    QPushButton* m_cancel;
    QPushButton* m_dismiss;
    QTimer m_timer;
};

} // namespace firebreak::ui
