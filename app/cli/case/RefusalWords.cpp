// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/RefusalWords.h"

#include "core/command/Findings.h"

namespace firebreak {
namespace {

QString checkWords(const Check& check, const QString& place, const QStringList& details)
{
    const QString where = place.isEmpty() ? QString() : QStringLiteral(", at ") + place;
    return QStringLiteral("%1 %2 (%3%4)")
        .arg(filledSentence(check.explanation, details), filledSentence(check.resolution, details),
             QString(check.code.word()), where);
}

} // namespace

QString findingWords(const Finding& finding)
{
    return checkWords(*finding.check, finding.place, finding.details);
}

QString refusalWords(const Error& error)
{
    if (const Check* check = checkOf(QString(error.code.word())))
        return checkWords(*check, error.place, error.details);
    return errorWords(error);
}

} // namespace firebreak
