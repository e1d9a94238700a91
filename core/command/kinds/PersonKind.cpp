// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/PersonKind.h"

#include "core/identity/Person.h"

namespace firebreak {
namespace {

/// person.set alone makes and changes one.
constexpr KindRule Rule{.kind = RecordKind::Person, .read = &readable<Person>};

} // namespace

const KindRule& personKind()
{
    return Rule;
}

} // namespace firebreak
