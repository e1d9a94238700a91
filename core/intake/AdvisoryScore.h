// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace firebreak {

/// In which capacity somebody scored: what the side-by-side view sorts its columns by.
enum class ScoreRole {
    Own,   ///< the team itself; never set by a feed
    Nvd,   ///< NIST's analysts
    Cna,   ///< the CVE numbering authority of the record
    Cisa,  ///< CISA's additions to CVE records
    Other, ///< anyone else
};

[[nodiscard]] QLatin1String toWord(ScoreRole role); ///< `own`, `nvd`, `cna`, `cisa`, `other`
[[nodiscard]] std::optional<ScoreRole> scoreRoleFromWord(QStringView word);

/// What is wrong between a published score and its own vector; the analyst is shown it, nothing is corrected
/// silently.
enum class ScoreFinding {
    None,            ///< they agree, or one of them is not given
    ScoreDiffers,    ///< the vector gives another score
    GroupScore,      ///< the score of another metric group was published: temporal as base, or v4.0 without its threat
    SeverityDiffers, ///< the score agrees, the band does not
    VectorInvalid,   ///< the vector does not parse
};

[[nodiscard]] QLatin1String toWord(ScoreFinding finding); ///< `none`, `score-differs`, `group-score`, …
[[nodiscard]] std::optional<ScoreFinding> scoreFindingFromWord(QStringView word);

/// One published rating, exactly as its issuer gave it: a CVSS vector with score and band, or a band alone
/// (GitHub's `MODERATE`, Ubuntu's `medium`) when `version` is empty.
///
/// JSON: `issuer`, `role` (omitted: other), `version` ("2.0", "3.0", "3.1", "4.0"), `vector`, `score`,
/// `severity`, `kind` (NVD: "Primary" or "Secondary"), `finding` (omitted: none).
struct AdvisoryScore
{
    QString issuer; ///< short name: "NVD", "CISA-ADP", "redhat", "GitHub"
    ScoreRole role = ScoreRole::Other;
    QString version;
    QString vector;
    std::optional<double> score; ///< 0.0 … 10.0 as published
    QString severity;            ///< as published, any case
    QString kind;
    ScoreFinding finding = ScoreFinding::None;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<AdvisoryScore> fromJson(const QJsonObject& body);
    friend bool operator==(const AdvisoryScore&, const AdvisoryScore&) = default;
};

} // namespace firebreak
