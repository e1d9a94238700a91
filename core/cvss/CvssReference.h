// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssVersion.h"

#include <span>

namespace firebreak {

/// A document that explains a version (R42).
struct CvssReference
{
    enum class Kind : quint8 { Specification, UserGuide, Examples, Calculator };

    Kind kind;
    const char* url;
};

/// Specification, user guide, examples and calculator, as far as the version has them.
[[nodiscard]] std::span<const CvssReference> cvssReferences(CvssVersion version);

} // namespace firebreak
