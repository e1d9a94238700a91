// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/FieldHint.h"

#include "core/base/EditDistance.h"
#include "core/command/ActionRule.h"
#include "core/command/CommandError.h"
#include "core/command/FieldTable.h"

#include <algorithm>

namespace firebreak {
namespace {

constexpr int FarthestMeant = 3;       ///< a name that differs by more letters was not meant
constexpr qsizetype MostNamesSaid = 4;

/// The names nearest to what was typed, the nearest first; all of them where none is near.
QString namesHint(std::span<const FieldRule> rules, const QString& typed)
{
    QList<std::pair<int, QString>> near;
    QStringList all;
    for (const FieldRule& rule : rules) {
        const QString name = QString::fromLatin1(rule.name);
        all.append(name);
        const bool isPart = typed.size() >= FarthestMeant && name.contains(typed, Qt::CaseInsensitive);
        const int steps = isPart ? 0 : editDistance(typed, name);
        if (steps <= FarthestMeant && steps < std::min(typed.size(), name.size()))
            near.append({steps, name});
    }
    if (near.isEmpty())
        return QStringLiteral("The fields are: %1.").arg(all.join(QStringLiteral(", ")));
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (const auto& [steps, name] : near.mid(0, MostNamesSaid))
        names.append(name);
    return QStringLiteral("Did you mean %1?").arg(names.join(QStringLiteral(", ")));
}

QString formHint(const FieldRule& rule)
{
    QStringList words;
    for (const char* word : rule.words)
        words.append(QString::fromLatin1(word));
    if (!words.isEmpty())
        return (rule.type == FieldType::Words ? QStringLiteral("It takes some of: %1.") : QStringLiteral("It takes one of: %1."))
            .arg(words.join(QStringLiteral(", ")));
    switch (rule.type) {
    case FieldType::CveId:
        return QStringLiteral("It takes a CVE id such as CVE-2026-1234.");
    case FieldType::SeverityWord:
        return QStringLiteral("It takes one of: low, moderate, important, critical.");
    case FieldType::CweIds:
        return QStringLiteral("It takes weaknesses such as CWE-79,CWE-80.");
    case FieldType::CvssVector:
        return QStringLiteral("It takes a vector of CVSS %1.").arg(QString::fromLatin1(rule.name).section(u'.', 1));
    case FieldType::Moment:
        return QStringLiteral("It takes a moment such as 2026-01-31T12:00:00Z.");
    case FieldType::ZonedTime:
        return QStringLiteral("It takes a moment and its zone, such as 2026-01-31T12:00:00Z Europe/Berlin.");
    case FieldType::Date:
        return QStringLiteral("It takes a day such as 2026-01-31.");
    case FieldType::Flag:
        return QStringLiteral("It takes yes or no.");
    case FieldType::Number:
        return rule.limit > 0 ? QStringLiteral("It takes a whole number from 0 to %1.").arg(rule.limit)
                              : QStringLiteral("It takes a whole number from 0.");
    case FieldType::Url:
        return QStringLiteral("It takes an address that begins with http, https or ftp.");
    case FieldType::Purl:
        return QStringLiteral("It takes a package URL such as pkg:npm/left-pad@1.3.0.");
    case FieldType::PersonId:
    case FieldType::Ref:
    case FieldType::Refs:
        return QStringLiteral("It takes ids of records.");
    case FieldType::Structured:
        return rule.samples.empty() ? QString()
                                    : QStringLiteral("It takes JSON such as %1.").arg(QString::fromUtf8(rule.samples.front()));
    default:
        return {};
    }
}

} // namespace

QString fieldHint(std::span<const FieldRule> rules, const Error& error)
{
    if (error.code == error::FieldUnknown)
        return namesHint(rules, error.place);
    const QString word = error.code.word();
    const bool isValue = error.code == error::ValueInvalid || word.startsWith(QLatin1String("body.field-")) ||
                         word.startsWith(QLatin1String("cvss.")) || word.endsWith(QLatin1String(".malformed")) ||
                         word.endsWith(QLatin1String(".unknown"));
    const QString field = error.place.section(u'/', 0, 0);
    const auto rule = std::find_if(rules.begin(), rules.end(), [&field](const FieldRule& candidate) {
        return field == QLatin1String(candidate.name);
    });
    return isValue && rule != rules.end() ? formHint(*rule) : QString();
}

QString commandHint(const Command& command, const StateView& state, const Error& error)
{
    if (const auto* act = std::get_if<Act>(&command.payload)) {
        const ActionRule* action = actionRule(act->word);
        return action ? fieldHint(action->arguments, error) : QString();
    }
    if (const auto* made = std::get_if<CreateRecord>(&command.payload))
        return fieldHint(fieldsOf(made->kind), error);
    const std::optional<Record> target =
        std::holds_alternative<SetField>(command.payload) ? state.record(command.target) : std::nullopt;
    return target ? fieldHint(fieldsOf(target->kind), error) : QString();
}

} // namespace firebreak
