// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Payload.h"
#include "core/command/Record.h"

#include <QList>

#include <optional>

namespace firebreak {

/// One record before and after a command. No `before`: the command made it.
struct Change
{
    std::optional<Record> before;
    Record after;

    friend bool operator==(const Change&, const Change&) = default;
};

/// What a command did. No changes: everything was already so, and nothing is recorded.
struct Outcome
{
    QList<Change> changes;          ///< each record once
    RecordId target;                ///< the record it acted on, after following a merge
    std::optional<Payload> inverse; ///< applied to `target`, takes it back; none when nothing changed

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

} // namespace firebreak
