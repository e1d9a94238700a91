// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/BulletinText.h"

#include "core/base/BodyFields.h"
#include "core/crypto/Sha256.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace firebreak {
namespace {

bool isKey(const QString& key)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    return key.size() <= 60 && form.match(key).hasMatch();
}

/// An array keeps its order, so the bytes depend on the content alone.
QJsonArray canonicalSection(const BulletinSection& section)
{
    return {section.key, canonicalText(section.heading), canonicalText(section.text)};
}

QString digest(const QJsonArray& content)
{
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(Sha256::of(bytes).toHex());
}

} // namespace

QString canonicalText(const QString& text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n?"));
    static const QRegularExpression trailing(QStringLiteral("[ \\t]+(?=\\n|$)"));
    QString canonical = text.normalized(QString::NormalizationForm_C);
    canonical.replace(lineEnd, QStringLiteral("\n"));
    canonical.remove(trailing);
    return canonical.trimmed();
}

QJsonObject BulletinSection::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("key"), key);
    writer.text(QLatin1String("heading"), heading);
    writer.text(QLatin1String("text"), text);
    return writer.take();
}

Result<BulletinSection> BulletinSection::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    BulletinSection section;
    section.key = readRequiredText(reader, QLatin1String("key"));
    if (!isKey(section.key))
        reader.fail(error::BodyFieldValue, QLatin1String("key"), {section.key});
    section.heading = reader.text(QLatin1String("heading"));
    section.text = reader.text(QLatin1String("text"));
    if (reader.error())
        return failure(*reader.error());
    return section;
}

QString BulletinText::hash() const
{
    QJsonArray content{canonicalText(title)};
    for (const BulletinSection& section : sections)
        content.append(canonicalSection(section));
    return digest(content);
}

const BulletinSection* BulletinText::find(const QString& key) const
{
    const auto it = std::find_if(sections.cbegin(), sections.cend(),
                                 [&key](const BulletinSection& section) { return section.key == key; });
    return it == sections.cend() ? nullptr : &*it;
}

QString hashOf(const BulletinSection& section)
{
    return digest(canonicalSection(section));
}

QString repeatedKey(const QList<BulletinSection>& sections)
{
    QStringList seen;
    for (const BulletinSection& section : sections) {
        if (seen.contains(section.key))
            return section.key;
        seen.append(section.key);
    }
    return {};
}

} // namespace firebreak
