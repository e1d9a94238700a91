// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"

#include <QByteArray>

namespace firebreak::server {

/// A record as it lies in the store: its body still as JSON text, so that feeds hand it on without reading it.
struct RecordRow
{
    RecordId id;
    QString kind;
    QString compartment;
    qint64 revision = 0;
    bool isRemoved = false;
    QByteArray body;

    [[nodiscard]] static RecordRow of(const Record& record);
    /// Fails with the codes of kinds and compartments, when a newer server wrote the row.
    [[nodiscard]] Result<Record> toRecord() const;
    /// The bytes of wire's toJson(Record).
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const RecordRow&, const RecordRow&) = default;
};

} // namespace firebreak::server
