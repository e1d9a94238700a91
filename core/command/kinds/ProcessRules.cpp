// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ProcessRules.h"

#include "core/policy/Policy.h"

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

ProcessRules ProcessRules::of(const CaseView& view)
{
    const std::optional<Policy> policy = view.value<Policy>(planId());
    const PolicyContent content = policy ? policy->contentAt(view.now()) : PolicyContent();
    return {own<TrackerPolicy>(content.trackers.value_or(QJsonObject())),
            own<IncidentPlan>(content.process.value(QStringLiteral("incident"))),
            own<AudienceCatalogue>(content.process.value(QStringLiteral("audiences"))),
            own<DeliverableCatalogue>(content.process.value(QStringLiteral("deliverables")))};
}

} // namespace firebreak
