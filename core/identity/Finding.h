// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/identity/Check.h"

#include <QList>
#include <QStringList>

namespace firebreak {

/// A check that a record does not meet, with the field to go to.
struct Finding
{
    const Check* check; ///< never null; a constant, so the pointer is its identity
    RecordId record;
    QString place; ///< the field's name, or empty for the record as a whole
    QStringList details;

    [[nodiscard]] bool blocks() const { return check->weight == CheckWeight::Blocks; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace firebreak
