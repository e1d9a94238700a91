// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/StoreFixtures.h"

namespace firebreak::test {

using namespace server;

RecordId recordNumber(int n)
{
    return RecordId(Uuid::fromName("record", QByteArray::number(n)));
}

CommandId commandNumber(int n)
{
    return CommandId(Uuid::fromName("command", QByteArray::number(n)));
}

StoredChange changeOf(int record, qint64 revision, const QString& compartment, int command)
{
    const QByteArray body = R"({"later":{"field":[1,2]},"text":"Überprüft )" + QByteArray::number(record) + '.'
        + QByteArray::number(revision) + R"("})";
    return {RecordRow{recordNumber(record), QStringLiteral("note"), compartment, revision, false, body},
            commandNumber(command), recordNumber(1000), instantFromMs(1'700'000'000'000 + revision)};
}

Result<void> appendAlone(Store& store, const StoredChange& change, const QStringList& keys)
{
    return store.transact(Store::Access::Write, [&] { return store.append(change, keys); });
}

} // namespace firebreak::test
