// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/AdvisoryIndex.h"

#include "core/triage/PackageKey.h"

namespace firebreak {
namespace {

/// "12" and "12.4" mean one release, "22.04" and "22.04:LTS" too.
bool isSameRelease(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return true;
    const QString left = a.section(u':', 0, 0);
    const QString right = b.section(u':', 0, 0);
    return left == right || left.startsWith(right + u'.') || right.startsWith(left + u'.');
}

/// rpm keeps the epoch of a version beside it.
QString versionOf(const PackageUrl& purl)
{
    const QString epoch = purl.type() == QLatin1String("rpm") ? purl.qualifier(u"epoch") : QString();
    return epoch.isEmpty() || purl.version().isEmpty() ? purl.version() : epoch + u':' + purl.version();
}

} // namespace

void AdvisoryIndex::add(const Advisory& advisory)
{
    for (const AffectedPackage& package : advisory.affected) {
        if (const std::optional<PackageKey> key = PackageKey::of(package))
            m_statements[key->toText()].append(
                {advisory.documentId, key->release, advisory.state != AdvisoryState::Active, package});
    }
}

Result<QList<AffectedProposal>> AdvisoryIndex::proposalsFor(const QString& text) const
{
    const Result<PackageUrl> purl = PackageUrl::parse(text, PackageUrl::Rules::Grammar);
    if (!purl)
        return failure(purl.error());
    const PackageKey key = PackageKey::of(*purl);
    const QString version = versionOf(*purl);
    QList<AffectedProposal> proposals;
    for (const Statement& statement : m_statements.value(key.toText())) {
        if (!isSameRelease(key.release, statement.release))
            continue;
        const VersionVerdict verdict =
            statement.isWithdrawn
                ? VersionVerdict{VersionVerdict::Answer::NotAffected, VersionVerdict::Reason::Withdrawn, {}}
                : versionVerdict(statement.package, key.scheme(), version);
        AffectedProposal proposal{text, statement.advisory, statement.package, verdict};
        if (proposals.isEmpty() || proposals.last().advisory != proposal.advisory)
            proposals.append(std::move(proposal));
        else if (proposal.isAffected() && !proposals.last().isAffected())
            proposals.last() = std::move(proposal);
    }
    return proposals;
}

} // namespace firebreak
