// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid.h"

#include <QCryptographicHash>
#include <QUuid>

#include <sodium.h>

#include <cstring>

namespace firebreak {
namespace {

void setVersion(std::array<quint8, 16>& bytes, quint8 version)
{
    bytes[6] = quint8((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
}

} // namespace

Uuid Uuid::generate(Instant now)
{
    std::array<quint8, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    const auto ms = quint64(toMs(now));
    for (int i = 0; i < 6; ++i)
        bytes[std::size_t(i)] = quint8(ms >> (40 - 8 * i));
    setVersion(bytes, 7);
    return Uuid(bytes);
}

Uuid Uuid::fromName(QByteArrayView space, QByteArrayView name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(space);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(name);
    std::array<quint8, 16> bytes{};
    std::memcpy(bytes.data(), hash.result().constData(), bytes.size());
    setVersion(bytes, 8);
    return Uuid(bytes);
}

Result<Uuid> Uuid::fromText(QStringView text)
{
    const QUuid parsed = text.size() == 36 ? QUuid::fromString(text) : QUuid();
    if (parsed.isNull())
        return failure(error::UuidMalformed, {}, {text.toString()});
    return fromBytes(parsed.toRfc4122());
}

Result<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    std::array<quint8, 16> copy{};
    if (bytes.size() != 16)
        return failure(error::UuidMalformed);
    std::memcpy(copy.data(), bytes.data(), copy.size());
    if (copy == std::array<quint8, 16>{})
        return failure(error::UuidMalformed);
    return Uuid(copy);
}

QString Uuid::toText() const
{
    return QUuid::fromRfc4122(toBytes()).toString(QUuid::WithoutBraces);
}

QByteArray Uuid::toBytes() const
{
    return {reinterpret_cast<const char*>(m_bytes.data()), qsizetype(m_bytes.size())};
}

} // namespace firebreak
