// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firebreak::test {

/// How often this process has asked the heap for memory, by new, malloc, calloc or realloc, on any thread. A program
/// that wants to know links Firebreak::AllocationCount, which stands in for the C library's functions. A sanitizer does
/// the same, so such a program is not built with one.
[[nodiscard]] long allocationCount();

} // namespace firebreak::test
