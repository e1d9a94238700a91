// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ProcessRules.h"

#include "core/command/kinds/PlanCase.h"

namespace firebreak {
namespace {

/// The one that ships lives as long as the program.
template <class T> std::shared_ptr<const T> shipped()
{
    return {std::shared_ptr<const T>(), &T::shipped()};
}

template <class T> std::shared_ptr<const T> own(const QJsonObject& json)
{
    if (json.isEmpty())
        return shipped<T>();
    Result<T> read = T::fromJson(json);
    return read ? std::make_shared<const T>(*std::move(read)) : shipped<T>();
}

} // namespace

const ProcessRules& ProcessRules::of(const CaseView& view)
{
    return view.once<ProcessRules>([](const CaseView& world) {
        const QJsonObject process = planSection(world, QStringLiteral("process"));
        const auto part = [&process](const char* name) {
            return process.value(QLatin1String(name)).toObject();
        };
        return ProcessRules{own<TrackerPolicy>(planSection(world, QStringLiteral("trackers"))),
                            own<IncidentPlan>(part("incident")), own<AudienceCatalogue>(part("audiences")),
                            own<DeliverableCatalogue>(part("deliverables"))};
    });
}

} // namespace firebreak
