// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/TypedId.h"

#include <QString>

#include <optional>

namespace firebreak {

namespace error {
inline constexpr ErrorCode CompartmentMalformed{"compartment.malformed"};
}

/// The one place a record lives in; who may read the compartment may read the record. `company` is everybody's,
/// `prodsec` is Product Security's alone (R9). Each embargoed incident has two of its own (R53):
/// `embargo:<incident>` for those on its need-to-know list, and `embargo:<incident>/prodsec` for the members of
/// Product Security among them.
class Compartment
{
public:
    [[nodiscard]] static Compartment company();
    [[nodiscard]] static Compartment prodsec();
    [[nodiscard]] static Compartment embargo(const RecordId& incident);
    /// Reads a compartment's word; ids only in their canonical form, so that a place has one word. Fails with
    /// `compartment.malformed`.
    [[nodiscard]] static Result<Compartment> fromWord(QStringView word);

    [[nodiscard]] QString word() const { return m_word; }

    /// The incident whose embargo it is; none for `company` and `prodsec`.
    [[nodiscard]] std::optional<RecordId> incident() const;
    [[nodiscard]] bool isEmbargo() const;
    /// Whether only Product Security reads it: `prodsec` and `embargo:…/prodsec`.
    [[nodiscard]] bool isProductSecurityOnly() const;
    /// The place beside it that only Product Security reads; itself when it is one.
    [[nodiscard]] Compartment forProductSecurity() const;
    /// The place beside it that others read too; itself when it is one.
    [[nodiscard]] Compartment forOthersToo() const;

    friend bool operator==(const Compartment&, const Compartment&) = default;

private:
    explicit Compartment(QString word)
        : m_word(std::move(word))
    {}

    QString m_word;
};

} // namespace firebreak
