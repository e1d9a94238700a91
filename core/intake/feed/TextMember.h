// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firebreak {

/// Whether an archive's member is plainly a text for people by its name, such as README, LICENSE.txt or notes/CHANGES.md.
/// Feeds are published with such files beside them; they are no documents and no mistake.
[[nodiscard]] bool isTextMember(const QString& name);

} // namespace firebreak
