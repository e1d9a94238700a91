// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/SnapshotPlace.h"

namespace firebreak::server {

QByteArray SnapshotPlace::toText() const
{
    return moment.toText() + '!' + compartment.toLatin1() + '.' + QByteArray::number(born) + '.'
        + QByteArray::number(records);
}

Result<SnapshotPlace> SnapshotPlace::fromText(const QByteArray& text)
{
    const qsizetype mark = text.indexOf('!');
    const QList<QByteArray> parts = text.mid(mark + 1).split('.');
    if (mark < 0 || parts.size() != 3)
        return failure(error::CursorMalformed);
    const Result<Cursor> moment = Cursor::fromText(text.first(mark));
    if (!moment)
        return failure(moment.error());
    const SnapshotPlace place{*moment, QString::fromLatin1(parts[0]), parts[1].toLongLong(), parts[2].toLongLong()};
    if (place.toText() != text || place.born < 0 || place.records < 0)
        return failure(error::CursorMalformed);
    return place;
}

} // namespace firebreak::server
