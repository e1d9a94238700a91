// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/Context.h"
#include "core/intake/Advisory.h"

namespace firebreak::test {

/// Makes commands with ids and times that count up, so that runs are alike.
class Commands
{
public:
    explicit Commands(Instant start = instantFromMs(1'760'000'000'000)) : m_now(start) {}

    [[nodiscard]] Command make(const RecordId& target, Payload payload)
    {
        m_now += std::chrono::seconds(1);
        return {CommandId(named("command")), m_now, target, std::move(payload)};
    }
    [[nodiscard]] Command import(const Advisory& advisory);
    [[nodiscard]] RecordId newId() { return RecordId(named("record")); }
    [[nodiscard]] Instant now() const { return m_now; }
    /// The next command is given a second after that.
    void setNow(Instant now) { m_now = now; }

private:
    [[nodiscard]] Uuid named(const char* space)
    {
        return Uuid::fromName(space, QByteArray::number(++m_count));
    }

    Instant m_now;
    int m_count = 0;
};

/// A small advisory of one source that names `aliases`, the first of them its own id.
[[nodiscard]] Advisory advisory(AdvisorySource source, const QStringList& aliases, const QString& title = {});

/// An actor whose id follows from the role's word.
[[nodiscard]] Actor actor(Role role);

} // namespace firebreak::test
