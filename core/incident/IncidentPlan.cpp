// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentPlan.h"

#include "core/sla/SlaError.h"
#include "core/identity/Role.h"
#include "core/tracker/ProcessData.h"

#include <QJsonArray>
#include <QUrl>

#include <numeric>

namespace firebreak {
namespace {

QStringList textsOf(const QJsonValue& value)
{
    return value.toVariant().toStringList();
}

/// Reads `{"KEY": word, "when": …}` items.
template <class Conditional, class FromWord>
Result<QList<Conditional>> conditionals(const QJsonArray& array, const QString& place, const char* key,
                                        FromWord fromWord)
{
    QList<Conditional> items;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject json = array.at(i).toObject();
        const QString here = QStringLiteral("%1/%2").arg(place).arg(i);
        const QString word = json.value(QLatin1String(key)).toString();
        const auto kind = fromWord(word);
        if (!kind)
            return failure(error::SlaFieldValue, here, {word});
        const Result<ProcessCondition> when = ProcessCondition::fromJson(json, QStringLiteral("when"));
        if (!when)
            return failure(when.error().code, here + when.error().place, when.error().details);
        items.append(Conditional{*kind, *when});
    }
    return items;
}

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) && !url.host().isEmpty();
}

} // namespace

Result<void> IncidentPlan::readProcedures(const QJsonArray& array)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject json = array.at(i).toObject();
        const QString place = QStringLiteral("/procedures/%1").arg(i);
        const PlanProcedure item{json.value(QLatin1String("id")).toString(), json.value(QLatin1String("title")).toString(),
                                 json.value(QLatin1String("text")).toString(), json.value(QLatin1String("url")).toString()};
        if (item.id.isEmpty() || item.title.isEmpty())
            return failure(error::SlaFieldMissing, place + (item.id.isEmpty() ? QStringLiteral("/id") : QStringLiteral("/title")));
        if (procedure(item.id))
            return failure(error::SlaIdRepeated, place + QStringLiteral("/id"), {item.id});
        if (item.text.isEmpty() && item.url.isEmpty())
            return failure(error::SlaFieldMissing, place + QStringLiteral("/text"), {item.id});
        if (!item.url.isEmpty() && !isWebAddress(item.url))
            return failure(error::SlaFieldValue, place + QStringLiteral("/url"), {item.url});
        m_procedures.append(item);
    }
    return {};
}

Result<void> IncidentPlan::readComplaints(const QJsonArray& array)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject json = array.at(i).toObject();
        const QString place = QStringLiteral("/complaints/%1").arg(i);
        const ComplaintLevel level{json.value(QLatin1String("who")).toString(),
                                   json.value(QLatin1String("businessDays")).toInt()};
        if (level.who != QLatin1String("lead-analyst") && !roleFromWord(level.who))
            return failure(error::SlaFieldValue, place + QStringLiteral("/who"), {level.who});
        if (level.businessDays < 1)
            return failure(error::SlaFieldValue, place + QStringLiteral("/businessDays"));
        m_complaints.append(level);
    }
    if (m_complaints.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/complaints"));
    return {};
}

Result<PlanStep> IncidentPlan::readStep(const QJsonObject& json) const
{
    PlanStep item;
    item.id = json.value(QLatin1String("id")).toString();
    item.title = json.value(QLatin1String("title")).toString();
    if (item.id.isEmpty() || item.title.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/id"));
    if (step(item.id))
        return failure(error::SlaIdRepeated, QStringLiteral("/id"), {item.id});
    item.who = textsOf(json.value(QLatin1String("who")));
    item.minutes = json.value(QLatin1String("minutes")).toInt();
    item.notes = json.value(QLatin1String("notes")).toString();
    item.procedure = json.value(QLatin1String("procedure")).toString();
    if (!item.procedure.isEmpty() && !procedure(item.procedure))
        return failure(error::SlaFieldValue, QStringLiteral("/procedure"), {item.procedure});
    item.source = json.value(QLatin1String("source")).toString();
    const Result<ProcessCondition> when = ProcessCondition::fromJson(json, QStringLiteral("when"));
    if (!when)
        return failure(when.error());
    item.when = *when;
    return item;
}

Result<void> IncidentPlan::readChecklists(const QJsonArray& array)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject json = array.at(i).toObject();
        const QString place = QStringLiteral("/checklists/%1").arg(i);
        const QString word = json.value(QLatin1String("phase")).toString();
        const std::optional<IncidentPhase> phase = incidentPhaseFromWord(word);
        if (!phase)
            return failure(error::SlaFieldValue, place + QStringLiteral("/phase"), {word});
        const Result<ProcessCondition> when = ProcessCondition::fromJson(json, QStringLiteral("when"));
        if (!when)
            return failure(when.error().code, place + when.error().place, when.error().details);
        m_checklists.append({json.value(QLatin1String("id")).toString(),
                             json.value(QLatin1String("title")).toString(),
                             *phase,
                             *when,
                             {}});
        const QJsonArray steps = json.value(QLatin1String("steps")).toArray();
        for (qsizetype s = 0; s < steps.size(); ++s) {
            const Result<PlanStep> item = readStep(steps.at(s).toObject());
            if (!item)
                return failure(item.error().code,
                               QStringLiteral("%1/steps/%2").arg(place).arg(s) + item.error().place,
                               item.error().details);
            m_checklists.last().steps.append(*item);
        }
    }
    for (const IncidentPhase phase : AllIncidentPhases) {
        if (!checklist(QString(toWord(phase))))
            return failure(error::SlaFieldMissing, QStringLiteral("/checklists"), {toWord(phase)});
    }
    return {};
}

