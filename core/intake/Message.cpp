// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Message.h"

#include "core/base/BodyFields.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array DirectionWords = {"in", "out"};
constexpr std::array PartyWords = {"reporter", "third-party", "internal"};

template <class Enum, std::size_t Size>
std::optional<Enum> fromWords(const std::array<const char*, Size>& words, QStringView word)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (word == QLatin1String(words[i]))
            return Enum(i + 1);
    }
    return std::nullopt;
}

/// The word must be there.
template <class Enum, class FromWord> Enum readWord(BodyReader& reader, QLatin1String key, FromWord fromWord)
{
    const QString word = readRequiredText(reader, key);
    const std::optional<Enum> value = fromWord(QStringView(word));
    if (!value)
        reader.fail(error::BodyFieldValue, key, {word});
    return value.value_or(Enum(1));
}

QList<MessageTopic> readTopics(BodyReader& reader)
{
    QList<MessageTopic> topics;
    const QStringList words = reader.texts(QLatin1String("topics"));
    for (const QString& word : words) {
        const std::optional<MessageTopic> topic = messageTopicFromWord(word);
        if (!topic)
            reader.fail(error::BodyFieldValue, QLatin1String("topics"), {word});
        else if (!topics.contains(*topic))
            topics.append(*topic);
    }
    return topics;
}

} // namespace

QLatin1String toWord(MessageDirection direction)
{
    return QLatin1String(DirectionWords[std::size_t(direction) - 1]);
}

std::optional<MessageDirection> messageDirectionFromWord(QStringView word)
{
    return fromWords<MessageDirection>(DirectionWords, word);
}

QLatin1String toWord(MessageParty party)
{
    return QLatin1String(PartyWords[std::size_t(party) - 1]);
}

std::optional<MessageParty> messagePartyFromWord(QStringView word)
{
    return fromWords<MessageParty>(PartyWords, word);
}

QJsonObject Message::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("about"), about.toText());
    writer.text(QLatin1String("direction"), toWord(direction));
    writer.text(QLatin1String("party"), toWord(party));
    writer.text(QLatin1String("partyName"), partyName);
    writer.text(QLatin1String("channel"), channel);
    writer.flag(QLatin1String("encrypted"), isEncrypted);
    writer.flag(QLatin1String("automated"), isAutomated);
    writer.instant(QLatin1String("at"), at);
    writer.text(QLatin1String("subject"), subject);
    writer.text(QLatin1String("text"), text);
    writer.list(QLatin1String("finders"), finders);
    QStringList words;
    for (const MessageTopic topic : topics)
        words.append(toWord(topic));
    writer.texts(QLatin1String("topics"), words);
    writer.instant(QLatin1String("expectedBy"), expectedBy);
    writeRecordId(writer, QLatin1String("createdBy"), createdBy);
    return writer.take();
}

Result<Message> Message::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Message message{readRequiredId(reader, QLatin1String("about")),
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {}};
    message.direction =
        readWord<MessageDirection>(reader, QLatin1String("direction"), &messageDirectionFromWord);
    message.party = readWord<MessageParty>(reader, QLatin1String("party"), &messagePartyFromWord);
    message.partyName = reader.text(QLatin1String("partyName")).simplified();
    if (message.party == MessageParty::ThirdParty && message.partyName.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("partyName"));
    message.channel = readRequiredText(reader, QLatin1String("channel"));
    message.isEncrypted = reader.flag(QLatin1String("encrypted"));
    message.isAutomated = reader.flag(QLatin1String("automated"));
    message.at = readRequiredInstant(reader, QLatin1String("at"));
    message.subject = reader.text(QLatin1String("subject"));
    message.text = reader.text(QLatin1String("text"));
    message.finders = reader.list<Finder>(QLatin1String("finders"));
    message.topics = readTopics(reader);
    message.expectedBy = reader.instant(QLatin1String("expectedBy"));
    const bool isPromise = message.topics.contains(MessageTopic::ExpectedResponse);
    if (isPromise && !message.expectedBy)
        reader.fail(error::BodyFieldMissing, QLatin1String("expectedBy"));
    if (!isPromise && message.expectedBy)
        reader.fail(error::BodyFieldValue, QLatin1String("expectedBy"), {toText(*message.expectedBy)});
    message.createdBy = readRecordId(reader, QLatin1String("createdBy"));
    message.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return message;
}

} // namespace firebreak
