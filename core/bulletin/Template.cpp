// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/Template.h"

#include "core/base/BodyFields.h"

#include <algorithm>
#include <cmath>

namespace firebreak {
namespace {

constexpr double MaxHours = 24.0 * 365;

std::optional<int> readCount(BodyReader& reader, QLatin1String key, double low, double high)
{
    const std::optional<double> number = reader.number(key);
    if (!number)
        return std::nullopt;
    if (*number < low || *number > high || std::floor(*number) != *number) {
        reader.fail(error::BodyFieldValue, key);
        return std::nullopt;
    }
    return int(*number);
}

} // namespace

QLatin1String toWord(DocumentKind kind)
{
    return kind == DocumentKind::Bulletin ? QLatin1String("bulletin") : QLatin1String("article");
}

std::optional<DocumentKind> documentKindFromWord(QStringView word)
{
    for (const DocumentKind kind : {DocumentKind::Bulletin, DocumentKind::Article}) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

QJsonObject Template::SignOffLine::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("party"), toWord(party));
    writer.number(QLatin1String("hoursBefore"), hoursBefore);
    return writer.take();
}

Result<Template::SignOffLine> Template::SignOffLine::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    const QString word = readRequiredText(reader, QLatin1String("party"));
    const std::optional<SignOffParty> party = signOffPartyFromWord(word);
    if (!party)
        reader.fail(error::BodyFieldValue, QLatin1String("party"), {word});
    const int hours = readCount(reader, QLatin1String("hoursBefore"), 0, MaxHours).value_or(0);
    if (reader.error())
        return failure(*reader.error());
    return SignOffLine{*party, hours};
}

QList<SignOffSlot> Template::schedule(Instant freeze) const
{
    QList<SignOffSlot> schedule;
    for (const SignOffLine& line : signOffs)
        schedule.append({line.party, freeze - std::chrono::hours(line.hoursBefore), std::nullopt});
    std::stable_sort(schedule.begin(), schedule.end(),
                     [](const SignOffSlot& a, const SignOffSlot& b) { return a.dueAt < b.dueAt; });
    return schedule;
}

QJsonObject Template::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.number(QLatin1String("version"), version);
    writer.list(QLatin1String("sections"), sections);
    writer.list(QLatin1String("signOffs"), signOffs);
    return writer.take();
}

Result<Template> Template::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Template made;
    made.name = readRequiredText(reader, QLatin1String("name"));
    made.kind = reader.word(QLatin1String("kind"), DocumentKind::Bulletin, &documentKindFromWord);
    made.version = readCount(reader, QLatin1String("version"), 1, 1'000'000).value_or(1);
    made.sections = reader.list<BulletinSection>(QLatin1String("sections"));
    if (made.sections.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("sections"));
    if (const QString repeated = repeatedKey(made.sections); !repeated.isEmpty())
        reader.fail(error::BodyFieldValue, QLatin1String("sections"), {repeated});
    made.signOffs = reader.list<SignOffLine>(QLatin1String("signOffs"));
    QList<SignOffParty> seen;
    for (const SignOffLine& line : std::as_const(made.signOffs)) {
        if (seen.contains(line.party))
            reader.fail(error::BodyFieldValue, QLatin1String("signOffs"), {toWord(line.party)});
        seen.append(line.party);
    }
    made.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return made;
}

} // namespace firebreak
