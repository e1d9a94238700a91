// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/TranslationActions.h"

#include "core/base/TextMerge.h"
#include "core/bulletin/BulletinChecks.h"
#include "core/command/CommandError.h"
#include "core/command/kinds/BulletinCase.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String From("from");
constexpr QLatin1String To("to");

struct Pair
{
    Translation translation;
    Bulletin source;
};

/// The translation and the bulletin that it is of.
Result<Pair> read(const ActionScope& scope)
{
    Result<Translation> translation = Translation::fromJson(scope.target().body);
    if (!translation)
        return failure(translation.error());
    if (translation->posted)
        return failure(error::ConflictField, QStringLiteral("posted"));
    const std::optional<Record> record = scope.record(translation->bulletin);
    std::optional<Bulletin> source = record ? CaseView::read<Bulletin>(*record) : std::nullopt;
    if (!source)
        return failure(error::ReferenceAbsent, QStringLiteral("bulletin"));
    return Pair{*std::move(translation), *std::move(source)};
}

Result<void> keep(ActionScope& scope, const Translation& translation)
{
    scope.body() = translation.toJson();
    return {};
}

/// The wanted text, merged with what came between.
Result<QString> settled(const ActionScope& scope, const QString& now, const QString& place)
{
    const QString from = scope.text(From);
    const QString to = scope.text(To);
    if (now == from || now == to)
        return to;
    if (const auto merged = mergeText(from, to, now))
        return *merged;
    return failure(error::ConflictField, place, {now});
}

/// Writes one section, as a translation of the source's section as it is now.
Result<void> write(ActionScope& scope)
{
    Result<Pair> pair = read(scope);
    if (!pair)
        return failure(pair.error());
    Translation& translation = pair->translation;
    const QString key = scope.text(QLatin1String("section"));
    const BulletinSection* original = pair->source.text.find(key);
    if (!original)
        return failure(error::ValueInvalid, QStringLiteral("section"), {key});
    auto it = std::find_if(translation.sections.begin(), translation.sections.end(),
                           [&key](const TranslatedSection& each) { return each.section.key == key; });
    const QString now = it == translation.sections.end() ? QString() : it->section.text;
    Result<QString> text = settled(scope, now, QStringLiteral("sections/") + key);
    if (!text)
        return failure(text.error());
    const QString heading = scope.has(QLatin1String("heading")) ? scope.text(QLatin1String("heading"))
                            : it == translation.sections.end()  ? original->heading
                                                                : it->section.heading;
    const TranslatedSection written{{key, heading, *std::move(text)}, hashOf(*original)};
    if (it == translation.sections.end())
        translation.sections.append(written);
    else
        *it = written;
    return keep(scope, translation);
}

Result<void> writeTitle(ActionScope& scope)
{
    Result<Pair> pair = read(scope);
    if (!pair)
        return failure(pair.error());
    Result<QString> title = settled(scope, pair->translation.title, QStringLiteral("title"));
    if (!title)
        return failure(title.error());
    pair->translation.title = *std::move(title);
    pair->translation.titleSource = hashOfTitle(pair->source.text.title);
    return keep(scope, pair->translation);
}

Result<void> start(ActionScope& scope)
{
    QJsonObject body = scope.body(); // who made it, and when
    body[QLatin1String("bulletin")] = scope.text(QLatin1String("bulletin"));
    body[QLatin1String("language")] = scope.text(QLatin1String("language"));
    Result<Translation> translation = Translation::fromJson(body);
    if (!translation)
        return failure(translation.error());
    translation->translator = scope.actor().person;
    return keep(scope, *translation);
}

/// Only the final bulletin is translated, and all of it (R131).
Result<void> finish(ActionScope& scope)
{
    Result<Pair> pair = read(scope);
    if (!pair)
        return failure(pair.error());
    if (!pair->source.frozen)
        return failure(check::TranslationNotOfFinal.code, QStringLiteral("final"));
    const QStringList stale = pair->translation.stale(pair->source.text);
    if (!stale.isEmpty())
        return failure(check::TranslationStale.code, QStringLiteral("sections"), stale);
    if (!pair->translation.isFinalOf(pair->source.text))
        pair->translation.final = TextMark{scope.at(), scope.actor().person, pair->source.hash()};
    return keep(scope, pair->translation);
}

/// What was finished after its bulletin went out is posted on its own (R131).
Result<void> post(ActionScope& scope)
{
    Result<Pair> pair = read(scope);
    if (!pair)
        return failure(pair.error());
    if (!pair->source.published)
        return failure(check::TranslationPostedAlone.code, QStringLiteral("posted"));
    const BulletinFacts facts =
        bulletinFacts(*scope.record(pair->translation.bulletin), pair->source, scope.view());
    if (facts.isEmbargoed)
        return failure(check::BulletinUnderEmbargo.code, QStringLiteral("posted"));
    if (facts.isHostedOnly)
        return failure(check::BulletinHostedOnly.code, QStringLiteral("posted"));
    if (!pair->translation.isFinalOf(pair->source.text))
        return failure(check::TranslationNotOfFinal.code, QStringLiteral("final"));
    pair->translation.posted = TextMark{scope.at(), scope.actor().person, pair->source.hash()};
    return keep(scope, pair->translation);
}

constexpr KindSet Translations = {RecordKind::Translation};

constexpr std::array StartArguments = {
    FieldRule{
        .name = "bulletin", .type = FieldType::Ref, .kinds = {RecordKind::Bulletin}, .isRequired = true},
    FieldRule{.name = "language", .type = FieldType::Line, .limit = 35, .isRequired = true},
};

constexpr std::array WriteArguments = {
    FieldRule{.name = "section", .type = FieldType::Line, .limit = 60, .isRequired = true},
    FieldRule{.name = "heading", .type = FieldType::Line, .limit = 300},
    FieldRule{.name = "from", .type = FieldType::Prose, .limit = 1'000'000},
    FieldRule{.name = "to", .type = FieldType::Prose, .limit = 1'000'000},
};

constexpr std::array TitleArguments = {
    FieldRule{.name = "from", .type = FieldType::Line, .limit = 300},
    FieldRule{.name = "to", .type = FieldType::Line, .limit = 300, .isRequired = true},
};

constexpr std::array Rules = {
    ActionRule{.word = "translation.start",
               .kinds = Translations,
               .permission = Permission::Translate,
               .arguments = StartArguments,
               .run = &start,
               .makesNew = true},
    ActionRule{.word = "translation.write",
               .kinds = Translations,
               .permission = Permission::Translate,
               .arguments = WriteArguments,
               .run = &write},
    ActionRule{.word = "translation.write-title",
               .kinds = Translations,
               .permission = Permission::Translate,
               .arguments = TitleArguments,
               .run = &writeTitle},
    ActionRule{.word = "translation.finish",
               .kinds = Translations,
               .permission = Permission::Translate,
               .run = &finish},
    ActionRule{.word = "translation.post",
               .kinds = Translations,
               .permission = Permission::Coordinate,
               .run = &post,
               .isFinal = true},
};

} // namespace

std::span<const ActionRule> translationActions()
{
    return Rules;
}

} // namespace firebreak
