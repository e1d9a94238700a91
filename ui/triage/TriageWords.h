// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Severity.h"
#include "core/intake/AdvisoryScore.h"
#include "core/intake/AdvisorySource.h"
#include "core/intake/AdvisoryState.h"
#include "core/intake/Disposition.h"
#include "ui/common/Chip.h"

#include <QCoreApplication>

namespace firebreak::ui {

/// The words and chips of triage: the one place where the domain's values become what a person reads.
class TriageWords final
{
    Q_DECLARE_TR_FUNCTIONS(firebreak::ui::TriageWords)

public:
    [[nodiscard]] static QString severity(Severity severity);
    [[nodiscard]] static QString severityMeaning(Severity severity); ///< the definition (R48)
    [[nodiscard]] static Chip severityChip(const std::optional<Severity>& severity);
    [[nodiscard]] static QString disposition(Disposition disposition);
    [[nodiscard]] static QString dispositionMeaning(Disposition disposition);
    /// Usual reasons for a disposition, the most usual first; a person may write another.
    [[nodiscard]] static QStringList usualReasons(Disposition disposition);
    [[nodiscard]] static Chip stateChip(const std::optional<Disposition>& disposition, bool isWithdrawn);
    [[nodiscard]] static Chip exploitedChip();
    [[nodiscard]] static QString source(AdvisorySource source);
    [[nodiscard]] static QString sources(const QList<AdvisorySource>& sources);
    [[nodiscard]] static QString advisoryState(AdvisoryState state);
    [[nodiscard]] static QString role(ScoreRole role);
    [[nodiscard]] static QString finding(ScoreFinding finding);
    /// A sentence for an error of the rules, the queue or the storage: what happened, and what to do.
    [[nodiscard]] static QString error(const Error& error);
    /// Why commands of one action were refused, a sentence for each reason. `isNew`: they did not take back earlier ones.
    [[nodiscard]] static QString refusals(const QList<Error>& errors, bool isNew);
};

} // namespace firebreak::ui
