// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssDraft.h"

#include <QList>
#include <QString>

namespace firebreak::ui {

/// What was typed in the calculator and not applied, as a text to be kept: a line for each version that was changed, with
/// the metrics that are set (also of a vector that is not whole yet), and one for a vector line that can't be read.
struct CvssTyped
{
    QList<CvssDraft> drafts;
    QString unreadable; ///< empty: the vector line can be read

    [[nodiscard]] bool isEmpty() const { return drafts.isEmpty() && unreadable.isEmpty(); }
    [[nodiscard]] QString toText() const;
    /// What can't be understood is left out.
    [[nodiscard]] static CvssTyped fromText(const QString& text);
    friend bool operator==(const CvssTyped&, const CvssTyped&) = default;
};

} // namespace firebreak::ui
