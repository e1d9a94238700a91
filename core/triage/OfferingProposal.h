// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Catalogue.h"
#include "core/triage/AdvisoryIndex.h"

#include <QDate>

namespace firebreak {

/// That a stream of an offering may be affected, with the reason (R28, R29, R86, R87). A proposal: the
/// analyst decides.
struct OfferingProposal
{
    enum class Reason {
        Ships,     ///< it ships a package that an advisory calls affected
        Unclear,   ///< it ships a package that an advisory speaks of without telling about this version
        BuiltOn,   ///< it stands on an offering that is affected: a layered product, a container, a service
                   ///< (R86)
        Rechecked, ///< a service or internal pipeline, which no manifest may speak for (R87)
    };

    RecordId offering;
    RecordId stream;
    Reason reason = Reason::Ships;
    Component component; ///< Ships, Unclear: what of it
    std::optional<RecordId>
        manifest;           ///< Ships, Unclear: what said that it is shipped; none: the stream's own list
    QString advisory;       ///< Ships, Unclear: the document's id
    VersionVerdict verdict; ///< Ships, Unclear: which statement decides
    std::optional<RecordId> through;  ///< BuiltOn: the affected offering it stands on
    std::optional<RecordId> toNotify; ///< who answers for the offering (R86)

    friend bool operator==(const OfferingProposal&, const OfferingProposal&) = default;
};

/// "ships", "unclear", "built-on", "rechecked".
[[nodiscard]] QLatin1String toWord(OfferingProposal::Reason reason);

/// Compares the whole catalogue with what advisories say. Streams without support on `day` are left out.
/// First what ships an affected package, then what is unclear, then what stands on those that ship one, then
/// the services and pipelines that nothing of this speaks for; within each in the order of the catalogue.
/// Package URLs that cannot be read are passed over.
[[nodiscard]] QList<OfferingProposal> proposeOfferings(const Catalogue& catalogue,
                                                       const AdvisoryIndex& advisories, QDate day);

} // namespace firebreak
