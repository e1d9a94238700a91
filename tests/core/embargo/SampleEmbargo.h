// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/Embargo.h"

namespace firebreak::test {

inline RecordId idOf(const char* name)
{
    return RecordId(Uuid::fromName("test", name));
}

inline Instant at(const char* text)
{
    return instantFromText(QString::fromLatin1(text)).value();
}

/// Every place looked at, nothing found.
inline EmbargoEligibility nothingPublic()
{
    EmbargoEligibility eligibility;
    for (const PublicTrace trace : allPublicTraces())
        eligibility.answers[trace] = {};
    eligibility.by = idOf("analyst");
    eligibility.at = at("2026-11-02T09:00:00Z");
    return eligibility;
}

/// An embargo as it should be: agreed, advised on, with one person on its list.
inline Embargo sampleEmbargo()
{
    Embargo embargo;
    embargo.beganAt = at("2026-11-02T09:30:00Z");
    embargo.begunBy = idOf("analyst");
    embargo.eligibility = nothingPublic();
    embargo.controlledBy = LiftControl::Finder;
    embargo.agreedLift = AgreedLift{at("2026-12-02T13:00:00Z"),
                                    QStringLiteral("Europe/Berlin"),
                                    LiftControl::Finder,
                                    QStringLiteral("message 7"),
                                    idOf("analyst"),
                                    at("2026-11-03T09:00:00Z")};
    embargo.advice = {
        {QStringLiteral("fine with us"), true, std::nullopt, idOf("analyst"), at("2026-11-03T08:00:00Z")}};
    embargo.roster = {{idOf("analyst"),
                       RosterGroup::IncidentResponse,
                       {},
                       QStringLiteral("leads the analysis"),
                       embargo.beganAt,
                       std::nullopt,
                       std::nullopt}};
    return embargo;
}

} // namespace firebreak::test
