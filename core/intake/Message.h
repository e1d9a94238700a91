// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"
#include "core/intake/Finder.h"
#include "core/intake/MessageTopic.h"

namespace firebreak {

enum class MessageDirection : quint8 { In = 1, Out };

/// `in`, `out`.
[[nodiscard]] QLatin1String toWord(MessageDirection direction);
[[nodiscard]] std::optional<MessageDirection> messageDirectionFromWord(QStringView word);

/// With whom a message is exchanged.
enum class MessageParty : quint8 {
    Reporter = 1,
    ThirdParty, ///< a coordination centre, a CNA, a partner, a customer: by name
    Internal,   ///< a colleague or another department
};

/// `reporter`, `third-party`, `internal`.
[[nodiscard]] QLatin1String toWord(MessageParty party);
[[nodiscard]] std::optional<MessageParty> messagePartyFromWord(QStringView word);

/// One message of a correspondence, as it was sent or came in. Record kind `message`; lives in the
/// compartment of what it is about. docs/records/intake.md lists the JSON.
struct Message
{
    RecordId about; ///< a report, flaw, incident, tracker or bulletin
    MessageDirection direction = MessageDirection::In;
    MessageParty party = MessageParty::Reporter;
    QString partyName; ///< of a third party; who exactly, otherwise
    QString channel;   ///< the tool it went through, such as "e-mail"
    bool isEncrypted = false;
    bool isAutomated = false; ///< sent by a machine: no human reply (R18)
    Instant at;
    QString subject;
    QString text;
    QList<Finder> finders; ///< those it names as finders
    QList<MessageTopic> topics;
    std::optional<Instant> expectedBy; ///< the promise of topic ExpectedResponse (R21)
    std::optional<RecordId> createdBy; ///< none: the server itself
    QJsonObject extra;

    [[nodiscard]] bool isTo(MessageParty whom) const
    {
        return direction == MessageDirection::Out && party == whom;
    }

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (about, at, channel; the name of a third party; the moment that is
    /// promised) and `body.field-value` (an unknown word; a promise without its topic).
    [[nodiscard]] static Result<Message> fromJson(const QJsonObject& body);
    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace firebreak
