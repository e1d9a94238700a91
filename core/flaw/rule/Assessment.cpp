// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/Assessment.h"

#include "core/crypto/Sha256.h"
#include "core/flaw/rule/OwnScore.h"

namespace firebreak {
namespace {

/// From Moderate on, and while nobody has judged, a mitigation must be known or known not to exist (R88).
bool hasMitigation(const Flaw& flaw)
{
    if (flaw.severity == Severity::Low)
        return true;
    return flaw.mitigationKind &&
           (*flaw.mitigationKind == MitigationKind::NoneKnown || !flaw.mitigation.isEmpty());
}

bool isDocumented(const Flaw& flaw)
{
    return !flaw.docText.isEmpty() && !flaw.statement.isEmpty() && hasMitigation(flaw);
}

QString classWord(const Flaw& flaw, const FlawSurroundings& around)
{
    if (!around.incident.isDeclared && !flaw.initialClass)
        return {};
    const bool isMajor = around.incident.isDeclared ? around.incident.isMajor : flaw.initialClass->isMajor;
    return isMajor ? QStringLiteral("major") : QStringLiteral("minor");
}

QString idsText(const QList<RecordId>& ids)
{
    QStringList texts;
    for (const RecordId& id : ids)
        texts.append(id.toText());
    return texts.join(QLatin1Char(' '));
}

/// Long texts are confirmed by their hash, so that they are not stored twice; empty for nothing.
QString fingerprint(const QStringList& texts)
{
    const QString joined = texts.join(QChar::Null);
    return joined.size() < texts.size() ? QString()
                                        : QString::fromLatin1(Sha256::of(joined.toUtf8()).toHex());
}

/// Where the reader goes for an undecided offering: to the first affect that waits, else to the list.
void pointAtOfferings(AssessmentEntry& entry, const FlawSurroundings& around)
{
    entry.isProvided = !around.affects.isEmpty();
    for (const AffectFacts& facts : around.affects) {
        if (facts.affect.affectedness != Affectedness::New)
            continue;
        entry.isProvided = false;
        entry.record = facts.id;
        entry.field = QStringLiteral("affectedness");
        return;
    }
}

bool isProvided(AssessmentItem item, const Flaw& flaw, const FlawSurroundings& around)
{
    switch (item) {
    case AssessmentItem::Documentation:
        return isDocumented(flaw);
    case AssessmentItem::Mitigation:
        return hasMitigation(flaw);
    default:
        return !assessedValue(item, flaw, around).isEmpty();
    }
}

bool isOfferingSetChecked(const Flaw& flaw, const FlawSurroundings& around)
{
    return flaw.offeringCheck && flaw.offeringCheck->coversServices && flaw.offeringCheck->coversPipelines &&
           flaw.offeringCheck->affects == affectIds(around);
}

constexpr std::array Fields{"incident", "affects", "cvss", "cwes", "docText", "mitigationKind", "severity"};

/// The field of documentation that is missing first.
const char* documentationField(const Flaw& flaw)
{
    return flaw.docText.isEmpty() ? "docText" : flaw.statement.isEmpty() ? "statement" : "mitigation";
}

} // namespace

QList<AssessmentEntry> assessmentOf(const Flaw& flaw, const FlawSurroundings& around)
{
    QList<AssessmentEntry> entries;
    for (const AssessmentItem item : allAssessmentItems()) {
        AssessmentEntry entry{item,  around.flaw, QString::fromLatin1(Fields[std::size_t(item)]),
                              false, false,       false};
        entry.isVerified = isRevalidated(item, flaw, around);
        if (item == AssessmentItem::Offerings) {
            pointAtOfferings(entry, around);
            entry.isVerified = isOfferingSetChecked(flaw, around);
        } else {
            entry.isProvided = isProvided(item, flaw, around);
        }
        if (item == AssessmentItem::Documentation)
            entry.field = QString::fromLatin1(documentationField(flaw));
        entry.needsVerifying = item != AssessmentItem::Documentation && item != AssessmentItem::Mitigation;
        entries.append(entry);
    }
    return entries;
}

QString assessedValue(AssessmentItem item, const Flaw& flaw, const FlawSurroundings& around)
{
    switch (item) {
    case AssessmentItem::Incident:
        return classWord(flaw, around);
    case AssessmentItem::Offerings:
        return idsText(affectIds(around));
    case AssessmentItem::Cvss: {
        QStringList vectors;
        const QList<OwnScore> scores = ownScores(flaw.cvss);
        for (const OwnScore& score : scores)
            vectors.append(score.vector.toText());
        return vectors.join(QLatin1Char(' '));
    }
    case AssessmentItem::Cwe:
        return flaw.cwes.join(QLatin1Char(' '));
    case AssessmentItem::Documentation:
        return fingerprint({flaw.docText, flaw.statement});
    case AssessmentItem::Mitigation:
        return flaw.mitigationKind ? fingerprint({toWord(*flaw.mitigationKind), flaw.mitigation}) : QString();
    case AssessmentItem::Severity:
        return flaw.severity ? QString(toWord(*flaw.severity)) : QString();
    }
    Q_UNREACHABLE();
}

bool isRevalidated(AssessmentItem item, const Flaw& flaw, const FlawSurroundings& around)
{
    const QString value = assessedValue(item, flaw, around);
    return !value.isEmpty() &&
           std::any_of(flaw.revalidations.cbegin(), flaw.revalidations.cend(),
                       [&](const Revalidation& one) { return one.item == item && one.value == value; });
}

QList<RecordId> affectIds(const FlawSurroundings& around)
{
    QList<RecordId> ids;
    for (const AffectFacts& facts : around.affects)
        ids.append(facts.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace firebreak
