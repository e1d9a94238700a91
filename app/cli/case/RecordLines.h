// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"
#include "core/identity/Finding.h"

#include <QJsonArray>

namespace firebreak {

/// How the command line writes records and findings as JSON.

/// {"record","kind","compartment","revision","body"}.
[[nodiscard]] QJsonObject recordJson(const Record& record);
/// [{"code","weight" (blocks, warns),"place","details","source","explanation","resolution"}], the sentences
/// with their details.
[[nodiscard]] QJsonArray findingsJson(const QList<Finding>& findings);
/// One object on one line.
[[nodiscard]] QByteArray jsonLine(const QJsonObject& object);

} // namespace firebreak
