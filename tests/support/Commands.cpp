// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Commands.h"

#include "core/intake/Alias.h"
#include "core/intake/Report.h"

namespace firebreak::test {

Command Commands::import(const Advisory& advisory)
{
    return make(reportIdFor(primaryAlias(advisory.aliases)), ImportAdvisory{advisory.toJson()});
}

Advisory advisory(AdvisorySource source, const QStringList& aliases, const QString& title)
{
    Advisory made;
    made.source = source;
    made.documentId = aliases.first();
    made.aliases = aliases;
    made.title = title;
    return made;
}

Actor actor(Role role)
{
    return {RecordId(Uuid::fromName("person", toWord(role).data())), {role}};
}

} // namespace firebreak::test
