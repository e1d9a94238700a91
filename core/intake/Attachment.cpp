// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Attachment.h"

#include "core/base/BodyFields.h"
#include "core/identity/Access.h"

#include <QRegularExpression>

#include <cmath>

namespace firebreak {
namespace {

constexpr double MaxSize = 9.0e15; // within what a JSON number holds exactly
constexpr qsizetype MaxNameLength = 255;

/// A name that can be written into any folder and nowhere else.
bool isFileName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^[^/\\\\\\x00-\\x1f]+$"));
    return name.size() <= MaxNameLength && name != QLatin1String(".") && name != QLatin1String("..") &&
           form.match(name).hasMatch();
}

bool isMediaType(const QString& type)
{
    static const QRegularExpression form(
        QStringLiteral("^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"));
    return form.match(type).hasMatch();
}

} // namespace

bool isSha256(const QString& hash)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}$"));
    return form.match(hash).hasMatch();
}

bool Attachment::mayOpen(const Actor& actor) const
{
    return !isReproducer || isProductSecurity(actor) || (actor.person && passedTo.contains(*actor.person));
}

QJsonObject Attachment::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("about"), about.toText());
    writer.text(QLatin1String("sha256"), sha256);
    writer.number(QLatin1String("size"), double(size));
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("mediaType"), mediaType);
    writer.flag(QLatin1String("reproducer"), isReproducer);
    writeRecordIds(writer, QLatin1String("passedTo"), passedTo);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writeRecordId(writer, QLatin1String("createdBy"), createdBy);
    return writer.take();
}

Result<Attachment> Attachment::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Attachment attachment{readRequiredId(reader, QLatin1String("about")), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    attachment.sha256 = readRequiredText(reader, QLatin1String("sha256"));
    if (!isSha256(attachment.sha256))
        reader.fail(error::BodyFieldValue, QLatin1String("sha256"), {attachment.sha256});
    const std::optional<double> size = reader.number(QLatin1String("size"));
    if (!size)
        reader.fail(error::BodyFieldMissing, QLatin1String("size"));
    else if (*size < 0 || *size > MaxSize || std::floor(*size) != *size)
        reader.fail(error::BodyFieldValue, QLatin1String("size"));
    else
        attachment.size = qint64(*size);
    attachment.name = readRequiredText(reader, QLatin1String("name"));
    if (!isFileName(attachment.name))
        reader.fail(error::BodyFieldValue, QLatin1String("name"), {attachment.name});
    attachment.mediaType = readRequiredText(reader, QLatin1String("mediaType")).toLower();
    if (!isMediaType(attachment.mediaType))
        reader.fail(error::BodyFieldValue, QLatin1String("mediaType"), {attachment.mediaType});
    attachment.isReproducer = reader.flag(QLatin1String("reproducer"));
    attachment.passedTo = readRecordIds(reader, QLatin1String("passedTo"));
    if (!attachment.isReproducer && !attachment.passedTo.isEmpty())
        reader.fail(error::BodyFieldValue, QLatin1String("passedTo"));
    attachment.createdAt = reader.instant(QLatin1String("createdAt"));
    attachment.createdBy = readRecordId(reader, QLatin1String("createdBy"));
    attachment.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return attachment;
}

} // namespace firebreak
