// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/TriageWords.h"

#include "core/command/Apply.h"
#include "ui/triage/FieldWords.h"

#include <algorithm>

namespace firebreak::ui {

QString TriageWords::severity(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return tr("Low");
    case Severity::Moderate:
        return tr("Moderate");
    case Severity::Important:
        return tr("Important");
    case Severity::Critical:
        return tr("Critical");
    }
    Q_UNREACHABLE();
}

QString TriageWords::severityMeaning(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return tr("Unlikely circumstances, or little harm if it succeeds");
    case Severity::Moderate:
        return tr("Harder to exploit, or only in configurations that are not usual");
    case Severity::Important:
        return tr("Confidentiality, integrity or availability is easily compromised");
    case Severity::Critical:
        return tr("Exploited remotely without authentication or a person's help; can spread by itself");
    }
    Q_UNREACHABLE();
}

Chip TriageWords::severityChip(const std::optional<Severity>& value)
{
    if (!value)
        return {Tone::Neutral, Chip::Shape::None, tr("Not set")};
    switch (*value) {
    case Severity::Low:
        return {Tone::Low, Chip::Shape::Circle, severity(*value)};
    case Severity::Moderate:
        return {Tone::Moderate, Chip::Shape::Diamond, severity(*value)};
    case Severity::Important:
        return {Tone::Important, Chip::Shape::Triangle, severity(*value)};
    case Severity::Critical:
        return {Tone::Critical, Chip::Shape::Octagon, severity(*value)};
    }
    Q_UNREACHABLE();
}

QString TriageWords::disposition(Disposition disposition)
{
    switch (disposition) {
    case Disposition::NotAffected:
        return tr("Not affected");
    case Disposition::Rejected:
        return tr("Rejected");
    case Disposition::Weakness:
        return tr("Weakness");
    case Disposition::Flaw:
        return tr("Flaw");
    }
    Q_UNREACHABLE();
}

QString TriageWords::dispositionMeaning(Disposition disposition)
{
    switch (disposition) {
    case Disposition::NotAffected:
        return tr("Real, but none of our offerings is affected");
    case Disposition::Rejected:
        return tr("Not a vulnerability, a duplicate, or not for us");
    case Disposition::Weakness:
        return tr("Hardening work without a CVE; leaves the vulnerability figures");
    case Disposition::Flaw:
        return tr("Affects an offering: makes a flaw of it");
    }
    Q_UNREACHABLE();
}

QStringList TriageWords::usualReasons(Disposition disposition)
{
    switch (disposition) {
    case Disposition::NotAffected:
        return {tr("The component is not in any offering"), tr("The vulnerable code is not present"),
                tr("The vulnerable code is never executed"), tr("The vulnerable code can't be controlled by an attacker"),
                tr("A mitigation already exists in the product")};
    case Disposition::Rejected:
        return {tr("Not a vulnerability"), tr("Duplicate of another report"), tr("Withdrawn by its source"),
                tr("Can't be reproduced"), tr("Out of scope")};
    case Disposition::Weakness:
        return {tr("Hardening: no security boundary is crossed"), tr("Needs a privilege that already allows the effect")};
    case Disposition::Flaw:
        return {tr("Affects a supported offering"), tr("Affects a service we run")};
    }
    Q_UNREACHABLE();
}

Chip TriageWords::stateChip(const std::optional<Disposition>& value, bool isWithdrawn)
{
    if (!value && isWithdrawn)
        return {Tone::Warning, Chip::Shape::None, tr("Withdrawn")};
    if (!value)
        return {Tone::Accent, Chip::Shape::Dot, tr("Open")};
    return {*value == Disposition::Flaw ? Tone::Good : Tone::Neutral, Chip::Shape::None, disposition(*value)};
}

Chip TriageWords::exploitedChip()
{
    return {Tone::Danger, Chip::Shape::Triangle, tr("Known exploited")};
}

QString TriageWords::source(AdvisorySource source)
{
    switch (source) {
    case AdvisorySource::Cve:
        return QStringLiteral("CVE");
    case AdvisorySource::Nvd:
        return QStringLiteral("NVD");
    case AdvisorySource::Osv:
        return QStringLiteral("OSV");
    case AdvisorySource::Ghsa:
        return QStringLiteral("GitHub");
    case AdvisorySource::Kev:
        return QStringLiteral("KEV");
    case AdvisorySource::Epss:
        return QStringLiteral("EPSS");
    }
    Q_UNREACHABLE();
}

