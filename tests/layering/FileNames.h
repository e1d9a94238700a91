// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/Finding.h"
#include "tests/layering/SourceTree.h"

#include <QList>

namespace firebreak::test {

/// Know the class, know the file. A header of app, core or ui declares the type it is named for; a header of free
/// functions, with at most the plain values they take, is named for their noun. A source file has its header. Names of files are
/// PascalCase, those of programs (`main.cpp`) and tests (`tst_X.cpp`) apart.
[[nodiscard]] QList<Finding> fileNameFindings(const SourceTree& tree);

/// Every header of core and ui is shown by a test: `tests/core/cvss/tst_X.cpp` stands for `core/cvss/X.h`, or a test in
/// that folder includes it, itself or through a header of that folder. The rest is in `untested`: lines `PATH: reason`,
/// where `*` stands for any part of a name. A line that excuses nothing or gives no reason is a finding too.
[[nodiscard]] QList<Finding> untestedFindings(const SourceTree& tree, const QString& untested);

} // namespace firebreak::test
