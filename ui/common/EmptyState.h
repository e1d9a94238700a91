// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace firebreak::ui {

/// What a view shows when it has nothing, or could not: an icon, what will appear here (or what happened and what is
/// safe), and the one thing to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    /// An empty `action` shows no button.
    void present(Glyph glyph, const QString& title, const QString& words, const QString& action = {});

Q_SIGNALS:
    void actionRequested();

private:
    void paintGlyph();

    const Theme& m_theme;
    Icons m_icons;
    Glyph m_glyph = Glyph::Queue;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_action;
};

} // namespace firebreak::ui