QString TriageWords::sources(const QList<AdvisorySource>& list)
{
    QStringList words;
    for (const AdvisorySource one : list)
        words.append(source(one));
    return words.join(QStringLiteral(" · "));
}

QString TriageWords::advisoryState(AdvisoryState state)
{
    switch (state) {
    case AdvisoryState::Active:
        return tr("Active");
    case AdvisoryState::Reserved:
        return tr("Reserved");
    case AdvisoryState::Rejected:
        return tr("Rejected");
    case AdvisoryState::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString TriageWords::role(ScoreRole role)
{
    switch (role) {
    case ScoreRole::Own:
        return tr("Own");
    case ScoreRole::Nvd:
        return QStringLiteral("NVD");
    case ScoreRole::Cna:
        return QStringLiteral("CNA");
    case ScoreRole::Cisa:
        return QStringLiteral("CISA");
    case ScoreRole::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString TriageWords::finding(ScoreFinding finding)
{
    switch (finding) {
    case ScoreFinding::None:
        return {};
    case ScoreFinding::ScoreDiffers:
        return tr("The vector gives another score");
    case ScoreFinding::GroupScore:
        return tr("Published a temporal or environmental score as the base score");
    case ScoreFinding::SeverityDiffers:
        return tr("The score belongs to another severity band");
    case ScoreFinding::VectorInvalid:
        return tr("The vector is not valid");
    }
    Q_UNREACHABLE();
}

QString TriageWords::error(const Error& error)
{
    const QLatin1String code = error.code.word();
    if (code == QLatin1String("query.field-unknown"))
        return error.details.value(1).isEmpty() ? tr("There is no field “%1”.").arg(error.details.value(0))
                                                : tr("There is no field “%1”. Did you mean “%2”?").arg(error.details.value(0), error.details.value(1));
    if (code == QLatin1String("query.value-missing"))
        return tr("“%1” needs a value.").arg(error.details.value(0));
    if (code == QLatin1String("query.value-invalid"))
        return tr("“%1” does not take “%2”. It takes: %3").arg(error.details.value(0), error.details.value(1), QLocale().createSeparatedList(error.details.mid(2)));
    if (code == QLatin1String("query.not-comparable"))
        return tr("“%1” can't be compared; use a colon.").arg(error.details.value(0));
    if (code == QLatin1String("query.quote-open"))
        return tr("A quotation mark has no pair.");
    if (code == QLatin1String("query.parenthesis-open"))
        return tr("A parenthesis has no pair.");
    if (code.startsWith(QLatin1String("query.")))
        return tr("This filter is not complete yet.");
    if (isConflict(error))
        return tr("Somebody else changed this meanwhile. Nothing was overwritten; look at the new value and decide again.");
    if (error.code == error::NotPermitted)
        return tr("Your role may not do this. Nothing was changed.");
    if (error.code == error::TargetAbsent)
        return tr("This record is not here any more. Nothing was changed.");
    if (error.code == error::ReasonMissing)
        return tr("A reason is needed, so that others can follow the decision.");
    if (error.code == error::ValueTooLong)
        return tr("%1 takes at most %2 characters.").arg(FieldWords::name(error.place), error.details.value(0));
    if (error.code == error::ValueInvalid || error.code == error::ValueMissing)
        return tr("%1 does not take this value.").arg(FieldWords::name(error.place));
    if (error.code == error::FlawInWork)
        return tr("The flaw made of this report has been worked on. Close the flaw instead of reopening the report.");
    return tr("This did not work, and nothing was changed (%1).").arg(toLogLine(error));
}

QString TriageWords::refusals(const QList<Error>& errors, bool isNew)
{
    QList<std::pair<Error, int>> kinds;
    for (const Error& one : errors) {
        const auto it = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first.code == one.code; });
        if (it == kinds.end())
            kinds.append({one, 1});
        else
            ++it->second;
    }
    QStringList sentences;
    for (const auto& [first, count] : std::as_const(kinds)) {
        // Nobody else need have been at work: the person chose reports that were closed before.
        if (isNew && first.code == error::ConflictDisposed)
            sentences.append(tr("%Ln reports have a disposition already and keep it; reopen them to give another.", nullptr, count));
        else
            sentences.append(count > 1 ? tr("%Ln times: %1", nullptr, count).arg(error(first)) : error(first));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace firebreak::ui
