// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/OvalStreams.h"

#include <map>

namespace firebreak {
namespace {

void place(OvalStreams& streams, const OvalDefinition& definition)
{
    switch (definition.status) {
    case PageStatus::Fixed:
        streams.patched.append(definition);
        return;
    case PageStatus::Affected:
    case PageStatus::FixDeferred:
    case PageStatus::WillNotFix:
    case PageStatus::OutOfSupport:
        streams.unpatched.append(definition);
        return;
    case PageStatus::UnderInvestigation:
    case PageStatus::NotAffected:
        return;
    }
}

void order(QList<OvalDefinition>& definitions)
{
    std::stable_sort(definitions.begin(), definitions.end(), [](const OvalDefinition& a, const OvalDefinition& b) {
        return std::tie(a.cveId, a.component) < std::tie(b.cveId, b.component);
    });
}

} // namespace

QList<OvalStreams> ovalStreams(const QList<CvePage>& pages)
{
    std::map<std::pair<QString, QString>, OvalStreams> byStream;
    for (const CvePage& page : pages) {
        for (const CvePageRow& row : page.rows) {
            OvalStreams& streams = byStream.try_emplace({row.offering, row.stream}, OvalStreams{row.offering, row.stream, {}, {}})
                                       .first->second;
            place(streams, {page.cveId, page.title, row.component, row.severity, row.status, row.fixedIn});
        }
    }
    QList<OvalStreams> all;
    for (auto& [name, streams] : byStream) {
        order(streams.patched);
        order(streams.unpatched);
        all.append(std::move(streams));
    }
    return all;
}

} // namespace firebreak
