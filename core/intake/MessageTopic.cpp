// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/MessageTopic.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {
    "process",           "timeline",       "progress",
    "expected-response", "lead",           "other-organisations",
    "redirect",          "secure-channel", "tell-of-disclosure",
    "disclosure",        "consent",        "reproduction",
    "fix-verification",
};
static_assert(Words.size() == std::size_t(MessageTopic::FixVerification));

} // namespace

QList<MessageTopic> allMessageTopics()
{
    QList<MessageTopic> all;
    for (std::size_t i = 1; i <= Words.size(); ++i)
        all.append(MessageTopic(i));
    return all;
}

QLatin1String toWord(MessageTopic topic)
{
    return QLatin1String(Words[std::size_t(topic) - 1]);
}

std::optional<MessageTopic> messageTopicFromWord(QStringView word)
{
    for (const MessageTopic topic : allMessageTopics()) {
        if (word == toWord(topic))
            return topic;
    }
    return std::nullopt;
}

} // namespace firebreak
