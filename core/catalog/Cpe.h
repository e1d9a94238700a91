// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/CatalogError.h"
#include "core/catalog/CpeAttribute.h"

#include <array>

namespace firebreak {

/// A CPE name: what names a product and its version in NVD's data. Read from both forms that are written, the
/// URI of version 2.2 ("cpe:/a:vendor:product:1.0") and the formatted string of 2.3 ("cpe:2.3:a:…"). Source:
/// NIST IR 7695 (naming) and 7696 (matching). Never invalid: attributes are well formed, the part is a, h, o,
/// ANY or NA.
///
/// Errors: `cpe.*` (CatalogError.h); their place is the attribute's name.
class Cpe
{
public:
    enum Attribute {
        Part,
        Vendor,
        Product,
        Version,
        Update,
        Edition,
        Language,
        SwEdition,
        TargetSw,
        TargetHw,
        Other
    };
    static constexpr int attributeCount = Other + 1;
    using Attributes = std::array<CpeAttribute, attributeCount>;

    /// Either form, told apart by its beginning.
    [[nodiscard]] static Result<Cpe> parse(QStringView text);
    [[nodiscard]] static Result<Cpe> fromFormattedString(QStringView text);
    [[nodiscard]] static Result<Cpe> fromUri(QStringView text);
    [[nodiscard]] static Result<Cpe> fromAttributes(Attributes attributes);

    [[nodiscard]] const CpeAttribute& attribute(Attribute which) const { return m_attributes[which]; }

    [[nodiscard]] QString toFormattedString() const; ///< the canonical text
    [[nodiscard]] QString toUri() const;

    /// How this name, as the source, relates to `target`; Undefined where an attribute's relation is, or
    /// where one attribute says subset and another superset.
    [[nodiscard]] CpeRelation relationTo(const Cpe& target) const;
    /// Superset or equal: what is said of this name holds for `target`.
    [[nodiscard]] bool covers(const Cpe& target) const;

    friend bool operator==(const Cpe&, const Cpe&) = default;

private:
    explicit Cpe(Attributes attributes) : m_attributes(std::move(attributes)) {}

    Attributes m_attributes;
};

} // namespace firebreak
