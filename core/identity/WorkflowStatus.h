// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"
#include "core/base/TypedId.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace firebreak {

/// One thing that is missing for the next state, with the field to go to: why somebody can't move on.
struct Requirement
{
    ErrorCode code;  ///< stable, such as `incident.commander-missing`
    RecordId record; ///< where it is missing
    QString field;   ///< the field's name, or empty for the record as a whole
    QStringList details;

    friend bool operator==(const Requirement&, const Requirement&) = default;
};

/// Where a record stands: computed from what is recorded, never stored, so that it moves on and falls back by
/// itself. `State` is the enumeration of the kind's states.
template <class State> struct WorkflowStatus
{
    State state;
    std::optional<State> next;  ///< none: an ending
    QList<Requirement> reasons; ///< what is missing for `next`; empty at an ending

    friend bool operator==(const WorkflowStatus&, const WorkflowStatus&) = default;
};

} // namespace firebreak
