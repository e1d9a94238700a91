// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaletteEntry.h"

#include <QAbstractListModel>
#include <QList>

namespace firebreak::ui {

/// The palette's lines, best first; equal scores keep the order in which they were found.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, ShortcutRole, GlyphRole };
    static constexpr int Limit = 60;

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void add(const QList<PaletteEntry>& entries);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_entries[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace firebreak::ui
