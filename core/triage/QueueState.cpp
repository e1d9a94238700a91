// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/QueueState.h"

#include <array>
#include <utility>

namespace firebreak {
namespace {

using enum QueueState;

constexpr std::array<std::pair<QueueState, const char*>, 6> Words{{{New, "new"},
                                                                  {Assigned, "assigned"},
                                                                  {NotAffected, "not-affected"},
                                                                  {Rejected, "rejected"},
                                                                  {Weakness, "weakness"},
                                                                  {Flaw, "flaw"}}};

} // namespace

QLatin1String toWord(QueueState state)
{
    for (const auto& [value, word] : Words) {
        if (value == state)
            return QLatin1String(word);
    }
    return {};
}

std::optional<QueueState> queueStateFromWord(QStringView word)
{
    for (const auto& [value, name] : Words) {
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

QueueState stateOf(const Report& report)
{
    if (!report.disposition)
        return report.owner ? Assigned : New;
    switch (report.disposition->kind) {
    case Disposition::NotAffected:
        return NotAffected;
    case Disposition::Rejected:
        return Rejected;
    case Disposition::Weakness:
        return Weakness;
    case Disposition::Flaw:
        break;
    }
    return QueueState::Flaw;
}

} // namespace firebreak
