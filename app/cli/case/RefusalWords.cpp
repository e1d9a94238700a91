// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/RefusalWords.h"

#include "app/cli/CliWorkspace.h"
#include "core/command/Findings.h"

#include <QHash>

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

QString filledSentence(const char* sentence, const QStringList& details)
{
    const QString text = QString::fromUtf8(sentence);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1) {
            filled += text.at(i);
            continue;
        }
        filled += details.value(number - 1);
        ++i;
    }
    return filled;
}

QString findingWords(const Finding& finding)
{
    return checkWords(*finding.check, finding.place, finding.details);
}

QString refusalWords(const Error& error)
{
    if (const Check* check = checkOf(QString(error.code.word())))
        return checkWords(*check, error.place, error.details);
    static const QHash<QString, QString> known{
        {QStringLiteral("command.target-absent"), QStringLiteral("There is no such record.")},
        {QStringLiteral("command.wrong-kind"), QStringLiteral("This is not done to a record of this kind.")},
        {QStringLiteral("command.id-taken"), QStringLiteral("The id is taken.")},
        {QStringLiteral("command.value-missing"), QStringLiteral("A value is missing.")},
        {QStringLiteral("command.value-too-long"), QStringLiteral("The value is too long.")},
        {QStringLiteral("command.value-invalid"), QStringLiteral("The field does not take this value.")},
        {QStringLiteral("severity.unknown"),
         QStringLiteral("This is no severity: low, moderate, important or critical.")},
        {QStringLiteral("command.field-unknown"), QStringLiteral("There is no such field.")},
        {QStringLiteral("command.field-fixed"),
         QStringLiteral("The field is given once and stays as it is.")},
        {QStringLiteral("command.reason-missing"), QStringLiteral("It needs a reason.")},
        {QStringLiteral("command.reference-absent"), QStringLiteral("What the value names is not there.")},
        {QStringLiteral("command.parents-apart"),
         QStringLiteral("What it belongs to lies under different embargoes.")},
        {QStringLiteral("cve.own-path"),
         QStringLiteral("An id of ours is assigned, and leaves only by being rejected.")},
        {QStringLiteral("cve.missing"), QStringLiteral("The flaw has no CVE id.")},
        {QStringLiteral("conflict.field-changed"), QStringLiteral("Somebody changed the field meanwhile.")},
        {QStringLiteral("conflict.disposed"), QStringLiteral("Somebody ended its triage meanwhile.")},
        {QStringLiteral("command.moment-ahead"),
         QStringLiteral("It can't have happened yet: the moment lies ahead.")},
        {QStringLiteral("legal.out-of-order"),
         QStringLiteral("It can't have happened before what it needs: stamp that first, or correct it.")},
        {QStringLiteral("incident.phase-order"), QStringLiteral("Another phase is to be closed first.")},
        {QStringLiteral("incident.proposal-waits"),
         QStringLiteral("Somebody else's proposal waits for its decision.")},
        {QStringLiteral("embargo.task-before-lift"),
         QStringLiteral("Closing tasks come after the lift of the embargo.")},
        {QStringLiteral("record.unknown"), QStringLiteral("There is no such record in the workspace.")},
        {QStringLiteral("record.other-kind"), QStringLiteral("This is a record of another kind.")},
        {QStringLiteral("command.action-unknown"), QStringLiteral("Nothing of this name is done to such a record.")},
        {QStringLiteral("command.has-children"),
         QStringLiteral("Other records belong to it: remove those first.")},
        {QStringLiteral("command.id-missing"), QStringLiteral("The new record's id is missing.")},
        {QStringLiteral("record.kind-unknown"), QStringLiteral("There is no such kind of record.")},
        {QStringLiteral("conflict.removed"), QStringLiteral("Somebody removed it meanwhile.")},
        {QStringLiteral("body.field-missing"), QStringLiteral("A field of the record is missing.")},
        {QStringLiteral("body.field-type"), QStringLiteral("The field takes another type.")},
        {QStringLiteral("body.field-value"), QStringLiteral("The field does not take this value.")},
        {QStringLiteral("uuid.malformed"), QStringLiteral("This is no id.")},
        {QStringLiteral("instant.malformed"),
         QStringLiteral("This is no moment: give it as 2026-01-31T12:00:00.000Z.")},
        {QStringLiteral("disposition.unknown"), QStringLiteral("There is no such disposition.")},
        {QStringLiteral("report.flaw-in-work"), QStringLiteral("A flaw was made of the report, and is in work.")},
        {QStringLiteral("wire.field-missing"), QStringLiteral("A field of the command is missing.")},
        {QStringLiteral("wire.field-type"),
         QStringLiteral("This is no command, or a field of it has another type (docs/protocol.md).")},
        {QStringLiteral("wire.command-unknown"), QStringLiteral("There is no such command.")},
        {QStringLiteral("field-text.form"), QStringLiteral("Fields are given as FIELD=VALUE.")},
        {QStringLiteral("field-text.repeated"), QStringLiteral("The field is given twice.")},
        {QStringLiteral("field-text.value"), QStringLiteral("The field takes another form.")},
    };
    const QString sentence = known.value(error.code.word());
    return sentence.isEmpty() ? CliWorkspace::words(error)
                              : sentence + QStringLiteral(" (") + toLogLine(error) + u')';
}

} // namespace firebreak
