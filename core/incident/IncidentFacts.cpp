// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentFacts.h"

namespace firebreak {
namespace {

QString yesOrNo(bool isSo)
{
    return isSo ? QStringLiteral("yes") : QStringLiteral("no");
}

QString embargoWord(const Incident& incident)
{
    if (!incident.embargo)
        return QStringLiteral("public");
    return incident.isEmbargoed() ? QStringLiteral("embargoed") : QStringLiteral("lifted");
}

bool isBranded(const Incident& incident)
{
    const Declaration* declaration = incident.declaration();
    return declaration && std::any_of(declaration->criteria.cbegin(), declaration->criteria.cend(),
                                      [](const MetCriterion<MajorCriterion>& met) {
                                          return met.criterion == MajorCriterion::Headline;
                                      });
}

void addMoments(ClockFacts& facts, const Incident& incident, const IncidentSurroundings& around)
{
    const auto add = [&facts](const char* name, std::optional<Instant> at) {
        if (at)
            facts.moments[QString::fromLatin1(name)] = *at;
    };
    add("received", incident.receivedAt);
    if (const Declaration* declaration = incident.declaration()) {
        add("declared", declaration->decision->stamp.at);
        if (incident.isMajor())
            add("majorDeclared", declaration->decision->stamp.at);
    }
    add("fixed", around.fixedAt);
    add("lift", incident.liftAt());
    if (incident.release)
        add("release", incident.release->at);
    if (incident.isClosed(IncidentPhase::RecoveryClosure))
        add("closed", incident.phases.last().stamp.at);
}

} // namespace

std::optional<Severity> highestSeverity(const QList<IncidentFlaw>& flaws)
{
    std::optional<Severity> highest;
    for (const IncidentFlaw& flaw : flaws) {
        if (!flaw.isEnded)
            highest = std::max(highest, flaw.severity);
    }
    return highest;
}

ClockFacts incidentFacts(const Incident& incident, const IncidentSurroundings& around)
{
    ClockFacts facts;
    const auto say = [&facts](const char* field, const QString& word) {
        facts.words[QString::fromLatin1(field)] = {word};
    };
    const Declaration* declaration = incident.declaration();
    say("class", declaration ? QString(toWord(declaration->incidentClass)) : QStringLiteral("undeclared"));
    say("watch", yesOrNo(incident.isWatch()));
    const std::optional<Severity> severity = highestSeverity(around.flaws);
    if (severity)
        say("severity", toWord(*severity));
    say("embargo", embargoWord(incident));
    say("kind", toWord(incident.kind));
    say("handling", toWord(incident.handling));
    say("reporter", yesOrNo(around.hasReporter));
    const bool needsCve = std::any_of(around.flaws.cbegin(), around.flaws.cend(),
                                      [](const IncidentFlaw& f) { return !f.isEnded && !f.hasCve; });
    say("cve", needsCve ? QStringLiteral("needed") : QStringLiteral("assigned"));
    const bool isRemote = std::any_of(around.flaws.cbegin(), around.flaws.cend(),
                                      [](const IncidentFlaw& f) { return !f.isEnded && f.isRemote; });
    const bool reaches = isRemote || severity == Severity::Critical;
    say("reach", reaches ? QStringLiteral("remote-or-critical") : QStringLiteral("other"));
    say("offerings", around.isHostedOnly ? QStringLiteral("hosted") : QStringLiteral("product"));
    say("translation", yesOrNo(around.isTranslated));
    say("fix", yesOrNo(around.isAnythingFixed));
    say("branded", yesOrNo(isBranded(incident)));
    say("occasion", incident.isMajorRelease ? QStringLiteral("major-release") : QStringLiteral("none"));
    say("authority", incident.legal && incident.legal->isAuthorityRequired ? QStringLiteral("required")
                                                                           : QStringLiteral("not-required"));
    addMoments(facts, incident, around);
    return facts;
}

} // namespace firebreak
