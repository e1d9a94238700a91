// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/Finding.h"
#include "tests/layering/SourceTree.h"

#include <QList>

namespace firebreak::test {

/// Includes against the arrows of docs/architecture.md: base, then crypto and identity, ... up to sync and server, which
/// never see each other; ui sees all of core but server; only app composes.
[[nodiscard]] QList<Finding> layeringFindings(const SourceTree& tree);

/// Folders of core that the table of docs/architecture.md (its text) forgets, and rows of folders that are gone.
[[nodiscard]] QList<Finding> tableFindings(const SourceTree& tree, const QString& architecture);

/// What the rules may not do, whatever they include: read a wall clock, translate, ask which host they run on.
[[nodiscard]] QList<Finding> purityFindings(const SourceTree& tree);

} // namespace firebreak::test
