// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/PersonRules.h"

#include "core/identity/Person.h"

namespace firebreak::rules {

Answer setPerson(ChangeSet changes, const Command& command, const SetPerson& payload, const Context& context)
{
    if (!context.actor.isSystem())
        return failure(error::NotPermitted, toWord(command.payload));
    const std::optional<Record> existing = changes.record(command.target);
    if (existing && existing->kind != RecordKind::Person)
        return failure(error::WrongKind);
    Person person;
    if (existing) {
        Result<Person> before = Person::fromJson(existing->body);
        if (!before)
            return failure(before.error());
        person = *before;
    }
    const SetPerson inverse =
        existing ? SetPerson{person.name, person.roles, person.isActive} : SetPerson{payload.name, {}, false};
    person.name = payload.name;
    person.roles = payload.roles;
    person.isActive = payload.isActive;
    const Result<Person> checked = Person::fromJson(person.toJson());
    if (!checked)
        return failure(checked.error());
    Record record =
        existing.value_or(Record{command.target, RecordKind::Person, Compartment::company(), 0, false, {}});
    record.body = checked->toJson();
    changes.put(record);
    return std::move(changes).finish(command.target, inverse);
}

} // namespace firebreak::rules
