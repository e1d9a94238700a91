// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/Advisory.h"
#include "core/triage/AffectedProposal.h"

#include <QHash>
#include <QList>

namespace firebreak {

/// Advisories by the packages they speak of, so that a manifest is compared with all of them at once: a
/// package costs one look-up, not a walk over every advisory. Not shared between threads while it is filled.
class AdvisoryIndex
{
public:
    void add(const Advisory& advisory);

    /// One for each advisory that speaks of the package, in the order they were added; where it speaks of it
    /// several times, the first statement that makes it affected counts, else the first. Error: `purl.*`.
    [[nodiscard]] Result<QList<AffectedProposal>> proposalsFor(const QString& purl) const;

private:
    struct Statement
    {
        QString advisory;
        QString release;
        bool isWithdrawn = false;
        AffectedPackage package;
    };

    QHash<QString, QList<Statement>> m_statements;
};

} // namespace firebreak
