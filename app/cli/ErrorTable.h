// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace firebreak {

/// A code, and what is said to people: what happened, and what to do where that is known. %1 … are the error's details in
/// their order, %0 all of them.
struct ErrorSentence
{
    const char* code;
    const char* sentence;
};

/// The words of the command line for every code but those of the plan's checks, which bring their own, and those of
/// refused documents (intakeWords()).
[[nodiscard]] std::span<const ErrorSentence> errorTable();

} // namespace firebreak
