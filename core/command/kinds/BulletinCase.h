// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/BulletinChecks.h"
#include "core/command/CaseView.h"

namespace firebreak {

// A bulletin among its records: the facts that its rules ask for, gathered.

/// Of its incident's embargo, its flaw (the first of the CVE ids it names, or the incident's only one), its
/// people and its translations.
[[nodiscard]] BulletinFacts bulletinFacts(const Record& record, const Bulletin& bulletin,
                                          const CaseView& view);
/// What a bulletin does not meet.
[[nodiscard]] QList<Finding> bulletinFindings(const Record& record, const CaseView& view);
/// What a translation does not meet.
[[nodiscard]] QList<Finding> translationFindings(const Record& record, const CaseView& view);

} // namespace firebreak
