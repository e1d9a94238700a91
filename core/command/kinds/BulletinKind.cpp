// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/BulletinKind.h"

#include "core/command/CommandError.h"
#include "core/command/kinds/BulletinCase.h"
#include "core/command/kinds/EmbargoCase.h"

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String Edits("edits");
constexpr std::array Schedule = {R"([{"party":"commander","dueAt":"2026-12-01T09:00:00.000Z"}])"};

/// `bulletin.start` makes one from a template (R124); the sections are the writer's own actions.
constexpr std::array Fields = {
    FieldRule{
        .name = "incident", .type = FieldType::Ref, .kinds = {RecordKind::Incident}, .isRequired = true},
    FieldRule{.name = "title",
              .type = FieldType::Line,
              .permission = Permission::EditBulletin,
              .limit = 300,
              .isRequired = true},
    FieldRule{.name = "owner", .type = FieldType::PersonId, .permission = Permission::EditBulletin},
    FieldRule{.name = "cveIds", .type = FieldType::Texts, .permission = Permission::Coordinate, .limit = 30},
    FieldRule{.name = "incidentTicket",
              .type = FieldType::Line,
              .permission = Permission::Coordinate,
              .limit = 200},
    FieldRule{.name = "documentationTicket",
              .type = FieldType::Line,
              .permission = Permission::EditBulletin,
              .limit = 200},
    FieldRule{.name = "liftAt", .type = FieldType::ZonedTime, .permission = Permission::Coordinate},
    FieldRule{.name = "mainAnalyst", .type = FieldType::PersonId, .permission = Permission::Coordinate},
    FieldRule{.name = "sharedWith",
              .type = FieldType::Refs,
              .permission = Permission::Coordinate,
              .kinds = {RecordKind::Person}},
    FieldRule{.name = "schedule",
              .type = FieldType::Structured,
              .permission = Permission::Coordinate,
              .read = &readsAsList<SignOffSlot>,
              .samples = Schedule},
};

/// The text as it is in a body that need not be complete.
BulletinText textOf(const QJsonObject& body)
{
    BulletinText text{body.value(QLatin1String("title")).toString(), {}};
    const QJsonArray sections = body.value(QLatin1String("sections")).toArray();
    for (const QJsonValue& section : sections) {
        if (const Result<BulletinSection> read = BulletinSection::fromJson(section.toObject()))
            text.sections.append(*read);
    }
    return text;
}

/// Notes each edit of the text, ends them one business day before the lift or release (R125), and opens the
/// review of an article (R130).
Result<void> derive(Derivation& change)
{
    QJsonObject& body = change.after.body;
    const QString hash = textOf(body).hash();
    const QJsonArray reviews = body.value(QLatin1String("reviews")).toArray();
    if (body.value(QLatin1String("kind")).toString() == QLatin1String("article") && reviews.isEmpty()) {
        const TextReview review{ReviewSubject::Article, change.at, change.actor.person, {}, {}, {}};
        body[QLatin1String("reviews")] = QJsonArray{review.toJson()};
    }
    if (!change.before || textOf(change.before->body).hash() == hash)
        return {};
    const auto incidentId = RecordId::fromText(body.value(QLatin1String("incident")).toString());
    const std::optional<Record> incident = incidentId ? change.view.record(*incidentId) : std::nullopt;
    const std::optional<Instant> freeze = incident ? freezeOf(*incident, change.view) : std::nullopt;
    if (freeze && *freeze < change.at)
        return failure(check::BulletinEditedLate.code, QStringLiteral("sections"), {toText(*freeze)});
    QJsonArray edits = body.value(Edits).toArray();
    if (edits != change.before->body.value(Edits).toArray())
        return {}; // noted already, or taken back with its note
    edits.append(TextMark{change.at, change.actor.person, hash}.toJson());
    body[Edits] = edits;
    return {};
}

constexpr KindRule Rule{
    .kind = RecordKind::Bulletin,
    .fields = Fields,
    .parent = {"incident", {RecordKind::Incident}},
    .label = Permission::EditBulletin,
    .isCommentable = true,
    .read = &readable<Bulletin>,
    .derive = &derive,
    .check = &bulletinFindings,
};

} // namespace

const KindRule& bulletinKind()
{
    return Rule;
}

} // namespace firebreak
