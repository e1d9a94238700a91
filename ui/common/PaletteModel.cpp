// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaletteModel.h"

namespace firebreak::ui {

void PaletteModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void PaletteModel::add(const QList<PaletteEntry>& entries)
{
    if (entries.isEmpty())
        return;
    beginResetModel();
    m_entries.append(entries);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    if (m_entries.size() > Limit)
        m_entries.resize(Limit);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.words;
    case Qt::AccessibleTextRole:
        return entry.shortcut.isEmpty() ? entry.words : entry.words + QStringLiteral(", ") + entry.shortcut;
    case DetailRole:
        return entry.detail;
    case ShortcutRole:
        return entry.shortcut;
    case GlyphRole:
        return int(entry.glyph);
    default:
        return {};
    }
}

} // namespace firebreak::ui
