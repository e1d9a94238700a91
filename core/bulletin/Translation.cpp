// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/Translation.h"

#include "core/base/BodyFields.h"

#include <QRegularExpression>

#include <algorithm>

namespace firebreak {
namespace {

constexpr QLatin1String TitleKey("title");

bool isLanguage(const QString& tag)
{
    static const QRegularExpression form(QStringLiteral("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"));
    return form.match(tag).hasMatch();
}

} // namespace

QString hashOfTitle(const QString& title)
{
    return hashOf({TitleKey, title, {}});
}

QStringList lostTokens(const QString& source, const QString& translated)
{
    static const QRegularExpression token(
        QStringLiteral("\\bCVE-\\d{4}-\\d{4,}\\b|\\bCWE-\\d+\\b|https?://"
                       "[^\\s<>\"]+[^\\s<>\".,;:!?)]|\\b\\d+(?:\\.\\d+)+\\b"));
    QStringList lost;
    auto matches = token.globalMatch(source);
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        if (!translated.contains(found) && !lost.contains(found))
            lost.append(found);
    }
    return lost;
}

QJsonObject TranslatedSection::toJson() const
{
    QJsonObject json = section.toJson();
    json[QLatin1String("source")] = source;
    return json;
}

Result<TranslatedSection> TranslatedSection::fromJson(const QJsonObject& json)
{
    Result<BulletinSection> section = BulletinSection::fromJson(json);
    if (!section)
        return failure(section.error());
    BodyReader reader(json);
    const QString source = readRequiredText(reader, QLatin1String("source"));
    if (reader.error())
        return failure(*reader.error());
    return TranslatedSection{*std::move(section), source};
}

QStringList Translation::stale(const BulletinText& source) const
{
    QStringList keys;
    if (titleSource != hashOfTitle(source.title))
        keys.append(TitleKey);
    for (const BulletinSection& section : source.sections) {
        const QString hash = hashOf(section);
        const bool isFresh =
            std::any_of(sections.cbegin(), sections.cend(), [&](const TranslatedSection& mine) {
                return mine.section.key == section.key && mine.source == hash;
            });
        if (!isFresh)
            keys.append(section.key);
    }
    return keys;
}

bool Translation::isFinalOf(const BulletinText& source) const
{
    return final && final->hash == source.hash() && stale(source).isEmpty();
}

QJsonObject Translation::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("bulletin"), bulletin.toText());
    writer.text(QLatin1String("language"), language);
    writer.text(QLatin1String("title"), title);
    writer.text(QLatin1String("titleSource"), titleSource);
    writer.list(QLatin1String("sections"), sections);
    writeRecordId(writer, QLatin1String("translator"), translator);
    writer.child(QLatin1String("final"), final);
    writer.child(QLatin1String("posted"), posted);
    return writer.take();
}

Result<Translation> Translation::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Translation translation{
        readRequiredId(reader, QLatin1String("bulletin")), {}, {}, {}, {}, {}, {}, {}, {}};
    translation.language = readRequiredText(reader, QLatin1String("language"));
    if (!isLanguage(translation.language))
        reader.fail(error::BodyFieldValue, QLatin1String("language"), {translation.language});
    translation.title = reader.text(QLatin1String("title"));
    translation.titleSource = reader.text(QLatin1String("titleSource"));
    translation.sections = reader.list<TranslatedSection>(QLatin1String("sections"));
    QStringList keys;
    for (const TranslatedSection& each : std::as_const(translation.sections)) {
        if (keys.contains(each.section.key))
            reader.fail(error::BodyFieldValue, QLatin1String("sections"), {each.section.key});
        keys.append(each.section.key);
    }
    translation.translator = readRecordId(reader, QLatin1String("translator"));
    translation.final = reader.child<TextMark>(QLatin1String("final"));
    translation.posted = reader.child<TextMark>(QLatin1String("posted"));
    translation.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return translation;
}

} // namespace firebreak
