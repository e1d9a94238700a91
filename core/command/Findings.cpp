// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Findings.h"

#include "core/catalog/CatalogueChecks.h"
#include "core/command/KindRule.h"
#include "core/policy/PolicyChecks.h"
#include "core/intake/Correspondence.h"
#include "core/embargo/EmbargoChecks.h"
#include "core/bulletin/BulletinChecks.h"
#include "core/flaw/rule/AffectChecks.h"
#include "core/flaw/rule/FlawChecks.h"
#include "core/incident/Deliverable.h"
#include "core/incident/IncidentChecks.h"
#include "core/tracker/ErratumChecks.h"
#include "core/tracker/TrackerChecks.h"

#include <QJsonArray>

namespace firebreak {
namespace {

using ModuleChecks = std::span<const Check* const> (*)();

/// One line for each module that has checks.
constexpr std::initializer_list<ModuleChecks> Modules = {
    &affectChecks,
    &catalogueChecks,
    &deliverableChecks,
    &erratumChecks,
    &flawChecks,
    &incidentChecks,
    &trackerChecks,
    &embargoChecks,
    &correspondenceChecks,
    &bulletinChecks,
    &policyChecks,
};

} // namespace

QList<Finding> findings(const Record& record, const CaseView& view)
{
    const KindRule* rule = kindRule(record.kind);
    return rule && rule->check && !record.isRemoved ? rule->check(record, view) : QList<Finding>();
}

QList<Finding> findings(const Record& record, const StateView& state, Instant now)
{
    return findings(record, CaseView(state, now));
}

QList<Approval> approvalsOf(const Record& record)
{
    QList<Approval> approvals;
    const QJsonArray array = record.body.value(QLatin1String("approvals")).toArray();
    for (const QJsonValue& item : array) {
        if (const Result<Approval> approval = Approval::fromJson(item.toObject()))
            approvals.append(*approval);
    }
    return approvals;
}

QList<Finding> blockingFindings(const Record& record, const CaseView& view)
{
    QList<Finding> blocking = findings(record, view);
    blocking.removeIf([&](const Finding& finding) {
        if (!finding.blocks())
            return true;
        // A check may speak of a record below the one it was asked about; that one holds the approvals then.
        const bool isItself = finding.record == record.id;
        const std::optional<Record> other = isItself ? std::nullopt : view.record(finding.record);
        return blockingFindings({finding}, approvalsOf(other ? *other : record)).isEmpty();
    });
    return blocking;
}

QList<const Check*> allChecks()
{
    QList<const Check*> all;
    for (const ModuleChecks module : Modules) {
        for (const Check* check : module())
            all.append(check);
    }
    return all;
}

const Check* checkOf(QStringView code)
{
    const QList<const Check*> all = allChecks();
    for (const Check* check : all) {
        if (code == check->code.word())
            return check;
    }
    return nullptr;
}

} // namespace firebreak
