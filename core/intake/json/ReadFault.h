// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <optional>

namespace firebreak {

/// The first thing that was wrong with a document. Readers go through a document without asking after every
/// field and look here once at its end.
class ReadFault
{
public:
    void report(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace firebreak
