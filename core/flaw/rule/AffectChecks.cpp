// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/AffectChecks.h"

#include "core/catalog/PackageUrl.h"
#include "core/flaw/rule/FindingList.h"

#include <array>

namespace firebreak {
namespace {

using namespace check;

constexpr std::array List = {
    &AffectTwice,
    &AffectStreamUnknown,
    &AffectStreamUnsupported,
    &AffectComponentDiffers,
    &AffectOciRepository,
    &AffectPurlMissing,
    &AffectComponentUnknown,
    &AffectTrackerOpen,
    &AffectScoreNotAffected,
    &AffectReasonMissing,
};

/// By package URL where both have one, else by component.
bool isSameThing(const Affect& a, const Affect& b)
{
    if (a.stream != b.stream)
        return false;
    if (!a.purl.isEmpty() && !b.purl.isEmpty())
        return a.purl == b.purl;
    return !a.component.isEmpty() && a.component == b.component;
}

void checkTwins(FindingList& found, const AffectFacts& facts, const FlawSurroundings& around)
{
    for (const AffectFacts& other : around.affects) {
        if (other.id == facts.id || !isSameThing(facts.affect, other.affect))
            continue;
        const bool isByComponent = !facts.affect.component.isEmpty() && facts.affect.component == other.affect.component;
        found.add(AffectTwice, "component", {isByComponent ? facts.affect.component : facts.affect.purl});
        return;
    }
}

void checkPackage(FindingList& found, const AffectFacts& facts, const FlawSurroundings& around)
{
    const Affect& affect = facts.affect;
    const bool isProduct = !facts.isCommunity && !facts.isService;
    if (affect.purl.isEmpty()) {
        found.addIf(around.policy.requiresPurl && isProduct, AffectPurlMissing, "purl");
    } else if (const Result<PackageUrl> purl = PackageUrl::parse(affect.purl)) {
        const QString named = componentOf(affect.purl);
        found.addIf(!affect.component.isEmpty() && affect.component != named, AffectComponentDiffers,
                    "component", {affect.component, named});
        found.addIf(purl->type() == QLatin1String("oci") && purl->qualifier(u"repository_url").isEmpty(),
                    AffectOciRepository, "purl");
    }
    found.addIf(!facts.isComponentKnown, AffectComponentUnknown, "component",
                {affect.component.isEmpty() ? componentOf(affect.purl) : affect.component});
}

/// The word of what the affect stands at, for sentences: its resolution, or that it is not affected.
QString standing(const Affect& affect)
{
    return affect.resolution ? QString(toWord(*affect.resolution)) : QString(toWord(affect.affectedness));
}

} // namespace

std::span<const Check* const> affectChecks()
{
    return List;
}

QList<Finding> checkAffect(const AffectFacts& facts, const FlawSurroundings& around)
{
    const Affect& affect = facts.affect;
    FindingList found(facts.id);
    checkTwins(found, facts, around);
    found.addIf(!facts.isStreamKnown, AffectStreamUnknown, "stream");
    found.addIf(facts.isStreamKnown && !facts.isSupported && !affect.isResolved(), AffectStreamUnsupported,
                "stream");
    checkPackage(found, facts, around);
    found.addIf(affect.isResolved() && facts.openTrackerSince, AffectTrackerOpen, "resolution",
                {standing(affect)});
    found.addIf(affect.affectedness == Affectedness::NotAffected && !affect.cvss.isEmpty(),
                AffectScoreNotAffected, "cvss");
    const bool staysUnfixed = affect.resolution && *affect.resolution != Resolution::Delegated;
    found.addIf(staysUnfixed && affect.notFixedReason.isEmpty(), AffectReasonMissing, "notFixedReason",
                {standing(affect)});
    return found.take();
}

QList<Finding> checkAffectRemoval(const AffectFacts& facts)
{
    FindingList found(facts.id);
    found.addIf(facts.openTrackerSince.has_value(), AffectTrackerOpen, "", {standing(facts.affect)});
    return found.take();
}

QString componentOf(const QString& purl)
{
    const Result<PackageUrl> parsed = PackageUrl::parse(purl);
    if (!parsed)
        return {};
    const QString module = parsed->qualifier(u"rpmmod");
    return module.isEmpty() ? parsed->name() : module + QLatin1Char('/') + parsed->name();
}

} // namespace firebreak
