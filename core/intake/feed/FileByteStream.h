// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/ByteStream.h"

#include <QIODevice>

#include <functional>

namespace firebreak {

/// The bytes of an open device from its current position. `onRead` hears how many were taken, for progress,
/// and stops the reading with `intake.cancelled` or another code by giving an error.
class FileByteStream final : public ByteStream
{
public:
    using OnRead = std::function<std::optional<Error>(qint64 bytes)>;

    FileByteStream(QIODevice& device, OnRead onRead) : m_device(device), m_onRead(std::move(onRead)) {}

    [[nodiscard]] Result<qint64> read(char* to, qint64 size) override;

private:
    QIODevice& m_device;
    OnRead m_onRead;
};

} // namespace firebreak
