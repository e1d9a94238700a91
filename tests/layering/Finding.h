// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firebreak::test {

/// One thing in the source tree that a rule forbids.
struct Finding
{
    QString path; ///< relative to the root
    int line = 0; ///< from 1; 0 means the whole file
    QString message;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// `core/cvss/Score.h:12: message`, as compilers print it, so that editors jump there.
[[nodiscard]] inline QString toText(const Finding& finding)
{
    return QStringLiteral("%1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.message);
}

} // namespace firebreak::test
