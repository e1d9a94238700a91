// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Note.h"

#include "core/base/BodyFields.h"

namespace firebreak {

QJsonObject Note::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("parent"), parent.toText());
    writer.text(QLatin1String("text"), text);
    writer.instant(QLatin1String("at"), at);
    writeRecordId(writer, QLatin1String("author"), author);
    return writer.take();
}

Result<Note> Note::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Note note{
        readRequiredId(reader, QLatin1String("parent")), reader.text(QLatin1String("text")), {}, {}, {}};
    if (note.text.trimmed().isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("text"));
    note.at = readRequiredInstant(reader, QLatin1String("at"));
    note.author = readRecordId(reader, QLatin1String("author"));
    note.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return note;
}

} // namespace firebreak
