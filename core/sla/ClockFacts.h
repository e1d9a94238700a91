// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace firebreak {

/// What a policy may ask of the thing a clock runs for: its words (severity, kind, labels, "embargoed") and
/// its moments (received, aware, lift). A plain copy: "what if it were critical" is a changed copy and the
/// same call.
struct ClockFacts
{
    QMap<QString, QStringList> words; ///< by field name; a field that is not set is absent or empty
    QMap<QString, Instant> moments;

    [[nodiscard]] std::optional<Instant> moment(const QString& field) const
    {
        const auto it = moments.constFind(field);
        return it == moments.cend() ? std::nullopt : std::optional(*it);
    }
};

} // namespace firebreak
