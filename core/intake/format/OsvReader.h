// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/format/AdvisoryBuilder.h"

namespace firebreak {

/// Reads an OSV document of schema 1.x from any database, the files of GitHub's advisory database among them.
/// `aliases` name the same vulnerability; `related` and `upstream` do not and are kept apart. Source: OSV
/// schema 1.7.
class OsvReader
{
public:
    explicit OsvReader(const JsonObject& document);

    [[nodiscard]] static bool recognises(const JsonObject& object);
    [[nodiscard]] Advisory read();

private:
    void readSeverities(const JsonObject& owner);
    void readDatabaseSpecific();
    void readAffected(const JsonObject& affected);

    const JsonObject& m_document;
    AdvisoryBuilder m_builder;
};

} // namespace firebreak
