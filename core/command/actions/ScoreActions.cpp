// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ScoreActions.h"

#include "core/command/CommandError.h"
#include "core/command/FieldTable.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/ScoreHistory.h"
#include "core/flaw/rule/Discrepancy.h"

#include <QJsonArray>

#include <array>

namespace firebreak {

namespace error {
inline constexpr ErrorCode DiscrepancyAbsent{"discrepancy.absent"}; ///< nothing of that issuer is open
inline constexpr ErrorCode DiscrepancyStays{
    "discrepancy.stays"}; ///< the adjusted score is as far from theirs; details: what is missing as an
                          ///< outcome
} // namespace error

namespace {

constexpr std::array Causes = {"build", "hardening", "configuration", "platform", "analysis"};
constexpr std::array Versions = {"2.0", "3.0", "3.1", "4.0"};
constexpr std::array Outcomes = {"adjusted", "statement", "requested"};
constexpr std::array Answers = {"accepted", "declined"};

/// Whether the last change of the field is explained in these very words.
bool isExplained(const ActionScope& scope, const QString& field)
{
    const QJsonArray history = scope.target().body.value(QLatin1String("history")).toArray();
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        const QJsonObject entry = history.at(i).toObject();
        if (entry.value(QLatin1String("field")).toString() == field)
            return entry.value(QLatin1String("reason")).toString() == scope.text(QLatin1String("reason"));
    }
    return true; // there is no change to explain
}

/// Sets a judged field and tells of it in the history, with why. The value that stands already, given again with a
/// reason, explains the change that led to it (R46 R50).
void judge(ActionScope& scope, const QString& field, const QString& to)
{
    const QString from = fieldValue(scope.body(), field).toString();
    if (from == to && (scope.text(QLatin1String("reason")).isEmpty() || isExplained(scope, field)))
        return;
    setFieldValue(scope.body(), field, to);
    ScoreChange change;
    change.field = field;
    change.from = from;
    change.to = to;
    if (scope.has(QLatin1String("cause")))
        change.cause = rescoreCauseFromWord(scope.text(QLatin1String("cause")));
    change.reason = scope.text(QLatin1String("reason"));
    change.by = scope.actor().person;
    change.at = scope.at();
    appendHistory(scope.body(), change);
}

/// The field of a vector, and its canonical text.
Result<std::pair<QString, QString>> vectorOf(const ActionScope& scope)
{
    const Result<CvssVector> vector = CvssVector::parse(scope.text(QLatin1String("vector")));
    if (!vector)
        return failure(vector.error());
    return std::pair(QString(QLatin1String("cvss.") + toText(vector->version())), vector->toText());
}

Result<void> changeScore(ActionScope& scope)
{
    const auto vector = vectorOf(scope);
    if (!vector)
        return failure(vector.error());
    judge(scope, vector->first, vector->second);
    return {};
}

Result<void> changeSeverity(ActionScope& scope)
{
    judge(scope, QStringLiteral("severity"), scope.text(QLatin1String("severity")));
    return {};
}

std::optional<Discrepancy> openOf(const QList<Discrepancy>& all, const QString& issuer,
                                  const QString& version)
{
    for (const Discrepancy& one : all) {
        if (one.isOpen() && one.issuer == issuer && toText(one.version) == version)
            return one;
    }
    return std::nullopt;
}

/// Each outcome comes with what it consists of, and nothing else does.
Result<void> checkOutcomes(const ActionScope& scope, const QStringList& outcomes)
{
    for (const auto& [outcome, argument] :
         {std::pair("adjusted", "vector"), std::pair("statement", "statement"),
          std::pair("requested", "request")}) {
        const bool isWanted = outcomes.contains(QLatin1String(outcome));
        if (isWanted && !scope.has(QLatin1String(argument)))
            return failure(error::ValueMissing, QString::fromLatin1(argument));
        if (!isWanted && scope.has(QLatin1String(argument)))
            return failure(error::ValueInvalid, QString::fromLatin1(argument));
    }
    return {};
}

void ask(ActionScope& scope, const QString& issuer)
{
    RescoreRequest request;
    request.issuer = issuer;
    request.text = scope.text(QLatin1String("request"));
    request.by = scope.actor().person;
    request.at = scope.at();
    scope.body()[QLatin1String("rescoreRequest")] = request.toJson();
}

/// Adjusts first, so that the closure is of the vectors that stand afterwards; an adjustment that leaves the
/// two as far apart closes nothing by itself.
Result<void> closeDiscrepancy(ActionScope& scope)
{
    const QStringList outcomes = scope.texts(QLatin1String("outcomes"));
    if (const Result<void> checked = checkOutcomes(scope, outcomes); !checked)
        return checked;
    const CaseView view = scope.view();
    const QList<AdvisoryScore> scores = flawCase(scope.target(), view).scores;
    const Result<Flaw> before = Flaw::fromJson(scope.target().body);
    if (!before)
        return failure(before.error());
    const QString issuer = scope.text(QLatin1String("issuer"));
    const QString version = scope.text(QLatin1String("version"));
    std::optional<Discrepancy> open = openOf(discrepancies(*before, scores), issuer, version);
    if (!open)
        return failure(error::DiscrepancyAbsent, QStringLiteral("issuer"), {issuer, version});
    if (outcomes.contains(QLatin1String("adjusted"))) {
        const auto vector = vectorOf(scope);
        if (!vector)
            return failure(vector.error());
        if (vector->first != QLatin1String("cvss.") + version || vector->second == open->ours)
            return failure(error::ValueInvalid, QStringLiteral("vector"));
        judge(scope, vector->first, vector->second);
        open->ours = vector->second;
        const Result<Flaw> after = Flaw::fromJson(scope.target().body);
        if (after && outcomes.size() == 1 && openOf(discrepancies(*after, scores), issuer, version))
            return failure(error::DiscrepancyStays, QStringLiteral("outcomes"), {issuer, version});
    }
    DiscrepancyClosure closure;
    closure.issuer = issuer;
    closure.version = version;
    closure.ours = open->ours;
    closure.theirs = open->theirs;
    for (const QString& word : outcomes)
        closure.outcomes.append(*discrepancyOutcomeFromWord(word));
    closure.statement = scope.text(QLatin1String("statement"));
    closure.request = scope.text(QLatin1String("request"));
    closure.by = scope.actor().person;
    closure.at = scope.at();
    QJsonArray closures = scope.body().value(QLatin1String("discrepancies")).toArray();
    closures.append(closure.toJson());
    scope.body()[QLatin1String("discrepancies")] = closures;
    if (outcomes.contains(QLatin1String("requested")))
        ask(scope, issuer);
    return {};
}

Result<void> answerRescore(ActionScope& scope)
{
    const Result<Flaw> flaw = Flaw::fromJson(scope.target().body);
    if (!flaw)
        return failure(flaw.error());
    if (!flaw->rescoreRequest || flaw->rescoreRequest->answer != RescoreAnswer::Open)
        return failure(error::ValueMissing, QStringLiteral("rescoreRequest"));
    RescoreRequest request = *flaw->rescoreRequest;
    request.answer = *rescoreAnswerFromWord(scope.text(QLatin1String("answer")));
    request.answeredAt = scope.at();
    scope.body()[QLatin1String("rescoreRequest")] = request.toJson();
    return {};
}

constexpr FieldRule Cause{.name = "cause", .type = FieldType::Word, .words = Causes};
constexpr std::array ScoreArguments = {
    FieldRule{.name = "vector", .type = FieldType::Line, .limit = 400, .isRequired = true},
    FieldRule{.name = "cause", .type = FieldType::Word, .words = Causes, .isRequired = true},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
};
constexpr std::array SeverityArguments = {
    FieldRule{.name = "severity", .type = FieldType::SeverityWord, .isRequired = true}, Cause,
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000, .isRequired = true}};
constexpr std::array CloseArguments = {
    FieldRule{.name = "issuer", .type = FieldType::Line, .limit = 100, .isRequired = true},
    FieldRule{.name = "version", .type = FieldType::Word, .words = Versions, .isRequired = true},
    FieldRule{.name = "outcomes", .type = FieldType::Words, .words = Outcomes, .isRequired = true},
    FieldRule{.name = "vector", .type = FieldType::Line, .limit = 400},
    Cause,
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
    FieldRule{.name = "statement", .type = FieldType::Prose, .limit = 10'000},
    FieldRule{.name = "request", .type = FieldType::Prose, .limit = 10'000},
};
constexpr std::array AnswerArguments = {
    FieldRule{.name = "answer", .type = FieldType::Word, .words = Answers, .isRequired = true}};

constexpr std::array Rules = {
    ActionRule{.word = "score.change",
               .kinds = {RecordKind::Flaw, RecordKind::Affect},
               .permission = Permission::Score,
               .arguments = ScoreArguments,
               .run = &changeScore},
    ActionRule{.word = "severity.change",
               .kinds = {RecordKind::Flaw, RecordKind::Affect},
               .permission = Permission::Score,
               .arguments = SeverityArguments,
               .run = &changeSeverity},
    ActionRule{.word = "discrepancy.close",
               .kinds = {RecordKind::Flaw},
               .permission = Permission::Score,
               .arguments = CloseArguments,
               .run = &closeDiscrepancy},
    ActionRule{.word = "rescore.answer",
               .kinds = {RecordKind::Flaw},
               .permission = Permission::Score,
               .arguments = AnswerArguments,
               .run = &answerRescore},
};

} // namespace

std::span<const ActionRule> scoreActions()
{
    return Rules;
}

} // namespace firebreak
