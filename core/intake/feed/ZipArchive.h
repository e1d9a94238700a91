// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/ByteStream.h"
#include "core/intake/feed/UnpackGuard.h"

#include <QIODevice>

#include <memory>

namespace firebreak {

/// Walks through the members of a zip file (also zip64) without ever holding its directory or writing
/// anything to disk. A member's name is only ever shown. The archive is itself the stream of its current
/// member's bytes. Fails with `intake.archive-damaged`, `intake.archive-encrypted` or `intake.too-large`.
class ZipArchive final : public ByteStream
{
public:
    /// `device` must be seekable and outlive the archive.
    ZipArchive(QIODevice& device, const FeedLimits& limits);
    ~ZipArchive() override;

    /// Opens the next member that is no folder; false after the last one. A member that cannot be opened is
    /// an error, after which next() goes on behind it; isBroken() says that there is no going on.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] bool isBroken() const;
    /// Name of the current member, control characters made visible.
    [[nodiscard]] QString memberName() const;

    [[nodiscard]] Result<qint64> read(char* to, qint64 size) override;

private:
    class Handle;
    std::unique_ptr<Handle> m_handle;
    UnpackGuard m_guard;
    int m_maxMembers;
};

} // namespace firebreak
