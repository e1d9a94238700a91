// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Rule.h"

namespace firebreak::rules {

Result<Record> target(const ChangeSet& changes, const Command& command, const Context& context)
{
    std::optional<Record> found = changes.home(command.target);
    if (!found || !mayRead(context.actor, found->compartment))
        return failure(error::TargetAbsent);
    if (found->isRemoved)
        return failure(error::ConflictRemoved);
    return *found;
}

void stamp(Record& record, const Command& command, const Context& context)
{
    record.body[QLatin1String("updatedAt")] = toText(command.at);
    if (context.actor.person)
        record.body[QLatin1String("updatedBy")] = context.actor.person->toText();
    else
        record.body.remove(QLatin1String("updatedBy"));
}

} // namespace firebreak::rules
