// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firebreak {

/// One entry of the Common Weakness Enumeration.
struct CweEntry
{
    int id = 0;
    QString name;
    QString abstraction; ///< "Pillar", "Class", "Base", "Variant", "Compound"; also "Category" and "View"
    QString status;      ///< "Stable", "Draft", "Incomplete", "Deprecated"
    QString mapping; ///< may it be given to a vulnerability: "Allowed", "Allowed-with-Review", "Discouraged",
                     ///< "Prohibited"; empty: not said
    QList<int> parents; ///< in the view Research Concepts (CWE-1000), ascending

    friend bool operator==(const CweEntry&, const CweEntry&) = default;
};

} // namespace firebreak
