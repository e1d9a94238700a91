// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/CveAffectedReader.h"

namespace firebreak {

namespace {

QString knownText(const JsonObject& object, std::string_view key)
{
    QString text = object.text(key);
    if (text.size() == 3 && text.compare(QLatin1String("n/a"), Qt::CaseInsensitive) == 0)
        text.clear();
    return text;
}

AffectedStatus readStatus(const JsonObject& object)
{
    const JsonNode node = object.at("status");
    const QString word = node.text();
    if (const auto status = affectedStatusFromWord(word))
        return *status;
    node.fail(word.isEmpty() ? error::IntakeFieldMissing : error::IntakeFieldValue, {word.left(40)});
    return AffectedStatus::Unknown;
}

void addSingle(AffectedPackage& package, const QString& version, AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::Affected:
        package.versions.append(version);
        break;
    case AffectedStatus::Unaffected:
        package.unaffected.append(version);
        break;
    case AffectedStatus::Unknown:
        package.ranges.append(
            {.status = status, .from = version, .until = version, .isUntilInclusive = true});
        break;
    }
}

void readVersion(AffectedPackage& package, const JsonObject& entry)
{
    const AffectedStatus status = readStatus(entry);
    AffectedRange range;
    range.status = status;
    range.scheme = entry.text("versionType");
    range.from = knownText(entry, "version");
    range.until = entry.text("lessThan");
    if (range.until.isEmpty()) {
        range.until = entry.text("lessThanOrEqual");
        range.isUntilInclusive = !range.until.isEmpty();
    }
    if (range.scheme == QLatin1String("git"))
        range.repo = package.repo;

    const JsonList changes = entry.list("changes");
    const bool hasChanges = changes.begin() != changes.end();
    if (range.until.isEmpty() && !hasChanges) {
        if (!range.from.isEmpty())
            addSingle(package, range.from, status);
        return;
    }
    for (const JsonNode changeNode : changes) {
        const JsonObject change(changeNode);
        const QString at = change.text("at");
        AffectedRange before = range;
        before.until = at;
        before.isUntilInclusive = false;
        package.ranges.append(before);
        range.from = at;
        range.status = readStatus(change);
        if (range.status == AffectedStatus::Unaffected && before.status == AffectedStatus::Affected)
            package.fixed.append(at);
    }
    package.ranges.append(range);
}

} // namespace

std::optional<AffectedPackage> readCveAffected(const JsonObject& affected)
{
    AffectedPackage package;
    package.vendor = knownText(affected, "vendor");
    package.product = knownText(affected, "product");
    package.package = affected.text("packageName");
    package.purl = affected.text("packageURL");
    package.collectionUrl = affected.text("collectionURL");
    package.repo = affected.text("repo");
    package.cpes = affected.texts("cpes");
    package.platforms = affected.texts("platforms");
    package.modules = affected.texts("modules");
    package.files = affected.texts("programFiles");
    for (const JsonNode routineNode : affected.list("programRoutines")) {
        const JsonObject routine(routineNode);
        package.routines.append(routine.text("name"));
    }
    for (const JsonNode versionNode : affected.list("versions")) {
        const JsonObject version(versionNode);
        readVersion(package, version);
    }
    // The default of versions that are not listed says nothing about a product that is not named.
    if (package == AffectedPackage())
        return std::nullopt;
    package.defaultStatus = affected.text("defaultStatus");
    return package;
}

} // namespace firebreak
