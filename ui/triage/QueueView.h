// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QTableView>

class QMenu;

namespace firebreak::ui {

class QueueDelegate;
class QueueModel;

/// The queue's list. The arrow keys, j and k move; a click on the leading box marks; a click on a header sorts. Keeps the
/// current report current when the list around it changes, and where it is on the screen: what comes in above moves
/// nothing under the reader's eyes, unless the list stands at its top and the current line stays in sight.
class QueueView final : public QTableView
{
    Q_OBJECT

public:
    QueueView(const Theme& theme, QueueModel& model, QWidget* parent = nullptr);

    /// The current line, or -1.
    [[nodiscard]] int currentLine() const;
    void setCurrentLine(int line);
    void step(int lines);
    void toggleMark();
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const;
    /// Fills a menu with one check per optional column.
    void fillColumnMenu(QMenu& menu);
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);
    /// Where a popup about the current line should open, in global coordinates.
    [[nodiscard]] QPoint popupPoint() const;

Q_SIGNALS:
    void currentLineChanged(int line);
    void openRequested(int line);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void setHover(int line);
    void restoreCurrent();
    void onLinesAboutToChange(bool isSameQuestion);
    void onLinesChanged();
    void adoptCurrent();
    [[nodiscard]] int visibleLines() const;

    /// A report and how many lines below the first visible one it stands.
    struct Anchor
    {
        qint32 key;
        int below;
    };

    QueueModel& m_model;
    QueueDelegate* m_delegate;
    int m_identWidth;
    int m_hover = -1;
    std::optional<qint32> m_currentKey;
    int m_currentLine = -1;
    bool m_isChanging = false; ///< the lines are being exchanged: what becomes current meanwhile is nobody's choice
    bool m_keepsTop = false;   ///< at the top before the change, so it may stay there
    QList<Anchor> m_anchors;   ///< of the view before the change; the first that is still there holds it
};

} // namespace firebreak::ui
