// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaletteSource.h"

namespace firebreak::ui {

class ActionCatalogue;

/// Every enabled action of the catalogue, by its words, its synonyms and its section.
class ActionPaletteSource final : public PaletteSource
{
    Q_OBJECT

public:
    ActionPaletteSource(const ActionCatalogue& catalogue, QObject* parent);
    void search(const QString& typed, quint64 ticket) override;

private:
    const ActionCatalogue& m_catalogue;
};

} // namespace firebreak::ui
