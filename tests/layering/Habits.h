// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/Finding.h"
#include "tests/layering/SourceTree.h"

#include <QList>

namespace firebreak::test {

/// The first line of every source names the licence.
[[nodiscard]] QList<Finding> licenceFindings(const SourceTree& tree);

/// Sizes past which a noun is missing: a source of 600 lines, a header of 400, a folder of 40 sources beside their headers.
[[nodiscard]] QList<Finding> sizeFindings(const SourceTree& tree);

/// In the product: no string-based connect, no nested event loop, no absolute path of somebody's machine, no note to
/// finish later.
[[nodiscard]] QList<Finding> habitFindings(const SourceTree& tree);

/// An error code of the product that nothing raises: what its header and the documents say of it never happens.
[[nodiscard]] QList<Finding> unusedErrorFindings(const SourceTree& tree);

/// In tests: no sleep, and no skip but for absent corpora.
[[nodiscard]] QList<Finding> testHabitFindings(const SourceTree& tree);

} // namespace firebreak::test
