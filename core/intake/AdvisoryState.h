// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace firebreak {

/// Whether a document still stands.
enum class AdvisoryState {
    Active,
    Reserved,  ///< a CVE id that was taken and says nothing yet
    Rejected,  ///< CVE and NVD: the id must not be used
    Withdrawn, ///< OSV and GitHub: the database took the document back
};

/// `active`, `reserved`, `rejected`, `withdrawn`.
[[nodiscard]] QLatin1String toWord(AdvisoryState state);
[[nodiscard]] std::optional<AdvisoryState> advisoryStateFromWord(QStringView word);

} // namespace firebreak
