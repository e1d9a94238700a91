// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/OsvRange.h"

namespace firebreak {

namespace {

struct RangeEnd
{
    QString version;
    bool isInclusive = false;
};

struct RangeEvents
{
    QStringList introduced;
    QList<RangeEnd> ends;
};

RangeEvents readEvents(const JsonObject& range, AffectedPackage& package)
{
    RangeEvents events;
    for (const JsonNode eventNode : range.list("events")) {
        const JsonObject event(eventNode);
        if (event.has("introduced")) {
            const QString version = event.text("introduced");
            events.introduced.append(version == QLatin1String("0") ? QString() : version);
        }
        if (event.has("fixed")) {
            const QString version = event.text("fixed");
            events.ends.append({version, false});
            package.fixed.append(version);
        }
        if (event.has("last_affected"))
            events.ends.append({event.text("last_affected"), true});
        if (event.has("limit"))
            events.ends.append({event.text("limit"), false});
    }
    return events;
}

} // namespace

void readOsvRange(const JsonObject& range, AffectedPackage& package)
{
    const QString scheme = range.text("type");
    const QString repo = range.text("repo");
    const RangeEvents events = readEvents(range, package);
    for (qsizetype i = 0; i < events.introduced.size(); ++i) {
        AffectedRange span;
        span.scheme = scheme;
        span.repo = repo;
        span.from = events.introduced[i];
        // More introductions than ends: the rest shares the last end, but a single end closes only what came
        // before it when it is the usual alternation with the newest branch still open.
        const bool isOpenBranch = i >= events.ends.size() && scheme != QLatin1String("GIT");
        if (!events.ends.isEmpty() && !isOpenBranch) {
            const RangeEnd& end = events.ends[std::min(i, events.ends.size() - 1)];
            span.until = end.version;
            span.isUntilInclusive = end.isInclusive;
        }
        package.ranges.append(span);
    }
}

} // namespace firebreak
