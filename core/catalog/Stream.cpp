// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Stream.h"

#include "core/base/BodyFields.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

constexpr std::array phases = {QLatin1String("planned"), QLatin1String("full"), QLatin1String("maintenance"),
                               QLatin1String("extended"), QLatin1String("end-of-life")};

} // namespace

QLatin1String toWord(StreamPhase phase)
{
    return phases[std::size_t(phase)];
}

std::optional<StreamPhase> streamPhaseFromWord(QStringView word)
{
    const auto it =
        std::find_if(phases.cbegin(), phases.cend(), [word](QLatin1String phase) { return word == phase; });
    return it == phases.cend() ? std::nullopt : std::optional(StreamPhase(it - phases.cbegin()));
}

bool Stream::isSupportedOn(QDate day) const
{
    return phase != StreamPhase::Planned && phase != StreamPhase::EndOfLife &&
           (!releasedOn || day >= *releasedOn) && (!supportedUntil || day <= *supportedUntil);
}

QJsonObject Stream::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("offering"), offering.toText());
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("phase"), toWord(phase));
    writer.date(QLatin1String("releasedOn"), releasedOn);
    writer.date(QLatin1String("supportedUntil"), supportedUntil);
    writer.text(QLatin1String("nextRelease"), nextRelease);
    writer.list(QLatin1String("components"), components);
    writer.texts(QLatin1String("labels"), labels);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    return writer.take();
}

Result<Stream> Stream::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Stream stream{readRequiredId(reader, QLatin1String("offering"))};
    stream.name = readRequiredText(reader, QLatin1String("name"));
    stream.phase = reader.word(QLatin1String("phase"), StreamPhase::Full, streamPhaseFromWord);
    stream.releasedOn = reader.date(QLatin1String("releasedOn"));
    stream.supportedUntil = reader.date(QLatin1String("supportedUntil"));
    stream.nextRelease = reader.text(QLatin1String("nextRelease"));
    stream.components = reader.list<Component>(QLatin1String("components"));
    stream.labels = reader.texts(QLatin1String("labels"));
    stream.updatedAt = reader.instant(QLatin1String("updatedAt"));
    stream.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    stream.extra = reader.rest();
    if (stream.releasedOn && stream.supportedUntil && *stream.supportedUntil < *stream.releasedOn)
        reader.fail(error::BodyFieldValue, QLatin1String("supportedUntil"),
                    {stream.supportedUntil->toString(Qt::ISODate)});
    if (reader.error())
        return failure(*reader.error());
    return stream;
}

} // namespace firebreak
