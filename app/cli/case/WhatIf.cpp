// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/WhatIf.h"

#include <QRegularExpression>

namespace firebreak {
namespace {

/// Stricter than the reader of feeds: a day or a time without its zone would be a guess here.
bool isMoment(const QString& value)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$)"));
    return form.match(value).hasMatch();
}

Result<void> change(ClockFacts& facts, const QString& field, const QString& value,
                    const ClockVocabulary& known)
{
    const Result<ClockVocabulary::FieldType> type = known.typeOf(field);
    if (!type)
        return failure(type.error());
    facts.moments.remove(field);
    facts.words.remove(field);
    if (value.isEmpty())
        return {};
    if (*type == ClockVocabulary::FieldType::Word) {
        const QStringList words = value.split(u',', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            if (const Result<void> checked = known.checkWord(field, word); !checked)
                return checked;
        }
        facts.words[field] = words;
        return {};
    }
    const Result<Instant> moment = instantFromText(value);
    if (!moment || !isMoment(value))
        return failure(error::WhatIfMoment, {}, {field, value});
    facts.moments[field] = *moment;
    return {};
}

} // namespace

Result<ClockFacts> whatIf(ClockFacts facts, const QStringList& changes, const ClockVocabulary& known)
{
    for (const QString& text : changes) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return failure(error::WhatIfForm, {}, {text});
        const Result<void> changed =
            change(facts, text.left(equals).trimmed(), text.mid(equals + 1).trimmed(), known);
        if (!changed)
            return failure(changed.error());
    }
    return facts;
}

} // namespace firebreak
