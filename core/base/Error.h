// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

#include <QString>
#include <QStringList>

namespace firebreak {

/// What went wrong, as data: a code, the place it went wrong at, and the values a sentence about it needs.
/// `place` is a field name, a JSON pointer, `line 12` or an offset, whatever the area documents; empty when there is
/// none. `details` are the offending values in the order the code documents. Never holds secret or embargoed text.
struct Error
{
    ErrorCode code;
    QString place;
    QStringList details;

    friend bool operator==(const Error&, const Error&) = default;
};

/// One line for logs and the command line: `code at place: details`.
[[nodiscard]] QString toLogLine(const Error& error);

} // namespace firebreak
