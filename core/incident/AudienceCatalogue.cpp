// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/AudienceCatalogue.h"

#include "core/sla/SlaError.h"
#include "core/tracker/EnumWords.h"
#include "core/tracker/ProcessData.h"

#include <QJsonArray>

namespace firebreak {
namespace {

constexpr EnumWords<AudienceGroup, 3> Groups{{"internal", "external", "media"}};
constexpr EnumWords<EmbargoedTelling, 4> Tellings{{"never", "roster", "named", "consent"}};

Result<Audience> audienceFrom(const QJsonObject& json)
{
    Audience item;
    item.id = json.value(QLatin1String("id")).toString();
    if (item.id.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/id"));
    item.title = json.value(QLatin1String("title")).toString();
    item.source = json.value(QLatin1String("source")).toString();
    const QString group = json.value(QLatin1String("group")).toString();
    const std::optional<AudienceGroup> known = Groups.value(group);
    if (!known)
        return failure(error::SlaFieldValue, QStringLiteral("/group"), {group});
    item.group = *known;
    item.senders = json.value(QLatin1String("senders")).toVariant().toStringList();
    const QString embargoed = json.value(QLatin1String("embargoed")).toString(toWord(item.embargoed));
    const std::optional<EmbargoedTelling> telling = Tellings.value(embargoed);
    if (!telling)
        return failure(error::SlaFieldValue, QStringLiteral("/embargoed"), {embargoed});
    item.embargoed = *telling;
    item.needsTextApproval = json.value(QLatin1String("textApproval")).toBool();
    item.isBulletinLinkOnly = json.value(QLatin1String("bulletinLinkOnly")).toBool();
    item.isRequired = json.contains(QLatin1String("required"));
    const Result<ProcessCondition> required = ProcessCondition::fromJson(json, QStringLiteral("required"));
    if (!required)
        return failure(required.error());
    item.required = *required;
    if (item.isRequired) {
        const QString by = json.value(QLatin1String("by")).toString();
        const std::optional<IncidentPhase> phase = incidentPhaseFromWord(by);
        if (!phase)
            return failure(error::SlaFieldValue, QStringLiteral("/by"), {by});
        item.by = *phase;
    }
    return item;
}

} // namespace

QLatin1String toWord(AudienceGroup group)
{
    return Groups.word(group);
}

QLatin1String toWord(EmbargoedTelling telling)
{
    return Tellings.word(telling);
}

Result<AudienceCatalogue> AudienceCatalogue::fromJson(const QJsonObject& json)
{
    AudienceCatalogue catalogue;
    const QJsonArray array = json.value(QLatin1String("audiences")).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("/audiences/%1").arg(i);
        const Result<Audience> item = audienceFrom(array.at(i).toObject());
        if (!item)
            return failure(item.error().code, place + item.error().place, item.error().details);
        if (catalogue.audience(item->id))
            return failure(error::SlaIdRepeated, place, {item->id});
        catalogue.m_audiences.append(*item);
    }
    return catalogue;
}

const AudienceCatalogue& AudienceCatalogue::shipped()
{
    static const AudienceCatalogue catalogue = fromJson(processData(QLatin1String("audiences"))).value();
    return catalogue;
}

const Audience* AudienceCatalogue::audience(QStringView id) const
{
    const auto it = std::find_if(m_audiences.cbegin(), m_audiences.cend(),
                                 [id](const Audience& audience) { return audience.id == id; });
    return it == m_audiences.cend() ? nullptr : &*it;
}

QList<const Audience*> AudienceCatalogue::required(IncidentPhase phase, const ClockFacts& facts) const
{
    QList<const Audience*> all;
    for (const Audience& audience : m_audiences) {
        if (audience.isRequired && audience.by == phase && audience.required.holds(facts))
            all.append(&audience);
    }
    return all;
}

} // namespace firebreak
