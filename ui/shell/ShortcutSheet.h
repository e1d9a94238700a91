// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ActionCatalogue.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace firebreak::ui {

/// Every action with its keys, by section, searchable. A shortcut is changed in place; letters as shortcuts can be
/// switched off as a whole.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const Theme& theme, ActionCatalogue& catalogue, QWidget* parent = nullptr);

private:
    void fill();
    void filter(const QString& typed);
    void editShortcut(QTreeWidgetItem* item);

    const Theme& m_theme;
    ActionCatalogue& m_catalogue;
    QLineEdit* m_field;
    QTreeWidget* m_list;
    QCheckBox* m_singleKeys;
    QLabel* m_note;
};

} // namespace firebreak::ui
