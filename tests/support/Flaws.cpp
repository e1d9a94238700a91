// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Flaws.h"

#include "core/flaw/rule/Assessment.h"

namespace firebreak::test {
namespace {

constexpr qint64 Now = 1'760'000'000'000;

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

AffectFacts affectFacts(const char* name)
{
    Affect affect{.flaw = idOf("flaw"), .stream = idOf("stream")};
    affect.component = text("openssl");
    affect.affectedness = Affectedness::Affected;
    affect.resolution = Resolution::Delegated;
    AffectFacts facts{.id = idOf(name), .affect = affect};
    facts.offering = text("Example Server");
    facts.stream = text("Example Server 9");
    facts.hasTracker = true;
    facts.openTrackerSince = instantFromMs(Now - 1000);
    return facts;
}

Flaw completeFlaw()
{
    Flaw flaw;
    flaw.title = text("Heap overflow in the parser");
    flaw.description = text("A crafted record overflows a buffer.");
    flaw.docText = text("A remote attacker can run code by a crafted record.");
    flaw.statement = text("All supported versions are affected.");
    flaw.mitigation = text("Switch the parser off.");
    flaw.mitigationKind = MitigationKind::Full;
    flaw.upstreamFix = text("Fixed in 1.2.3.");
    flaw.cveId = text("CVE-2024-0002");
    flaw.source = text("cve");
    flaw.reportedAt = instantFromMs(Now - 5000);
    flaw.publicAt = instantFromMs(Now - 6000);
    flaw.owner = idOf("analyst");
    flaw.triagedBy = idOf("analyst");
    flaw.severity = Severity::Important;
    flaw.cvss[text("3.1")] = text(HighVector);
    flaw.cwes = {text("CWE-787")};
    flaw.components = {text("openssl")};
    flaw.labels = {text("approved")};
    flaw.references = {{text("https://example.org/advisory"), {}, {}, {}}};
    flaw.createdAt = instantFromMs(Now - 4000);
    const FlawSurroundings around = completeSurroundings();
    for (const AssessmentItem item : allAssessmentItems())
        flaw.revalidations.append(
            {item, assessedValue(item, flaw, around), idOf("assessor"), instantFromMs(Now), {}});
    flaw.offeringCheck =
        OfferingCheck{affectIds(around), true, true, idOf("assessor"), instantFromMs(Now), {}};
    return flaw;
}

FlawSurroundings completeSurroundings()
{
    FlawSurroundings around{.flaw = idOf("flaw"), .now = instantFromMs(Now)};
    around.incident.isDeclared = true;
    around.affects = {affectFacts("affect")};
    return around;
}

QStringList codesOf(const QList<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(finding.check->code.word());
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

} // namespace firebreak::test
