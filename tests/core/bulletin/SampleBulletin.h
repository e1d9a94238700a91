// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/Bulletin.h"

namespace firebreak::test {

inline RecordId idOf(const char* name)
{
    return RecordId(Uuid::fromName("test", name));
}

inline Instant at(const char* text)
{
    return instantFromText(QString::fromLatin1(text)).value();
}

inline BulletinText sampleText()
{
    return {
        QStringLiteral("Overflow in the parser"),
        {{QStringLiteral("executive-summary"), QStringLiteral("Summary"),
          QStringLiteral("A parser overflows (CVE-2026-1234).")},
         {QStringLiteral("mitigation"), QStringLiteral("Mitigation"), QStringLiteral("Update to 3.2.1.")}}};
}

/// A bulletin as it should be while it is written: collected, shared, with a schedule.
inline Bulletin sampleBulletin()
{
    Bulletin bulletin{idOf("incident"),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
    bulletin.kind = DocumentKind::Bulletin;
    bulletin.text = sampleText();
    bulletin.owner = idOf("writer");
    bulletin.cveIds = {QStringLiteral("CVE-2026-1234")};
    bulletin.incidentTicket = QStringLiteral("INC-7");
    bulletin.liftAt = ZonedMoment{at("2026-12-02T13:00:00Z"), QStringLiteral("Europe/Berlin")};
    bulletin.mainAnalyst = idOf("analyst");
    bulletin.madeFrom = idOf("template");
    bulletin.templateVersion = 3;
    bulletin.sharedWith = {idOf("ic"), idOf("pgm")};
    for (const SignOffParty party : requiredParties())
        bulletin.schedule.append({party, at("2026-12-01T09:00:00Z"), std::nullopt});
    return bulletin;
}

/// The same, frozen, reviewed and signed by everybody.
inline Bulletin finalBulletin()
{
    Bulletin bulletin = sampleBulletin();
    const QString hash = bulletin.hash();
    bulletin.frozen = TextMark{at("2026-12-01T12:00:00Z"), idOf("writer"), hash};
    bulletin.reviewed = TextMark{at("2026-12-01T12:30:00Z"), idOf("writer"), hash};
    for (const SignOffParty party : requiredParties())
        bulletin.signOffs.append({party, idOf("somebody"), at("2026-12-01T12:10:00Z"), hash});
    return bulletin;
}

} // namespace firebreak::test
