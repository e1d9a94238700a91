// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Compartment.h"

namespace firebreak {
namespace {

constexpr QLatin1String Company("company");
constexpr QLatin1String Prodsec("prodsec");
constexpr QLatin1String EmbargoPrefix("embargo:");
constexpr QLatin1String ProdsecSuffix("/prodsec");

} // namespace

Compartment Compartment::company()
{
    return Compartment(Company);
}

Compartment Compartment::prodsec()
{
    return Compartment(Prodsec);
}

Compartment Compartment::embargo(const RecordId& incident)
{
    return Compartment(EmbargoPrefix + incident.toText());
}

Result<Compartment> Compartment::fromWord(QStringView word)
{
    for (const Compartment& known : {company(), prodsec()}) {
        if (word == known.word())
            return known;
    }
    const Compartment read(word.toString());
    if (const std::optional<RecordId> incident = read.incident()) {
        const Compartment canonical = embargo(*incident);
        if (read == canonical || read == canonical.forProductSecurity())
            return read;
    }
    return failure(error::CompartmentMalformed, {}, {word.left(100).toString()});
}

std::optional<RecordId> Compartment::incident() const
{
    if (!isEmbargo())
        return std::nullopt;
    QString id = m_word.mid(EmbargoPrefix.size());
    if (id.endsWith(ProdsecSuffix))
        id.chop(ProdsecSuffix.size());
    const Result<RecordId> read = RecordId::fromText(id);
    return read ? std::optional(*read) : std::nullopt;
}

bool Compartment::isEmbargo() const
{
    return m_word.startsWith(EmbargoPrefix);
}

bool Compartment::isProductSecurityOnly() const
{
    return m_word == Prodsec || m_word.endsWith(ProdsecSuffix);
}

Compartment Compartment::forProductSecurity() const
{
    if (isProductSecurityOnly())
        return *this;
    return isEmbargo() ? Compartment(m_word + ProdsecSuffix) : prodsec();
}

Compartment Compartment::forOthersToo() const
{
    if (!isProductSecurityOnly())
        return *this;
    return isEmbargo() ? Compartment(m_word.chopped(ProdsecSuffix.size())) : company();
}

} // namespace firebreak
