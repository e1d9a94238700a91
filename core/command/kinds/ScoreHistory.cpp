// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ScoreHistory.h"

#include "core/command/CommandError.h"
#include "core/command/FieldTable.h"
#include "core/flaw/rule/ScoreChecks.h"

#include <QJsonArray>

namespace firebreak {
namespace {

constexpr QLatin1String History("history");
constexpr qsizetype MaxReasonLength = 10'000;
constexpr std::array Judged{"reportedAt", "receivedAt", "severity", "cvss.2.0", "cvss.3.0", "cvss.3.1", "cvss.4.0"};

/// Whether the entries that the command added tell of this change already.
bool isTold(const QJsonArray& history, qsizetype from, const QString& field, const QString& to)
{
    for (qsizetype i = from; i < history.size(); ++i) {
        const QJsonObject entry = history.at(i).toObject();
        if (entry.value(QLatin1String("field")).toString() == field &&
            entry.value(QLatin1String("to")).toString() == to)
            return true;
    }
    return false;
}

/// The first score explains itself.
bool isUnexplainedRescore(const QJsonObject& entry)
{
    const auto text = [&entry](const char* name) { return entry.value(QLatin1String(name)).toString(); };
    return text("field").startsWith(QLatin1String("cvss.")) && !text("from").isEmpty() &&
           text("reason").trimmed().isEmpty() && text("cause").isEmpty();
}

} // namespace

void appendHistory(QJsonObject& body, const ScoreChange& change)
{
    QJsonArray history = body.value(History).toArray();
    history.append(change.toJson());
    body[History] = history;
}

Result<void> keepNotification(const Derivation& change, const char* field)
{
    if (!change.before || !change.reason.isEmpty())
        return {};
    if (change.after.body.value(History).toArray().size() < change.before->body.value(History).toArray().size())
        return {}; // an undo
    const QString from = fieldValue(change.before->body, QString::fromLatin1(field)).toString();
    if (from.isEmpty() || from == fieldValue(change.after.body, QString::fromLatin1(field)).toString())
        return {};
    return failure(error::ReasonMissing, QString::fromLatin1(field));
}

Result<void> deriveHistory(Derivation& change, bool isPublicCve)
{
    if (!change.before)
        return {};
    const qsizetype known = change.before->body.value(History).toArray().size();
    if (change.after.body.value(History).toArray().size() < known)
        return {}; // an undo takes its entry along
    for (const char* name : Judged) {
        const QString field = QString::fromLatin1(name);
        const QString from = fieldValue(change.before->body, field).toString();
        const QString to = fieldValue(change.after.body, field).toString();
        if (from == to || isTold(change.after.body.value(History).toArray(), known, field, to))
            continue;
        ScoreChange entry;
        entry.field = field;
        entry.from = from;
        entry.to = to;
        entry.reason = change.reason.left(MaxReasonLength);
        entry.by = change.actor.person;
        entry.at = change.at;
        appendHistory(change.after.body, entry);
    }
    const QJsonArray history = change.after.body.value(History).toArray();
    for (qsizetype i = known; i < history.size() && isPublicCve; ++i) {
        if (isUnexplainedRescore(history.at(i).toObject()))
            return failure(check::RescoreReasonMissing.code, QStringLiteral("reason"));
    }
    return {};
}

} // namespace firebreak
