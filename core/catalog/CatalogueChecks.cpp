// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogueChecks.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array<const Check*, 6> All = {&check::OfferingShortNameTaken, &check::OfferingCircle,
                                             &check::OfferingOwnerMissing,   &check::OfferingBaseMissing,
                                             &check::StreamNameTaken,        &check::StreamEndUnknown};

} // namespace

std::span<const Check* const> catalogueChecks()
{
    return All;
}

QList<Finding> checkOffering(const RecordId& record, const Offering& offering, bool isNameTaken,
                             bool isCircular)
{
    QList<Finding> findings;
    if (isNameTaken)
        findings.append(
            {&check::OfferingShortNameTaken, record, QStringLiteral("shortName"), {offering.shortName}});
    if (isCircular)
        findings.append({&check::OfferingCircle, record, QStringLiteral("basedOn"), {}});
    if (!offering.owner)
        findings.append({&check::OfferingOwnerMissing, record, QStringLiteral("owner"), {}});
    if (offering.type == OfferingType::LayeredProduct && offering.basedOn.isEmpty())
        findings.append({&check::OfferingBaseMissing, record, QStringLiteral("basedOn"), {}});
    return findings;
}

QList<Finding> checkStream(const RecordId& record, const Stream& stream, bool isNameTaken)
{
    QList<Finding> findings;
    if (isNameTaken)
        findings.append({&check::StreamNameTaken, record, QStringLiteral("name"), {stream.name}});
    if (!stream.supportedUntil && stream.phase != StreamPhase::Planned &&
        stream.phase != StreamPhase::EndOfLife)
        findings.append({&check::StreamEndUnknown, record, QStringLiteral("supportedUntil"), {}});
    return findings;
}

} // namespace firebreak
