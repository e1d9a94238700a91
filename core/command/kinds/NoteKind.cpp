// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/NoteKind.h"

namespace firebreak {
namespace {

/// comment.add alone makes one, on any record of a commentable kind; its author alone takes it back.
constexpr KindRule Rule{.kind = RecordKind::Note, .parent = {"parent", KindSet::all()}};

} // namespace

const KindRule& noteKind()
{
    return Rule;
}

} // namespace firebreak
