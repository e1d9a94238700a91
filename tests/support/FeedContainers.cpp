// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FeedContainers.h"

#include <QtEndian>

#include <zlib.h>
#include <zstd.h>

namespace firebreak::test {

namespace {

QByteArray deflated(const QByteArray& bytes, int window)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("deflateInit2");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size())) + 32), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("deflate");
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

template <class Number> void put(QByteArray& to, Number number)
{
    const Number little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// The fields a local header and a directory entry share.
void putMember(QByteArray& to, const QByteArray& name, const QByteArray& bytes, const QByteArray& packed)
{
    put<quint16>(to, 20);     // version needed
    put<quint16>(to, 0x0800); // names are UTF-8
    put<quint16>(to, Z_DEFLATED);
    put<quint32>(to, 0); // time and date
    put<quint32>(to,
                 quint32(crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size()))));
    put<quint32>(to, quint32(packed.size()));
    put<quint32>(to, quint32(bytes.size()));
    put<quint16>(to, quint16(name.size()));
    put<quint16>(to, 0); // extra
}

} // namespace

QByteArray gzipped(const QByteArray& bytes)
{
    return deflated(bytes, 15 + 16);
}

QByteArray zstandard(const QByteArray& bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), '\0');
    const size_t size =
        ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()), 3);
    if (ZSTD_isError(size))
        qFatal("ZSTD_compress");
    packed.truncate(qsizetype(size));
    return packed;
}

QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>>& members)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto& [name, bytes] : members) {
        const QByteArray packed = deflated(bytes, -15);
        const quint32 offset = quint32(archive.size());
        archive.append("PK\x03\x04", 4);
        putMember(archive, name, bytes, packed);
        archive.append(name).append(packed);
        directory.append("PK\x01\x02", 4);
        put<quint16>(directory, 20); // version made by
        putMember(directory, name, bytes, packed);
        put<quint16>(directory, 0); // comment
        put<quint16>(directory, 0); // disk
        put<quint16>(directory, 0); // internal attributes
        put<quint32>(directory, 0); // external attributes
        put<quint32>(directory, offset);
        directory.append(name);
    }
    const quint32 directoryAt = quint32(archive.size());
    archive.append(directory);
    archive.append("PK\x05\x06", 4);
    put<quint32>(archive, 0); // disks
    put<quint16>(archive, quint16(members.size()));
    put<quint16>(archive, quint16(members.size()));
    put<quint32>(archive, quint32(directory.size()));
    put<quint32>(archive, directoryAt);
    put<quint16>(archive, 0); // comment
    return archive;
}

} // namespace firebreak::test
