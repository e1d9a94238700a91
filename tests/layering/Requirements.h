// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/Finding.h"
#include "tests/layering/SourceTree.h"

#include <QList>

#include <functional>

namespace firebreak::test {

/// A comment above a test function that says which items of the plan it proves: `// R74` or `// R73 D5`. What
/// follows the items is for people. Facts of the field (`FK45`) may stand there too.
struct RequirementTag
{
    QString item; ///< "R74"
    QString path;
    int line = 0;
    QString test; ///< "tst_Declaration::lowIsNeverMajor"
};

/// One row of docs/requirements.md: `| R74 | words | where | tests | notes |`.
struct RequirementRow
{
    QString item;
    int line = 0;
    QStringList places; ///< paths in backquotes
    QStringList tests;  ///< "tst_Declaration::lowIsNeverMajor"
};

[[nodiscard]] QList<RequirementTag> requirementTags(const SourceTree& tree);
[[nodiscard]] QList<RequirementRow> requirementRows(const QString& markdown);

/// What does not hold of the table at `path`: an item without a row, twice or unknown; a row without a
/// proving test, with a test that is not there or does not say that it proves the item, or with a place that
/// is not there; a tag that names no item of the plan.
[[nodiscard]] QList<Finding> requirementFindings(const SourceTree& tree, const QString& path,
                                                 const QString& markdown,
                                                 const std::function<bool(const QString&)>& exists);

/// The table with the tests of each row named anew from what they say, at most `most` of them.
[[nodiscard]] QString withTestsNamed(const SourceTree& tree, const QString& markdown, int most);

/// R1 … R170, D1 … D6.
[[nodiscard]] QStringList planItems();

} // namespace firebreak::test
