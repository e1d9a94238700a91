// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace firebreak {

/// What a document says of a span of versions.
enum class AffectedStatus { Affected, Unaffected, Unknown };

[[nodiscard]] QLatin1String toWord(AffectedStatus status); ///< `affected`, `unaffected`, `unknown`
[[nodiscard]] std::optional<AffectedStatus> affectedStatusFromWord(QStringView word);

/// A span of versions in one ordering: from `from` (empty: from the first version; inclusive unless
/// `isFromExclusive`) up to `until` (empty: without end; exclusive unless `isUntilInclusive`). Events of OSV,
/// `lessThan` and `changes` of CVE, start and end of NVD's CPE match, and GitHub's "`>= 1.0, < 2.0`" all
/// become this one form.
///
/// JSON: `scheme`, `status` (omitted: affected), `from`, `fromExclusive`, `until`, `untilInclusive`, `repo`.
struct AffectedRange
{
    QString scheme; ///< as published: "semver", "git", "rpm", "ECOSYSTEM", "custom"; empty: not said
    AffectedStatus status = AffectedStatus::Affected;
    QString from;
    QString until;
    bool isFromExclusive = false;
    bool isUntilInclusive = false;
    QString repo; ///< for "git": the repository whose commits are named
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<AffectedRange> fromJson(const QJsonObject& body);
    friend bool operator==(const AffectedRange&, const AffectedRange&) = default;
};

} // namespace firebreak
