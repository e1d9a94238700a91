// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WholeFile.h"

#include "core/intake/IntakeError.h"
#include "core/intake/feed/FileByteStream.h"
#include "core/intake/feed/GzipByteStream.h"

#include <QFile>
#include <QFileInfo>

namespace firebreak {
namespace {

Result<QByteArray> readAll(ByteStream& stream, qsizetype limit)
{
    QByteArray bytes;
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    while (true) {
        const Result<qint64> size = stream.read(chunk.data(), chunk.size());
        if (!size)
            return failure(size.error());
        if (*size == 0)
            return bytes;
        if (bytes.size() + *size > limit)
            return failure(error::IntakeTooLarge);
        bytes.append(chunk.constData(), qsizetype(*size));
    }
}

} // namespace

Result<QByteArray> readWholeFile(const QString& path, qsizetype limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(error::IntakeFileUnreadable, {}, {error::FileIsMissing});
    if (info.isDir())
        return failure(error::IntakeFileUnreadable, {}, {error::FileIsFolder});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(error::IntakeFileUnreadable, {}, {file.errorString()});
    const bool isPacked = file.peek(2) == "\x1f\x8b";
    FileByteStream stream(file, [](qint64) { return std::nullopt; });
    if (!isPacked)
        return readAll(stream, limit);
    const FeedLimits limits;
    GzipByteStream unpacked(stream, limits);
    return readAll(unpacked, limit);
}

} // namespace firebreak
