// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/LabelMark.h"

namespace firebreak {

QJsonObject LabelMark::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("label"), label);
    writer.text(QLatin1String("state"), toWord(state));
    writeRecordId(writer, QLatin1String("contributor"), contributor);
    return writer.take();
}

Result<LabelMark> LabelMark::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    LabelMark value;
    value.label = readRequiredText(reader, QLatin1String("label"));
    value.state = reader.word(QLatin1String("state"), LabelState::New, &labelStateFromWord);
    value.contributor = readRecordId(reader, QLatin1String("contributor"));
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
