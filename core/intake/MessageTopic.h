// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace firebreak {

/// What a message to or from a reporter is about, as whoever recorded it says. The rules of correspondence
/// ask for these, not for wordings.
enum class MessageTopic : quint8 {
    Process = 1,        ///< how we go on (R19)
    Timeline,           ///< by when (R19)
    Progress,           ///< where we are (R20)
    ExpectedResponse,   ///< when a more detailed answer comes (R21)
    Lead,               ///< who talks to the reporter (R22)
    OtherOrganisations, ///< whom else to contact (R23)
    Redirect,           ///< where enquiries that are not about security go (R24)
    SecureChannel,      ///< how to write to us in secret, and to treat our messages likewise (R68)
    TellOfDisclosure,   ///< the wish to be told before the reporter discloses (R68)
    Disclosure,         ///< the date of the disclosure (R69)
    Consent,            ///< whether we may share with somebody (R67)
    Reproduction,       ///< that we could reproduce it, or not (R35)
    FixVerification,    ///< whether the fix works for the reporter (R110)
};

[[nodiscard]] QList<MessageTopic> allMessageTopics();
/// `process`, `timeline`, `progress`, `expected-response`, `lead`, `other-organisations`, `redirect`,
/// `secure-channel`, `tell-of-disclosure`, `disclosure`, `consent`, `reproduction`, `fix-verification`.
[[nodiscard]] QLatin1String toWord(MessageTopic topic);
[[nodiscard]] std::optional<MessageTopic> messageTopicFromWord(QStringView word);

} // namespace firebreak
