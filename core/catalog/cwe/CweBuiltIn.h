// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace firebreak {

/// The lines of the compact table that the build made (packaging/cwe); together they are what
/// CweCatalog::toTable() wrote.
struct CweBuiltIn
{
    static const std::string_view* const lines;
    static const int lineCount;
};

} // namespace firebreak
