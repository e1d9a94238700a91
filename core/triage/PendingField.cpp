// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/PendingField.h"

#include "core/triage/QueueQuery.h"

namespace firebreak {

std::optional<PendingField> pendingField(QStringView query)
{
    qsizetype begin = query.size();
    while (begin > 0 && query[begin - 1].isLetter() && query[begin - 1].unicode() < 0x80)
        --begin;
    const QStringView word = query.mid(begin);
    // A word of its own, or one that is negated or stands first in parentheses; not the value of another field.
    const QChar left = begin > 0 ? query[begin - 1] : QChar(u' ');
    if (word.isEmpty() || !(left.isSpace() || left == u'-' || left == u'('))
        return std::nullopt;
    if (query.first(begin).count(u'"') % 2 != 0) // within a phrase
        return std::nullopt;
    const QStringList fields = queueFieldWords();
    for (const QString& field : fields) {
        if (!field.startsWith(word, Qt::CaseInsensitive))
            continue;
        // A minus or a parenthesis without anything behind it would be a mistake.
        while (begin > 0 && !query[begin - 1].isSpace())
            --begin;
        return PendingField{query.first(begin).trimmed().toString(), field};
    }
    return std::nullopt;
}

} // namespace firebreak
