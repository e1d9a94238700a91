// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogueChecks.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array All = {&check::OfferingShortNameTaken, &check::OfferingCircle,
                                             &check::OfferingOwnerMissing,   &check::OfferingBaseMissing,
                                             &check::OfferingInUse,          &check::StreamNameTaken,
                                             &check::StreamEndUnknown,       &check::StreamInUse};

QList<Finding> removalOf(const Check& check, const RecordId& record, qsizetype naming)
{
    return naming == 0 ? QList<Finding>() : QList<Finding>{{&check, record, {}, {QString::number(naming)}}};
}

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

QList<Finding> checkOfferingRemoval(const RecordId& record, qsizetype basedOnIt)
{
    return removalOf(check::OfferingInUse, record, basedOnIt);
}

QList<Finding> checkStreamRemoval(const RecordId& record, qsizetype naming)
{
    return removalOf(check::StreamInUse, record, naming);
}

} // namespace firebreak
