// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/Icons.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace firebreak::ui {

class RailButton;
class SyncIndicator;

/// The left rail: the program's name with its menu, the places, and at its foot the state of sync and keys.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Adds a place; returns its number, which placeChosen() names.
    int addPlace(Glyph glyph, const QString& word, const QString& objectName);
    /// -1: none of them, for pages that are reached in another way.
    void setPlace(int place);
    /// Buttons between the places and the foot, for what is everywhere: import, palette.
    RailButton* addTool(Glyph glyph, const QString& word, const QString& objectName);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] SyncIndicator& sync() { return *m_sync; }
    [[nodiscard]] QToolButton& menuButton() { return *m_menu; }

Q_SIGNALS:
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int Wide = 184;
    static constexpr int Narrow = 52;

    const Theme& m_theme;
    QButtonGroup* m_places;
    QVBoxLayout* m_placeColumn;
    QVBoxLayout* m_toolColumn;
    QLabel* m_mark;
    QLabel* m_name;
    QToolButton* m_menu;
    SyncIndicator* m_sync;
    QList<RailButton*> m_buttons;
    bool m_narrow = false;
};

} // namespace firebreak::ui
