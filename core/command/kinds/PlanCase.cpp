// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/PlanCase.h"

namespace firebreak {

const PolicyContent& planContent(const CaseView& view)
{
    return view.once<PolicyContent>([](const CaseView& world) {
        const std::optional<Policy> plan = world.value<Policy>(planId());
        return plan ? plan->contentAt(world.now()) : PolicyContent();
    });
}

QJsonObject planSection(const CaseView& view, const QString& field)
{
    const std::optional<Record> plan = view.record(planId());
    return plan ? Policy::sectionAt(plan->body, field, view.now()) : QJsonObject();
}

} // namespace firebreak
