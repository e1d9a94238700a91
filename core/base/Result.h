// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace firebreak {

/// A value or an Error. The only way core reports a failure; exceptions do not cross a function's border.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {}
};

/// `return failure(SomeCode, place, {details})` from a function that returns Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString place = {}, QStringList details = {})
{
    return tl::unexpected<Error>(Error{code, std::move(place), std::move(details)});
}

/// Hands an error of one Result on as the error of another.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace firebreak
