// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/FlawKind.h"

#include "core/bulletin/TextReview.h"
#include "core/command/RecordKeys.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/ScoreHistory.h"
#include "core/flaw/rule/AffectChecks.h"
#include "core/flaw/rule/FlawChecks.h"

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String Reviews("reviews");
constexpr std::array ReviewedTexts{std::pair(ReviewSubject::DocText, "docText"),
                                   std::pair(ReviewSubject::Mitigation, "mitigation"),
                                   std::pair(ReviewSubject::Statement, "statement")};
constexpr std::array Thanks = {R"([{"name":"A. Finder","affiliation":"Example University"}])"};
constexpr std::array MitigationKinds = {"full", "partial", "none-known"};

constexpr std::array Fields = {
    FieldRule{.name = "title", .type = FieldType::Line, .permission = Permission::EditText, .limit = 300},
    FieldRule{.name = "description",
              .type = FieldType::Prose,
              .permission = Permission::EditText,
              .limit = 100'000},
    FieldRule{
        .name = "docText", .type = FieldType::Prose, .permission = Permission::EditText, .limit = 100'000},
    FieldRule{
        .name = "statement", .type = FieldType::Prose, .permission = Permission::EditText, .limit = 100'000},
    FieldRule{
        .name = "mitigation", .type = FieldType::Prose, .permission = Permission::EditText, .limit = 100'000},
    FieldRule{.name = "mitigationKind",
              .type = FieldType::Word,
              .permission = Permission::EditFlaw,
              .words = MitigationKinds},
    FieldRule{
        .name = "userImpact", .type = FieldType::Prose, .permission = Permission::EditFlaw, .limit = 100'000},
    FieldRule{.name = "projectImpact",
              .type = FieldType::Prose,
              .permission = Permission::EditFlaw,
              .limit = 100'000},
    FieldRule{.name = "technicalNotes",
              .type = FieldType::Prose,
              .permission = Permission::EditFlaw,
              .limit = 100'000},
    FieldRule{
        .name = "upstreamFix", .type = FieldType::Prose, .permission = Permission::EditText, .limit = 10'000},
    FieldRule{.name = "cveId", .type = FieldType::CveId}, // by the actions of its path alone (R31, R38)
    FieldRule{.name = "source", .type = FieldType::Line, .permission = Permission::EditFlaw, .limit = 40},
    FieldRule{.name = "reportedAt", .type = FieldType::Moment, .permission = Permission::EditFlaw},
    FieldRule{.name = "publicAt", .type = FieldType::Moment, .permission = Permission::EditFlaw},
    FieldRule{.name = "owner", .type = FieldType::PersonId, .permission = Permission::EditFlaw},
    FieldRule{.name = "severity", .type = FieldType::SeverityWord, .permission = Permission::Score},
    FieldRule{.name = "cwes", .type = FieldType::CweIds, .permission = Permission::Score},
    FieldRule{.name = "cvss.2.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.3.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.3.1", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.4.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{
        .name = "cvssComment", .type = FieldType::Prose, .permission = Permission::Score, .limit = 10'000},
    FieldRule{
        .name = "components", .type = FieldType::Texts, .permission = Permission::EditFlaw, .limit = 100},
    FieldRule{.name = "acknowledgments",
              .type = FieldType::Structured,
              .permission = Permission::EditText,
              .read = &readsAsList<Acknowledgment>,
              .samples = Thanks},
    FieldRule{.name = "incident", .type = FieldType::Ref, .kinds = {RecordKind::Incident}},
};

/// A mark without its label says nothing.
void dropOrphanMarks(QJsonObject& body)
{
    constexpr QLatin1String Marks("labelMarks");
    const QJsonArray labels = body.value(QLatin1String("labels")).toArray();
    QJsonArray kept;
    const QJsonArray marks = body.value(Marks).toArray();
    for (const QJsonValue& mark : marks) {
        if (labels.contains(mark.toObject().value(QLatin1String("label"))))
            kept.append(mark);
    }
    if (kept.size() == marks.size())
        return;
    if (kept.isEmpty())
        body.remove(Marks);
    else
        body[Marks] = kept;
}

/// A text that is written or changed waits for the writers from then on (R129).
void openReviews(Derivation& change)
{
    if (!change.before)
        return;
    QJsonArray reviews = change.after.body.value(Reviews).toArray();
    if (reviews.size() < change.before->body.value(Reviews).toArray().size())
        return; // an undo takes its review along
    for (const auto& [subject, field] : ReviewedTexts) {
        const QString text = change.after.body.value(QLatin1String(field)).toString();
        if (text.isEmpty() || text == change.before->body.value(QLatin1String(field)).toString())
            continue;
        const bool isSeen =
            std::any_of(reviews.cbegin(), reviews.cend(), [&text, which = subject](const QJsonValue& each) {
                const Result<TextReview> review = TextReview::fromJson(each.toObject());
                return review && review->subject == which && (review->isOpen() || review->covers(text));
            });
        if (!isSeen)
            reviews.append(TextReview{subject, change.at, change.actor.person, {}, {}, {}}.toJson());
    }
    if (!reviews.isEmpty())
        change.after.body[Reviews] = reviews;
}

/// No flaw takes an id that another has. That two have it all the same, as when the embargo of one ends, keeps nobody
/// from their work.
Result<void> keepCveOwn(const Derivation& change)
{
    const QJsonValue id = change.after.body.value(QLatin1String("cveId"));
    const bool isTaken = (!change.before || change.before->isRemoved || change.before->body.value(QLatin1String("cveId")) != id) &&
                         !flawsSharingCve(change.after, change.view).isEmpty();
    return isTaken ? Result<void>(failure(check::FlawCveTaken.code, QStringLiteral("cveId"), {id.toString()}))
                   : Result<void>();
}

Result<void> derive(Derivation& change)
{
    if (const Result<void> kept = keepNotification(change, "reportedAt"); !kept)
        return kept;
    if (const Result<void> own = keepCveOwn(change); !own)
        return own;
    const bool isPublicCve = change.after.compartment == Compartment::company() &&
                             !change.after.body.value(QLatin1String("cveId")).toString().isEmpty();
    if (const Result<void> told = deriveHistory(change, isPublicCve); !told)
        return told;
    openReviews(change);
    dropOrphanMarks(change.after.body);
    return {};
}

/// The flaw's own findings, and those of its affects, each under its affect's id: most of what is wrong with
/// an affect is wrong beside the others, and the surroundings are read once for all of them.
QList<Finding> check(const Record& record, const CaseView& view)
{
    const std::optional<Flaw> flaw = CaseView::read<Flaw>(record);
    if (!flaw)
        return {};
    const FlawSurroundings around = flawCase(record, view);
    QList<Finding> findings = checkFlaw(*flaw, around);
    for (const AffectFacts& facts : around.affects)
        findings.append(checkAffect(facts, around));
    return findings;
}

/// `cwe:CWE-79` beside the ids, so that flaws are found by their weakness (R51).
void addKeys(const Record& record, QStringList& keys)
{
    addAliasKeys(record, keys);
    const QJsonArray cwes = record.body.value(QLatin1String("cwes")).toArray();
    for (const QJsonValue& cwe : cwes)
        keys.append(QLatin1String("cwe:") + cwe.toString());
}

constexpr KindRule Rule{
    .kind = RecordKind::Flaw,
    .fields = Fields,
    .parent = {"incident", {RecordKind::Incident}},
    .label = Permission::EditFlaw,
    .reference = Permission::EditText,
    .isCommentable = true,
    .read = &readable<Flaw>,
    .derive = &derive,
    .check = &check,
    .keys = &addKeys,
};

} // namespace

const KindRule& flawKind()
{
    return Rule;
}

} // namespace firebreak
