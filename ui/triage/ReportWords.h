// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/ReportView.h"

#include <QCoreApplication>

namespace firebreak::ui {

/// A report's facts as text for people: what is affected, which versions, what scored.
class ReportWords final
{
    Q_DECLARE_TR_FUNCTIONS(firebreak::ui::ReportWords)

public:
    [[nodiscard]] static QString packageName(const AffectedPackage& package);
    /// Which versions are affected: "1.0 before 1.4.2, 2.0"; the first few when there are many. Where whatever is not
    /// named is affected, "all versions but before 5.13".
    [[nodiscard]] static QString versions(const AffectedPackage& package);
    /// The span alone, whatever is said of it: "1.0 before 1.4.2".
    [[nodiscard]] static QString range(const AffectedRange& range);
    /// The published score, or what the vector gives when none was published (the team's own).
    [[nodiscard]] static std::optional<double> number(const AdvisoryScore& score);
    /// "9.8 CVSS 3.1 by NVD"
    [[nodiscard]] static QString score(const ReportScore& score);
    /// "12.3 % (98th percentile), 4 Mar 2026"
    [[nodiscard]] static QString epss(const EpssScore& epss, const QLocale& locale);
    [[nodiscard]] static QString exploited(const KevEntry& entry, const QLocale& locale);

private:
    /// A package's versions and spans by what is said of them; commits are left out.
    struct Spans
    {
        QStringList affected;
        QStringList unaffected;
        QStringList unknown;

        [[nodiscard]] QStringList& of(AffectedStatus status);
        [[nodiscard]] bool isEmpty() const { return affected.isEmpty() && unaffected.isEmpty() && unknown.isEmpty(); }
    };
    [[nodiscard]] static Spans spansOf(const AffectedPackage& package);
    [[nodiscard]] static QString shortened(const QStringList& spans);
};

} // namespace firebreak::ui
