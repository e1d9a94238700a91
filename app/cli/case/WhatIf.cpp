// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/WhatIf.h"

namespace firebreak {
namespace {

/// A date with a time; a year or a bare word is none, though the reader of feeds would take some of them.
bool looksLikeMoment(const QString& value)
{
    return value.size() >= 10 && value.at(4) == u'-' && value.at(7) == u'-' && value.left(4).toInt() > 0;
}

Result<void> change(ClockFacts& facts, const QString& field, const QString& value)
{
    const bool isMoment = facts.moments.contains(field) || looksLikeMoment(value);
    facts.moments.remove(field);
    facts.words.remove(field);
    if (value.isEmpty())
        return {};
    if (!isMoment) {
        facts.words[field] = value.split(u',', Qt::SkipEmptyParts);
        return {};
    }
    const Result<Instant> moment = instantFromText(value);
    if (!moment)
        return failure(error::WhatIfMoment, {}, {field, value});
    facts.moments[field] = *moment;
    return {};
}

} // namespace

Result<ClockFacts> whatIf(ClockFacts facts, const QStringList& changes)
{
    for (const QString& text : changes) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return failure(error::WhatIfForm, {}, {text});
        const Result<void> changed =
            change(facts, text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
        if (!changed)
            return failure(changed.error());
    }
    return facts;
}

} // namespace firebreak
