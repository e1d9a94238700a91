// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace firebreak {

namespace error {
inline constexpr ErrorCode CompartmentMalformed{"compartment.malformed"};
}

/// The one place a record lives in; who may read the compartment may read the record. `company` is everybody's,
/// `prodsec` is Product Security's alone (R9); each embargoed incident has one of its own.
class Compartment
{
public:
    [[nodiscard]] static Compartment company();
    [[nodiscard]] static Compartment prodsec();
    /// Reads a compartment's word. Fails with `compartment.malformed`.
    [[nodiscard]] static Result<Compartment> fromWord(QStringView word);

    [[nodiscard]] QString word() const { return m_word; }

    friend bool operator==(const Compartment&, const Compartment&) = default;

private:
    explicit Compartment(QString word)
        : m_word(std::move(word))
    {}

    QString m_word;
};

} // namespace firebreak
