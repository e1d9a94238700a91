// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiParts.h"
#include "core/server/api/ApiReply.h"

namespace firebreak::server {

/// `/v1/commands`, `/v1/changes`, `/v1/snapshot` and `/v1/events`: the records, for callers the gate has let in.
class RecordEndpoints
{
public:
    static constexpr qsizetype MaxCommands = 1000;
    static constexpr std::size_t MaxBody = 16U << 20U;

    explicit RecordEndpoints(const ApiParts& parts)
        : m_parts(parts)
    {}

    void commands(const Exchange& exchange) const;
    void changes(const Exchange& exchange) const;
    void snapshot(const Exchange& exchange) const;
    void events(const Exchange& exchange) const;

private:
    void applyBatch(const Exchange& exchange) const;

    ApiParts m_parts;
};

} // namespace firebreak::server
