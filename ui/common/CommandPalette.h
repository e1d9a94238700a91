// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace firebreak::ui {

class PaletteModel;
class PaletteSource;

/// The palette of `Ctrl+K`: actions, views and records in one list, over the window it belongs to. It is not a dialog:
/// Esc or a click elsewhere closes it, and the focus returns to where it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Theme& theme, QWidget* window);

    /// Takes the source as a child.
    void addSource(PaletteSource* source);
    /// Shows the palette with an empty field and every source's first entries.
    void open();
    void close();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void search(const QString& typed);
    void runCurrent();
    void step(int rows);
    [[nodiscard]] bool onKey(int key, Qt::KeyboardModifiers modifiers);

    const Theme& m_theme;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    PaletteModel* m_model;
    QList<PaletteSource*> m_sources;
    QPointer<QWidget> m_before;
    quint64 m_ticket = 0;
};

} // namespace firebreak::ui
