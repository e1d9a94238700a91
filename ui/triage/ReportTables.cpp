// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ReportTables.h"

#include "core/cvss/CvssScore.h"
#include "ui/cvss/CvssWords.h"
#include "ui/triage/ReportWords.h"
#include "ui/triage/TriageWords.h"

#include <QLocale>
#include <QSet>

namespace firebreak::ui {
namespace {

QString date(const std::optional<Instant>& instant)
{
    return instant ? QLocale().toString(toDateTime(*instant).date(), QStringLiteral("d MMM yyyy")) : QString();
}

/// One fact over all documents. Documents that do not state it stay empty and do not count as differing.
void addFact(QList<CellTable::Row>& rows, const QString& label, const QStringList& values)
{
    QSet<QString> said;
    for (const QString& value : values) {
        if (!value.isEmpty())
            said.insert(value);
    }
    if (said.isEmpty())
        return;
    CellTable::Row row{{label, {}, false, true}};
    for (const QString& value : values)
        row.append({value.isEmpty() ? QStringLiteral("–") : value, {}, false, value.isEmpty(),
                    !value.isEmpty() && said.size() > 1 ? std::optional(Tone::Warning) : std::nullopt});
    rows.append(row);
}

/// The band as the issuer published it; one of CVSS in the reader's language.
QString band(const QString& published)
{
    for (const CvssSeverity severity : {CvssSeverity::None, CvssSeverity::Low, CvssSeverity::Medium, CvssSeverity::High, CvssSeverity::Critical}) {
        if (published.compare(toText(severity), Qt::CaseInsensitive) == 0)
            return CvssWords::chip(severity).word;
    }
    return published.left(1).toUpper() + published.mid(1).toLower();
}

} // namespace

void ReportTables::fillSources(CellTable& table, const Report& report)
{
    QStringList header{QString()};
    QStringList ids, publishers, titles, published, modified, states, cwes, scores, languages;
    for (const Advisory& one : report.advisories) {
        header.append(TriageWords::source(one.source));
        ids.append(one.documentId);
        publishers.append(one.publisher);
        titles.append(one.title);
        published.append(date(one.published));
        modified.append(date(one.modified));
        states.append(one.state == AdvisoryState::Active ? QString() : TriageWords::advisoryState(one.state));
        cwes.append(one.cwes.join(QStringLiteral(", ")));
        QStringList numbers;
        for (const AdvisoryScore& score : one.scores)
            numbers.append(score.score ? QLocale().toString(*score.score, 'f', 1) : band(score.severity));
        numbers.removeDuplicates();
        scores.append(numbers.join(QStringLiteral(", ")));
    }
    QList<CellTable::Row> rows;
    CellTable::Row documents{{tr("Document"), {}, false, true}};
    for (const QString& id : std::as_const(ids))
        documents.append({id, {}, true});
    rows.append(documents);
    addFact(rows, tr("Title"), titles);
    addFact(rows, tr("State"), states);
    addFact(rows, tr("Scores"), scores);
    addFact(rows, tr("CWE"), cwes);
    // Publishers and dates differ by nature: they are shown and not marked.
    for (const auto& [label, values] : {std::pair{tr("Publisher"), publishers}, {tr("Published"), published}, {tr("Modified"), modified}}) {
        CellTable::Row row{{label, {}, false, true}};
        for (const QString& value : values)
            row.append({value.isEmpty() ? QStringLiteral("–") : value, {}, false, value.isEmpty()});
        rows.append(row);
    }
    table.setTable(header, rows, -1);
}

void ReportTables::fillScores(CellTable& table, const ReportView& view)
{
    QList<CellTable::Row> rows;
    for (const ReportScore& one : view.scores) {
        const std::optional<double> number = ReportWords::number(one.score);
        const QString finding = TriageWords::finding(one.score.finding);
        rows.append({{TriageWords::role(one.score.role), {}, false, true},
                     {one.score.issuer},
                     {number ? QLocale().toString(*number, 'f', 1) : QStringLiteral("–")},
                     {band(one.score.severity)},
                     {one.score.vector.isEmpty() ? one.score.version : one.score.vector, {}, true},
                     {finding, {}, false, false, finding.isEmpty() ? std::nullopt : std::optional(Tone::Warning)}});
    }
    table.setTable({tr("Role"), tr("Issuer"), tr("Score"), tr("Band"), tr("Vector"), QString()}, rows, 4);
}

void ReportTables::fillAffected(CellTable& table, const ReportView& view)
{
    QList<CellTable::Row> rows;
    const bool isFixKnown = std::any_of(view.affected.cbegin(), view.affected.cend(),
                                        [](const AffectedPackage& package) { return !package.fixed.isEmpty(); });
    for (const AffectedPackage& package : view.affected) {
        CellTable::Row row{{ReportWords::packageName(package), package.purl}, {ReportWords::versions(package)}};
        if (isFixKnown)
            row.append({package.fixed.join(QStringLiteral(", ")), {}, false, true});
        rows.append(row);
    }
    QStringList header{tr("Package"), tr("Affected versions")};
    if (isFixKnown)
        header.append(tr("Fixed in"));
    table.setTable(header, rows, 1);
}

} // namespace firebreak::ui
