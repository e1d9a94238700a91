// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/NvdMatchTree.h"

#include "core/intake/format/CpeName.h"

namespace firebreak {

namespace {

AffectedRange readBounds(const JsonObject& match)
{
    AffectedRange range;
    range.from = match.text("versionStartIncluding");
    if (range.from.isEmpty()) {
        range.from = match.text("versionStartExcluding");
        range.isFromExclusive = !range.from.isEmpty();
    }
    range.until = match.text("versionEndExcluding");
    if (range.until.isEmpty()) {
        range.until = match.text("versionEndIncluding");
        range.isUntilInclusive = !range.until.isEmpty();
    }
    return range;
}

} // namespace

void NvdMatchTree::addConfiguration(const JsonObject& configuration)
{
    QSet<qsizetype> touched;
    QStringList platforms;
    for (const JsonNode nodeNode : configuration.list("nodes")) {
        const JsonObject node(nodeNode);
        if (node.at("negate").flag())
            continue; // says what is not matched; NVD has never published one with content
        for (const JsonNode matchNode : node.list("cpeMatch")) {
            const JsonObject match(matchNode);
            addMatch(match, touched, platforms);
        }
    }
    platforms.removeDuplicates();
    // The largest real configuration pairs some hundreds; a product of thousands by thousands would be an
    // attack.
    constexpr qsizetype MaxPairs = 20'000;
    if (touched.size() * platforms.size() > MaxPairs)
        return;
    for (const qsizetype index : std::as_const(touched)) {
        m_packages[index].platforms.append(platforms);
        m_packages[index].platforms.removeDuplicates();
    }
}

void NvdMatchTree::addMatch(const JsonObject& match, QSet<qsizetype>& touched, QStringList& platforms)
{
    const JsonNode criteriaNode = match.at("criteria");
    const QString criteria = criteriaNode.text();
    if (criteria.isEmpty())
        criteriaNode.fail(error::IntakeFieldMissing);
    if (!match.at("vulnerable").flag()) {
        platforms.append(criteria);
        return;
    }
    const CpeName name = CpeName::fromText(criteria).value_or(CpeName());
    const qsizetype index = packageOf(name.vendor, name.product);
    AffectedPackage& package = m_packages[index];
    touched.insert(index);
    package.cpes.append(criteria);
    if (AffectedRange range = readBounds(match); !range.from.isEmpty() || !range.until.isEmpty())
        package.ranges.append(std::move(range));
    else if (name.hasVersion)
        package.versions.append(name.update.isEmpty() ? name.version
                                                      : name.version + QLatin1Char(' ') + name.update);
    else
        package.ranges.append(AffectedRange()); // every version
}

qsizetype NvdMatchTree::packageOf(const QString& vendor, const QString& product)
{
    const QString key = vendor + QLatin1Char(':') + product;
    const auto known = m_packageAt.constFind(key);
    if (known != m_packageAt.constEnd())
        return known.value();
    AffectedPackage package;
    package.vendor = vendor;
    package.product = product;
    m_packages.append(package);
    m_packageAt.insert(key, m_packages.size() - 1);
    return m_packages.size() - 1;
}

} // namespace firebreak
