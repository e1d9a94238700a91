// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/cwe/CweBuiltIn.h"

#include "core/catalog/cwe/CweCatalog.h"

namespace firebreak {

CweCatalog CweCatalog::builtIn()
{
    QByteArray table;
    for (int i = 0; i < CweBuiltIn::lineCount; ++i)
        table.append(CweBuiltIn::lines[i].data(), qsizetype(CweBuiltIn::lines[i].size()));
    return read(table).value_or(CweCatalog());
}

} // namespace firebreak
