// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/tracker/TrackerPolicy.h"

#include <QList>

namespace firebreak {

/// An affect as filing sees it.
struct FilableAffect
{
    RecordId id;
    RecordId stream;
    QString component;
    std::optional<Severity> severity; ///< the affect's own, else its flaw's (FK42)
    QString phase;                    ///< of the stream's support
    bool needsWork = true;            ///< affected or still unknown, and not settled without a fix
    bool hasTracker = false;          ///< an open or closed one
    bool isEmbargoed = false;
    bool hasPrivateTrackers = true; ///< the offering's tracker system can hide one
    QList<Severity> severities;     ///< that it knows; empty: all four
    bool isMajor = false;           ///< part of a major incident
};

/// Why a suggestion can't be filed.
enum class FilingObstacle : quint8 {
    NoPrivateTrackers,   ///< embargoed, and the system shows everything to everybody
    SeverityMissing,     ///< FK51
    SeverityUnsupported, ///< FK51: the system does not know it
};

/// `no-private-trackers`, `severity-missing`, `severity-unsupported`.
[[nodiscard]] QLatin1String toWord(FilingObstacle obstacle);

/// One tracker to file.
struct TrackerSuggestion
{
    RecordId stream;
    QString component;
    QList<RecordId> affects; ///< of several flaws: one tracker serves them all
    FilingAdvice advice;     ///< File or Offer
    std::optional<FilingObstacle> obstacle;

    friend bool operator==(const TrackerSuggestion&, const TrackerSuggestion&) = default;
};

/// The trackers that are missing: one per affected stream and component, whatever the incident's class
/// (R91), chosen or offered by the policy; several flaws of one component share one (FK47), and the strongest
/// advice counts. Affects that have a tracker, need no work, or that the policy skips give none. In order of
/// first appearance.
[[nodiscard]] QList<TrackerSuggestion> suggestTrackers(const QList<FilableAffect>& affects,
                                                       const TrackerPolicy& policy);

} // namespace firebreak
