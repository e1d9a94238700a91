// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliCommands.h"

#include "app/cli/AuditVerifyCommand.h"
#include "app/cli/CvssCleanCommand.h"
#include "app/cli/CvssScoreCommand.h"
#include "app/cli/ImportCommand.h"

namespace firebreak {

CliRegistry firebreakCommands(const QString& version)
{
    CliRegistry registry(QStringLiteral("firebreakctl"), version);
    registry.add<AuditVerifyCommand>();
    registry.add<CvssCleanCommand>();
    registry.add<CvssScoreCommand>();
    registry.add<ImportCommand>();
    return registry;
}

} // namespace firebreak
