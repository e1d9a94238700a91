// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, a policy is read or refused, what was read runs to an end over facts that start
// all of its clocks, and the content of a plan is written and read again as the same.
#include "core/flaw/FlawPolicy.h"
#include "core/incident/AudienceCatalogue.h"
#include "core/incident/DeliverableCatalogue.h"
#include "core/incident/IncidentPlan.h"
#include "core/policy/Policy.h"
#include "core/sla/SlaPolicy.h"
#include "core/tracker/TrackerPolicy.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace firebreak;

namespace {

/// Facts that hold every moment and word that the policy names.
void gather(const QJsonValue& value, ClockFacts& facts)
{
    if (value.isString() && facts.moments.size() < 16)
        facts.moments[value.toString()] = instantFromMs(1'790'000'000'000 + facts.moments.size());
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            gather(item, facts);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString field = object.value(QLatin1String("field")).toString();
    if (!field.isEmpty())
        facts.words[field] = {object.value(QLatin1String("in"))[0].toString()};
    for (const QJsonValue& item : object)
        gather(item, facts);
}

void runClocks(const QJsonObject& json)
{
    const Result<SlaPolicy> policy = SlaPolicy::fromJson(json);
    if (!policy)
        return;
    ClockFacts facts;
    gather(json.value(QLatin1String("clocks")), facts);
    const std::optional<Deadline> next = policy->next(facts);
    if (policy->nextDue(facts) != (next ? next->due : std::nullopt))
        std::abort(); // explaining changes no answer
    (void)policy->deadlines(facts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size))).object();
    if (json.isEmpty())
        return 0;
    runClocks(json);
    if (const Result<TrackerPolicy> policy = TrackerPolicy::fromJson(json))
        (void)policy->blackoutAt(instantFromMs(1'790'000'000'000));
    (void)FlawPolicy::fromJson(json);
    (void)IncidentPlan::fromJson(json);
    (void)AudienceCatalogue::fromJson(json);
    (void)DeliverableCatalogue::fromJson(json);
    if (const Result<Policy> plan = Policy::fromJson(json)) {
        if (Policy::fromJson(plan->toJson()).value() != *plan)
            std::abort();
        (void)plan->contentAt(instantFromMs(1'790'000'000'000));
    }
    return 0;
}
