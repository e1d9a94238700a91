// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/DeliverableCatalogue.h"

#include "core/sla/SlaError.h"
#include "core/tracker/ProcessData.h"

#include <QJsonArray>

namespace firebreak {
namespace {

Result<DeliverableEntry> entryFrom(const QJsonObject& json)
{
    const auto texts = [&json](const char* key) {
        return json.value(QLatin1String(key)).toVariant().toStringList();
    };
    const auto flag = [&json](const char* key) { return json.value(QLatin1String(key)).toBool(); };
    DeliverableEntry item;
    item.id = json.value(QLatin1String("id")).toString();
    item.title = json.value(QLatin1String("title")).toString();
    item.source = json.value(QLatin1String("source")).toString();
    item.isExternal = json.value(QLatin1String("side")).toString() == QLatin1String("external");
    item.from = texts("from");
    item.to = texts("to");
    item.reviewers = texts("reviewers");
    item.isAfterLift = flag("afterLift");
    item.isPublicInformation = flag("publicInformation");
    item.isAfterDocuments = flag("afterDocuments");
    item.isOptional = json.contains(QLatin1String("optionalWhen"));
    item.isNeeded = !item.isOptional || json.contains(QLatin1String("when"));
    if (item.id.isEmpty() || item.from.isEmpty() || item.to.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/id"), {item.id});
    const QString word = json.value(QLatin1String("phase")).toString();
    const std::optional<IncidentPhase> phase = incidentPhaseFromWord(word);
    if (!phase)
        return failure(error::SlaFieldValue, QStringLiteral("/phase"), {word});
    item.phase = *phase;
    const Result<ProcessCondition> when = ProcessCondition::fromJson(json, QStringLiteral("when"));
    if (!when)
        return failure(when.error());
    item.when = *when;
    const Result<ProcessCondition> optionalWhen =
        ProcessCondition::fromJson(json, QStringLiteral("optionalWhen"));
    if (!optionalWhen)
        return failure(optionalWhen.error());
    item.optionalWhen = *optionalWhen;
    return item;
}

bool isAllowed(const DeliverableEntry& entry, const ClockFacts& facts)
{
    const QStringList offerings = facts.words.value(QStringLiteral("offerings"));
    return !(entry.isPublicInformation && offerings == QStringList{QStringLiteral("hosted")});
}

} // namespace

Result<DeliverableCatalogue> DeliverableCatalogue::fromJson(const QJsonObject& json)
{
    const Result<SlaPolicy> clocks = SlaPolicy::fromJson(json);
    if (!clocks)
        return failure(clocks.error());
    DeliverableCatalogue catalogue(*clocks);
    const QJsonArray array = json.value(QLatin1String("deliverables")).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("/deliverables/%1").arg(i);
        const Result<DeliverableEntry> item = entryFrom(array.at(i).toObject());
        if (!item)
            return failure(item.error().code, place + item.error().place, item.error().details);
        if (catalogue.entry(item->id))
            return failure(error::SlaIdRepeated, place, {item->id});
        catalogue.m_entries.append(*item);
    }
    return catalogue;
}

const DeliverableCatalogue& DeliverableCatalogue::shipped()
{
    static const DeliverableCatalogue catalogue =
        fromJson(processData(QLatin1String("deliverables"))).value();
    return catalogue;
}

const DeliverableEntry* DeliverableCatalogue::entry(QStringView id) const
{
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                 [id](const DeliverableEntry& entry) { return entry.id == id; });
    return it == m_entries.cend() ? nullptr : &*it;
}

QList<const DeliverableEntry*> DeliverableCatalogue::needed(const ClockFacts& facts) const
{
    QList<const DeliverableEntry*> all;
    for (const DeliverableEntry& entry : m_entries) {
        if (entry.isNeeded && entry.when.holds(facts) && isAllowed(entry, facts))
            all.append(&entry);
    }
    return all;
}

QList<const DeliverableEntry*> DeliverableCatalogue::offered(const ClockFacts& facts) const
{
    QList<const DeliverableEntry*> all;
    for (const DeliverableEntry& entry : m_entries) {
        const bool isMust = entry.isNeeded && entry.when.holds(facts);
        if (entry.isOptional && !isMust && entry.optionalWhen.holds(facts) && isAllowed(entry, facts))
            all.append(&entry);
    }
    return all;
}

} // namespace firebreak
