// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ChangeSet.h"

#include <QJsonObject>
#include <QStringList>

namespace firebreak {

// How two reports of one vulnerability become one, and apart again. Works on stored bodies; the pieces of
// importing.

/// Where a document stands in a body's `advisories`; -1 when it is not there.
[[nodiscard]] qsizetype indexOfAdvisory(const QJsonArray& advisories, const QString& source,
                                        const QString& documentId);

/// Adds a document that is not there yet, at its place: by source, then by id. So the body is the same whatever
/// came first, and with it what is shown of several sources.
void insertAdvisory(QJsonArray& advisories, const QJsonObject& advisory);

/// Whether `other` may join `home`: both are reports filed under an alias, `other` is not a CVE's own report,
/// and not both have been disposed of.
[[nodiscard]] bool canMerge(const Record& home, const Record& other);

/// Moves the documents of `other` into `home` and fills in what the team had noted there and `home` lacks.
/// `other` keeps its body and points to `home`, so that splitting is exact. Returns what was taken over:
/// field names, and `label:…`, `reference:…` entries.
QStringList mergeReports(Record& home, Record& other);

/// The inverse: takes the `taken` entries out of `home` again.
void splitReports(Record& home, Record& other, const QStringList& taken);

} // namespace firebreak
