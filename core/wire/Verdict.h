// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/command/Record.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace firebreak {

/// What the server, or the command line in its place, says to one command: accepted with the records it changed as
/// they are after it, or refused with the rules' error. docs/protocol.md, `POST /v1/commands`.
struct Verdict
{
    CommandId id;
    QList<Record> records;        ///< empty when refused, or when the command changed nothing
    std::optional<Error> refusal; ///< none: accepted

    [[nodiscard]] bool isAccepted() const { return !refusal.has_value(); }

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// `{"id","verdict":"accepted","records":[…]}` or `{"id","verdict":"refused","code","place","details":[…]}`.
[[nodiscard]] QJsonObject toJson(const Verdict& verdict);

/// Fails with `wire.field-type` or the codes of ids. Records of a kind or compartment that this version does not know are
/// left out, as everywhere.
[[nodiscard]] Result<Verdict> verdictFromJson(const QJsonObject& json);

} // namespace firebreak
