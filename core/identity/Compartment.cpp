// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Compartment.h"

namespace firebreak {

Compartment Compartment::company()
{
    return Compartment(QStringLiteral("company"));
}

Compartment Compartment::prodsec()
{
    return Compartment(QStringLiteral("prodsec"));
}

Result<Compartment> Compartment::fromWord(QStringView word)
{
    for (const Compartment& known : {company(), prodsec()}) {
        if (word == known.word())
            return known;
    }
    return failure(error::CompartmentMalformed, {}, {word.toString()});
}

} // namespace firebreak
