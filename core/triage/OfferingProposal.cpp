// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/OfferingProposal.h"

#include <QSet>

#include <array>

namespace firebreak {
namespace {

using Reason = OfferingProposal::Reason;

class Proposals
{
public:
    Proposals(const Catalogue& catalogue, const AdvisoryIndex& advisories, QDate day)
        : m_catalogue(catalogue), m_advisories(advisories), m_day(day)
    {}

    QList<OfferingProposal> take()
    {
        for (const RecordId& offering : m_catalogue.offerings()) {
            for (const RecordId& stream : supportedStreamsOf(offering))
                compare(offering, stream);
        }
        for (const OfferingProposal& ship : std::as_const(m_ships))
            spreadFrom(ship.offering);
        for (const RecordId& offering : m_catalogue.offerings()) {
            const OfferingType type = m_catalogue.offering(offering)->type;
            if (type == OfferingType::Service || type == OfferingType::Pipeline)
                addUnlessKnown(offering, Reason::Rechecked, std::nullopt);
        }
        return m_ships + m_unclear + m_others;
    }

private:
    QList<RecordId> supportedStreamsOf(const RecordId& offering) const
    {
        QList<RecordId> streams = m_catalogue.streamsOf(offering);
        streams.removeIf(
            [this](const RecordId& id) { return !m_catalogue.stream(id)->isSupportedOn(m_day); });
        return streams;
    }

    OfferingProposal proposal(const RecordId& offering, const RecordId& stream, Reason reason) const
    {
        OfferingProposal made{offering, stream, reason, {}, {}, {}, {}, {}, {}};
        made.toNotify = m_catalogue.offering(offering)->owner;
        return made;
    }

    void compare(const RecordId& offering, const RecordId& stream)
    {
        for (const Catalogue::Shipped& shipped : m_catalogue.shippedIn(stream)) {
            const auto found = m_advisories.proposalsFor(shipped.component.shippedPurl());
            for (const AffectedProposal& one : found.value_or(QList<AffectedProposal>())) {
                if (one.verdict.answer == VersionVerdict::Answer::NotAffected)
                    continue;
                OfferingProposal made =
                    proposal(offering, stream, one.isAffected() ? Reason::Ships : Reason::Unclear);
                made.component = shipped.component;
                made.manifest = shipped.manifest;
                made.advisory = one.advisory;
                made.verdict = one.verdict;
                m_known.insert(stream);
                (one.isAffected() ? m_ships : m_unclear).append(made);
            }
        }
    }

    void spreadFrom(const RecordId& affected)
    {
        for (const RecordId& offering : m_catalogue.builtOn(affected)) {
            if (m_catalogue.offering(offering))
                addUnlessKnown(offering, Reason::BuiltOn, affected);
        }
    }

    void addUnlessKnown(const RecordId& offering, Reason reason, const std::optional<RecordId>& through)
    {
        for (const RecordId& stream : supportedStreamsOf(offering)) {
            if (m_known.contains(stream))
                continue;
            m_known.insert(stream);
            OfferingProposal made = proposal(offering, stream, reason);
            made.through = through;
            m_others.append(made);
        }
    }

    const Catalogue& m_catalogue;
    const AdvisoryIndex& m_advisories;
    QDate m_day;
    QSet<RecordId> m_known; ///< streams that something is said of
    QList<OfferingProposal> m_ships;
    QList<OfferingProposal> m_unclear;
    QList<OfferingProposal> m_others;
};

} // namespace

QLatin1String toWord(Reason reason)
{
    static constexpr std::array words = {QLatin1String("ships"), QLatin1String("unclear"),
                                         QLatin1String("built-on"), QLatin1String("rechecked")};
    return words[std::size_t(reason)];
}

QList<OfferingProposal> proposeOfferings(const Catalogue& catalogue, const AdvisoryIndex& advisories,
                                         QDate day)
{
    return Proposals(catalogue, advisories, day).take();
}

} // namespace firebreak
