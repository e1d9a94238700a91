// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliCommands.h"

#include "app/cli/ApplyCommand.h"
#include "app/cli/AuditVerifyCommand.h"
#include "app/cli/CvssCleanCommand.h"
#include "app/cli/CvssScoreCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/JoinCommand.h"
#include "app/cli/ListCommand.h"
#include "app/cli/SyncCommand.h"

namespace firebreak {

CliRegistry firebreakCommands(const QString& version)
{
    CliRegistry registry(QStringLiteral("firebreakctl"), version);
    registry.add<ApplyCommand>();
    registry.add<AuditVerifyCommand>();
    registry.add<CvssCleanCommand>();
    registry.add<CvssScoreCommand>();
    registry.add<ImportCommand>();
    registry.add<JoinCommand>();
    registry.add<ListCommand>();
    registry.add<SyncCommand>();
    return registry;
}

} // namespace firebreak
