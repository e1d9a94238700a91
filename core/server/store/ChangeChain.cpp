// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/ChangeChain.h"

#include "core/crypto/Sha256.h"

#include <QtEndian>

namespace firebreak::server {

namespace {

template <class Integer>
void addNumber(Sha256& hash, Integer number)
{
    const Integer bigEndian = qToBigEndian(number);
    hash.add(QByteArrayView(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian));
}

void addBytes(Sha256& hash, const QByteArray& bytes)
{
    addNumber(hash, quint32(bytes.size()));
    hash.add(bytes);
}

} // namespace

QByteArray chainHash(const QByteArray& previous, const ChangeLink& link)
{
    const StoredChange& change = link.change;
    Sha256 hash;
    hash.add(previous);
    addNumber(hash, quint64(link.sequence));
    addNumber(hash, quint64(link.position));
    addNumber(hash, quint64(change.record.revision));
    addNumber(hash, quint64(toMs(change.at)));
    hash.add(change.record.isRemoved ? QByteArrayView("\1", 1) : QByteArrayView("\0", 1));
    addBytes(hash, change.record.id.toBytes());
    addBytes(hash, change.record.kind.toUtf8());
    addBytes(hash, change.record.compartment.toUtf8());
    addBytes(hash, change.command ? change.command->toBytes() : QByteArray());
    addBytes(hash, change.person ? change.person->toBytes() : QByteArray());
    addBytes(hash, change.record.body);
    return hash.finish();
}

QByteArray chainStart()
{
    return QByteArray(Sha256::Size, '\0');
}

} // namespace firebreak::server
