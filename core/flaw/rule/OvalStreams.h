// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/rule/CvePage.h"

namespace firebreak {

/// One definition: what a scanner says of one component of one product version.
struct OvalDefinition
{
    QString cveId;
    QString title;
    QString component;
    std::optional<Severity> severity;
    PageStatus status = PageStatus::Affected;
    QString fixedIn; ///< the release that carries the fix; empty: not fixed, or nobody said

    friend bool operator==(const OvalDefinition&, const OvalDefinition&) = default;
};

/// The two OVAL streams of one product version (R159): what is affected and has its fix, and everything that
/// has none. Both in the order of CVE id and component. Their file format is the publisher's matter.
struct OvalStreams
{
    QString offering;
    QString stream;
    QList<OvalDefinition> patched;
    QList<OvalDefinition> unpatched; ///< affected, deferred, not to be fixed, or out of support

    friend bool operator==(const OvalStreams&, const OvalStreams&) = default;
};

/// Of every product version that the pages name, by offering and stream; one without definitions is there too,
/// for a scanner must tell "nothing known" from "no such version". What is not affected, or still under
/// investigation, is in neither. Pages are of public flaws alone, so nothing under an embargo gets here (R61).
[[nodiscard]] QList<OvalStreams> ovalStreams(const QList<CvePage>& pages);

} // namespace firebreak
