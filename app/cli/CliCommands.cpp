// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliCommands.h"

#include "app/cli/ApplyCommand.h"
#include "app/cli/AuditVerifyCommand.h"
#include "app/cli/CatalogMatchCommand.h"
#include "app/cli/CvssCleanCommand.h"
#include "app/cli/CvssScoreCommand.h"
#include "app/cli/CweShowCommand.h"
#include "app/cli/case/DeadlineExplainCommand.h"
#include "app/cli/case/FlawNewCommand.h"
#include "app/cli/case/FlawSetCommand.h"
#include "app/cli/case/FlawShowCommand.h"
#include "app/cli/case/IncidentDeclareCommand.h"
#include "app/cli/case/PlanCommand.h"
#include "app/cli/case/TrackerFileCommand.h"
#include "app/cli/conflict/ConflictListCommand.h"
#include "app/cli/conflict/ConflictResolveCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/JoinCommand.h"
#include "app/cli/ListCommand.h"
#include "app/cli/PurlCheckCommand.h"
#include "app/cli/SbomShowCommand.h"
#include "app/cli/SyncCommand.h"
#include "app/cli/VersContainsCommand.h"
#include "app/cli/VersFromNativeCommand.h"
#include "app/cli/VersionCompareCommand.h"

namespace firebreak {

CliRegistry firebreakCommands(const QString& version)
{
    CliRegistry registry(QStringLiteral("firebreakctl"), version);
    registry.add<ApplyCommand>();
    registry.add<AuditVerifyCommand>();
    registry.add<CatalogMatchCommand>();
    registry.add<ConflictListCommand>();
    registry.add<ConflictResolveCommand>();
    registry.add<CvssCleanCommand>();
    registry.add<CvssScoreCommand>();
    registry.add<CweShowCommand>();
    registry.add<DeadlineExplainCommand>();
    registry.add<FlawNewCommand>();
    registry.add<FlawSetCommand>();
    registry.add<FlawShowCommand>();
    registry.add<ImportCommand>();
    registry.add<IncidentDeclareCommand>();
    registry.add<JoinCommand>();
    registry.add<ListCommand>();
    registry.add<PlanCommand>();
    registry.add<PurlCheckCommand>();
    registry.add<SbomShowCommand>();
    registry.add<SyncCommand>();
    registry.add<TrackerFileCommand>();
    registry.add<VersContainsCommand>();
    registry.add<VersFromNativeCommand>();
    registry.add<VersionCompareCommand>();
    return registry;
}

} // namespace firebreak
