// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorWords.h"

#include "app/cli/ErrorTable.h"
#include "app/cli/IntakeWords.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

/// Empty when there is none.
QString sentenceFor(const Error& error)
{
    const QString code = error.code.word();
    const auto table = errorTable();
    const auto it = std::find_if(table.begin(), table.end(),
                                 [&code](const ErrorSentence& row) { return code == QLatin1String(row.code); });
    if (it != table.end())
        return filledSentence(it->sentence, error.details);
    const QString refusal = intakeWords(error);
    return refusal == code ? QString() : refusal.left(1).toUpper() + refusal.mid(1) + u'.';
}

/// Of files of the workspace the place may be a statement, which tells people nothing: its file alone is said.
QString sourceOf(const Error& error)
{
    const QString code = error.code.word();
    if (!code.startsWith(QLatin1String("storage.")))
        return toLogLine(error);
    return error.place.isEmpty() || error.place.contains(u' ') ? code : code + QStringLiteral(" at ") + error.place;
}

} // namespace

QString filledSentence(const char* sentence, const QStringList& details)
{
    const QString text = QString::fromUtf8(sentence);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 0) {
            filled += text.at(i);
            continue;
        }
        filled += number == 0 ? details.join(QStringLiteral(", ")) : details.value(number - 1);
        ++i;
    }
    return filled;
}

QString errorWords(const Error& error)
{
    const QString sentence = sentenceFor(error);
    return sentence.isEmpty() ? sourceOf(error) : sentence + QStringLiteral(" (") + sourceOf(error) + u')';
}

bool isErrorWorded(const Error& error)
{
    return !sentenceFor(error).isEmpty();
}

ExitCode exitCodeOf(const Error& error)
{
    static constexpr std::array areas = {"storage.",  "keys.", "keychain.", "workspace.", "server.",
                                         "sync.not-", "sync.already-", "sync.unreachable", "sync.time-out",
                                         "sync.certificate", "policy.file-unreadable", "intake.file-unreadable",
                                         "field-text.form", "field-text.repeated"};
    const QString word = error.code.word();
    const bool isFile = std::any_of(areas.begin(), areas.end(), [&word](const char* area) {
        return word.startsWith(QLatin1String(area));
    });
    return isFile ? ExitCode::CannotRun : ExitCode::BadInput;
}

} // namespace firebreak