Result<IncidentPlan> IncidentPlan::fromJson(const QJsonObject& json)
{
    IncidentPlan plan;
    plan.m_version = json.value(QLatin1String("version")).toString();
    if (const Result<void> read = plan.readProcedures(json.value(QLatin1String("procedures")).toArray()); !read)
        return failure(read.error());
    if (const Result<void> read = plan.readChecklists(json.value(QLatin1String("checklists")).toArray());
        !read)
        return failure(read.error());
    const auto tracks = conditionals<Conditional<DisclosureTrackKind>>(
        json.value(QLatin1String("disclosure")).toArray(), QStringLiteral("/disclosure"), "track",
        disclosureTrackKindFromWord);
    if (!tracks)
        return failure(tracks.error());
    plan.m_tracks = *tracks;
    const auto reporting =
        conditionals<Conditional<PartyKind>>(json.value(QLatin1String("reporting")).toArray(),
                                             QStringLiteral("/reporting"), "party", partyKindFromWord);
    if (!reporting)
        return failure(reporting.error());
    plan.m_reporting = *reporting;
    if (const Result<void> read = plan.readComplaints(json.value(QLatin1String("complaints")).toArray()); !read)
        return failure(read.error());
    const QJsonArray references = json.value(QLatin1String("references")).toArray();
    for (const QJsonValue& reference : references)
        plan.m_references.append({reference.toObject().value(QLatin1String("title")).toString(),
                                  reference.toObject().value(QLatin1String("url")).toString()});
    return plan;
}

const IncidentPlan& IncidentPlan::shipped()
{
    static const IncidentPlan plan = fromJson(processData(QLatin1String("incident"))).value();
    return plan;
}

const PlanChecklist* IncidentPlan::checklist(QStringView id) const
{
    const auto it = std::find_if(m_checklists.cbegin(), m_checklists.cend(),
                                 [id](const PlanChecklist& checklist) { return checklist.id == id; });
    return it == m_checklists.cend() ? nullptr : &*it;
}

const PlanStep* IncidentPlan::step(QStringView id) const
{
    for (const PlanChecklist& checklist : m_checklists) {
        for (const PlanStep& step : checklist.steps) {
            if (step.id == id)
                return &step;
        }
    }
    return nullptr;
}

const PlanProcedure* IncidentPlan::procedure(QStringView id) const
{
    const auto it = std::find_if(m_procedures.cbegin(), m_procedures.cend(),
                                 [id](const PlanProcedure& procedure) { return procedure.id == id; });
    return it == m_procedures.cend() ? nullptr : &*it;
}

std::optional<int> IncidentPlan::businessDaysUntil(int level) const
{
    if (level < 0 || level >= m_complaints.size())
        return std::nullopt;
    return std::accumulate(m_complaints.cbegin(), m_complaints.cbegin() + level + 1, 0,
                           [](int sum, const ComplaintLevel& each) { return sum + each.businessDays; });
}

QList<const PlanStep*> IncidentPlan::steps(IncidentPhase phase, const ClockFacts& facts) const
{
    QList<const PlanStep*> applying;
    for (const PlanChecklist& checklist : m_checklists) {
        if (checklist.phase != phase || !checklist.when.holds(facts))
            continue;
        for (const PlanStep& step : checklist.steps) {
            if (step.when.holds(facts))
                applying.append(&step);
        }
    }
    return applying;
}

QList<DisclosureTrackKind> IncidentPlan::tracks(const ClockFacts& facts) const
{
    QList<DisclosureTrackKind> applying;
    for (const auto& track : m_tracks) {
        if (track.when.holds(facts))
            applying.append(track.kind);
    }
    return applying;
}

QList<PartyKind> IncidentPlan::reporting(const ClockFacts& facts) const
{
    QList<PartyKind> applying;
    for (const auto& party : m_reporting) {
        if (party.when.holds(facts))
            applying.append(party.kind);
    }
    return applying;
}

} // namespace firebreak
