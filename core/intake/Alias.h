// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace firebreak {

/// The one spelling of a vulnerability's id, by which documents meet: `CVE-2024-1234` in upper case,
/// `GHSA-4g4c-8gqh-m4vm` with a lower-case tail, every other id (PYSEC-…, GO-…, RHSA-…) trimmed and otherwise
/// as its database writes it. Feeds disagree on case; people paste what they find.
[[nodiscard]] QString canonicalAlias(QStringView text);

/// Shaped like a CVE id of the CVE record format: `CVE-`, four digits, `-`, four to nineteen digits; any
/// case.
[[nodiscard]] bool isCveShaped(QStringView text);

/// An id that can be assigned: CVE-shaped, of 1999 or 2000 onwards up to 2999, its number not `0000`, and
/// without a leading zero once it has five digits or more (the rule of the flaw's CVE field; any case).
[[nodiscard]] bool isAssignableCveId(QStringView text);

/// Shaped like a GitHub advisory id: `GHSA-` and three groups of four; any case.
[[nodiscard]] bool isGhsaShaped(QStringView text);

/// The id by which a vulnerability with these aliases is filed: its lowest CVE id (by year and number), else
/// its lowest GHSA id, else the first id in order of code points. Independent of the order of `aliases`;
/// empty for none.
[[nodiscard]] QString primaryAlias(const QStringList& aliases);

} // namespace firebreak
