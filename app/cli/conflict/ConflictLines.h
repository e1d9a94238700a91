// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/StateView.h"
#include "core/identity/Actor.h"
#include "core/storage/ConflictRepository.h"

#include <QJsonObject>

namespace firebreak {

/// How the command line writes what waits for a person's decision. `state` is the workspace the conflict is of, `self`
/// who asks: their own name is not said.

/// {"id","record","kind","title","command","field","base","mine","theirs","who","changed","when","code","place",
/// "details","words"}: the sides are values of one field, or bodies where the command was not about one; `who` changed it
/// at `changed`, where it was somebody else; `when` is the moment of the command. What is not there is left out.
[[nodiscard]] QJsonObject conflictJson(const StoredConflict& conflict, const StateView& state, const Actor& self);

/// The same for people, of several lines without the last line's end.
[[nodiscard]] QString conflictText(const StoredConflict& conflict, const StateView& state, const Actor& self);

} // namespace firebreak
