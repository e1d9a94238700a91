// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/EmbargoEligibility.h"

#include "core/base/BodyFields.h"
#include "core/embargo/EmbargoChecks.h"

namespace firebreak {

QList<PublicTrace> EmbargoEligibility::found() const
{
    QList<PublicTrace> traces;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (it->isFound)
            traces.append(it.key());
    }
    return traces;
}

QList<PublicTrace> EmbargoEligibility::unanswered() const
{
    QList<PublicTrace> traces = allPublicTraces();
    traces.removeIf([this](PublicTrace trace) { return answers.contains(trace); });
    return traces;
}

QJsonObject EmbargoEligibility::toJson() const
{
    QJsonObject given;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        QJsonObject answer{{QStringLiteral("found"), it->isFound}};
        if (!it->note.isEmpty())
            answer[QLatin1String("note")] = it->note;
        given[toWord(it.key())] = answer;
    }
    BodyWriter writer({});
    writer.object(QLatin1String("answers"), given);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<EmbargoEligibility> EmbargoEligibility::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    EmbargoEligibility eligibility;
    const QJsonObject given = reader.object(QLatin1String("answers"));
    for (auto it = given.begin(); it != given.end(); ++it) {
        const std::optional<PublicTrace> trace = publicTraceFromWord(it.key());
        const QJsonObject answer = it.value().toObject();
        const QJsonValue found = answer.value(QLatin1String("found"));
        if (!trace || !found.isBool())
            reader.fail(error::BodyFieldValue, QLatin1String("answers"), {it.key()});
        else
            eligibility.answers[*trace] = {found.toBool(), answer.value(QLatin1String("note")).toString()};
    }
    eligibility.by = readRecordId(reader, QLatin1String("by"));
    eligibility.at = readRequiredInstant(reader, QLatin1String("at"));
    if (reader.error())
        return failure(*reader.error());
    return eligibility;
}

QList<Finding> checkEligibility(const RecordId& record, const EmbargoEligibility& eligibility,
                                const EligibilityFacts& facts)
{
    QList<Finding> findings;
    const auto add = [&](const Check& check, const char* place, const QStringList& details = {}) {
        findings.append({&check, record, QString::fromLatin1(place), details});
    };
    for (const PublicTrace trace : eligibility.found())
        add(check::EmbargoPublicTrace, "eligibility", {toWord(trace), eligibility.answers.value(trace).note});
    for (const PublicTrace trace : eligibility.unanswered())
        add(check::EmbargoTraceUnanswered, "eligibility", {toWord(trace)});
    if (facts.wasPublic)
        add(check::EmbargoAlreadyPublic, "state");
    for (const QString& source : facts.publicSources)
        add(check::EmbargoSourcePublic, "state", {source});
    for (const QString& source : facts.ambiguousSources)
        add(check::EmbargoSourceAmbiguous, "state", {source});
    if (facts.severity && *facts.severity <= Severity::Moderate) {
        if (facts.justification.trimmed().isEmpty())
            add(check::EmbargoJustificationMissing, "justification", {toWord(*facts.severity)});
        else
            add(check::EmbargoSeverityLow, "justification", {toWord(*facts.severity)});
    }
    return findings;
}

} // namespace firebreak
