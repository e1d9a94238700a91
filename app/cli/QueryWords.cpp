// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/QueryWords.h"

#include "core/triage/QueueQuery.h"

namespace firebreak {
namespace {

QString sentenceFor(const Error& error)
{
    const QString first = error.details.value(0);
    const QString second = error.details.value(1);
    if (error.code == error::QueryFieldUnknown)
        return second.isEmpty() ? QStringLiteral("there is no field \"%1\"").arg(first)
                                : QStringLiteral("there is no field \"%1\"; did you mean \"%2\"?").arg(first, second);
    if (error.code == error::QueryValueMissing)
        return QStringLiteral("\"%1\" needs a value").arg(first);
    if (error.code == error::QueryValueInvalid)
        return QStringLiteral("\"%1\" does not take \"%2\"; it takes: %3").arg(first, second, error.details.mid(2).join(u' '));
    if (error.code == error::QueryNotComparable)
        return QStringLiteral("\"%1\" can't be compared; use a colon").arg(first);
    if (error.code == error::QueryQuoteOpen)
        return QStringLiteral("a quotation mark has no pair");
    if (error.code == error::QueryParenthesisOpen)
        return QStringLiteral("a parenthesis has no pair");
    if (error.code == error::QueryOperandMissing)
        return QStringLiteral("something must follow");
    return QStringLiteral("the query can't be read");
}

} // namespace

QString queryWords(const Error& error)
{
    return QStringLiteral("query, at character %1: %2 (%3)")
        .arg(error.place.toInt() + 1)
        .arg(sentenceFor(error), QString(error.code.word()));
}

} // namespace firebreak
