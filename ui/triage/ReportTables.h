// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/CellTable.h"

#include "core/intake/ReportView.h"

#include <QCoreApplication>

namespace firebreak::ui {

/// Fills the tables of a report's page.
class ReportTables final
{
    Q_DECLARE_TR_FUNCTIONS(firebreak::ui::ReportTables)

public:
    /// The documents side by side, one column each; a fact on which they differ is marked.
    static void fillSources(CellTable& table, const Report& report);
    static void fillScores(CellTable& table, const ReportView& view);
    static void fillAffected(CellTable& table, const ReportView& view);
};

} // namespace firebreak::ui
