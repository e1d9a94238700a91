// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/triage/QueueQuery.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// A list that somebody keeps: what it shows, in which order, with which columns. Record kind `view`. JSON:
/// `name`, `list` (which list it is of, such as `queue`), `query`, `sort` (a column, with `-` before it from
/// high to low), `columns`, `owner`, `shared`.
struct SavedView
{
    static constexpr qsizetype MaxNameLength = 80;

    QString name;
    QString list = QStringLiteral("queue");
    QString query; ///< in the queue's language; empty shows everything
    QString sort;
    QStringList columns;
    std::optional<RecordId> owner; ///< none: the team's
    bool isShared = false;         ///< others may choose it too
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (name) and `body.field-value` (a name too long, a query that can't be
    /// read).
    [[nodiscard]] static Result<SavedView> fromJson(const QJsonObject& body);
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace firebreak
