// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firebreak {

/// A query whose last word may become the name of a field: it is the beginning of one and has no colon yet.
struct PendingField
{
    QString before; ///< the query without that word
    QString field;  ///< the first field it may become, in the order of queueFieldWords()

    friend bool operator==(const PendingField&, const PendingField&) = default;
};

[[nodiscard]] std::optional<PendingField> pendingField(QStringView query);

} // namespace firebreak
