// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliCommands.h"

#include "app/cli/ApplyCommand.h"
#include "app/cli/AuditVerifyCommand.h"
#include "app/cli/CatalogMatchCommand.h"
#include "app/cli/CvssCleanCommand.h"
#include "app/cli/CvssScoreCommand.h"
#include "app/cli/CweShowCommand.h"
#include "app/cli/case/DeadlineExplainCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/JoinCommand.h"
#include "app/cli/ListCommand.h"
#include "app/cli/PurlCheckCommand.h"
#include "app/cli/SbomShowCommand.h"
#include "app/cli/SyncCommand.h"
#include "app/cli/VersContainsCommand.h"
#include "app/cli/VersionCompareCommand.h"

namespace firebreak {

CliRegistry firebreakCommands(const QString& version)
{
    CliRegistry registry(QStringLiteral("firebreakctl"), version);
    registry.add<ApplyCommand>();
    registry.add<AuditVerifyCommand>();
    registry.add<CatalogMatchCommand>();
    registry.add<CvssCleanCommand>();
    registry.add<CvssScoreCommand>();
    registry.add<CweShowCommand>();
    registry.add<DeadlineExplainCommand>();
    registry.add<ImportCommand>();
    registry.add<JoinCommand>();
    registry.add<ListCommand>();
    registry.add<PurlCheckCommand>();
    registry.add<SbomShowCommand>();
    registry.add<SyncCommand>();
    registry.add<VersContainsCommand>();
    registry.add<VersionCompareCommand>();
    return registry;
}

} // namespace firebreak
