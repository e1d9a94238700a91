// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/command/RecordKind.h"
#include "core/identity/Compartment.h"

#include <QJsonObject>

namespace firebreak {

/// The one envelope of everything that is synchronised. The body is the kind's JSON form, whose fields
/// docs/records.md lists; fields a version does not know travel through it unchanged. A removed record keeps
/// its body, so that undo can bring it back.
struct Record
{
    RecordId id;
    RecordKind kind;
    Compartment compartment;
    qint64 revision = 0; ///< 1 after its creation, one more with each change, counted by the server
    bool isRemoved = false;
    QJsonObject body;

    friend bool operator==(const Record&, const Record&) = default;
};

} // namespace firebreak
