// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// A comment on another record, from the start of triage on (R33). Record kind `note`; lives in its parent's
/// compartment.
struct Note
{
    RecordId parent;
    QString text; ///< plain
    Instant at;
    std::optional<RecordId> author; ///< none: the server itself
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (parent, text, at).
    [[nodiscard]] static Result<Note> fromJson(const QJsonObject& body);
    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace firebreak
