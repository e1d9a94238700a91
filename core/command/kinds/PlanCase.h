// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/policy/Policy.h"

namespace firebreak {

// The organisation's plan among the records, as it counts at the view's moment.

/// All of it, read once for the view; empty where no plan was adopted.
[[nodiscard]] const PolicyContent& planContent(const CaseView& view);

/// One field of it, such as `flaws`, without reading the others.
[[nodiscard]] QJsonObject planSection(const CaseView& view, const QString& field);

} // namespace firebreak
