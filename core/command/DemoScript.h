// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/identity/Actor.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace firebreak {

namespace error {
inline constexpr ErrorCode DemoMalformed{"demo.malformed"}; ///< place: a JSON pointer
}

/// One command of the demo workspace and who gives it.
struct DemoStep
{
    Actor actor;
    Command command;
};

/// The person at the screen.
struct DemoSelf
{
    QString name;
    QList<Role> roles;
};

/// The first person of the file: under whom to take part in the demo workspace. Fails with demo.malformed.
[[nodiscard]] Result<DemoSelf> demoSelf(const QByteArray& json);

/// The demo workspace as the commands that would have made it, in order of time and counted back from `now`.
/// `json` is resources/demo/workspace.json; the README beside it describes the form. The first person of the
/// file is the one at the screen: with `self`, that person's record is taken for it and not made. Ids follow
/// from the content, so that giving the script to the same store twice adds nothing.
[[nodiscard]] Result<QList<DemoStep>> demoScript(const QByteArray& json, Instant now,
                                                 const std::optional<RecordId>& self);

} // namespace firebreak
