// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/Cursor.h"

namespace firebreak::server {

namespace {

bool isWord(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '/';
    });
}

} // namespace

Cursor Cursor::among(const QStringList& compartments) const
{
    Cursor some{epoch, {}};
    for (auto it = positions.cbegin(); it != positions.cend(); ++it) {
        if (compartments.contains(it.key()))
            some.positions.insert(it.key(), it.value());
    }
    return some;
}

QByteArray Cursor::toText() const
{
    QByteArray text = epoch.toLatin1();
    for (auto it = positions.cbegin(); it != positions.cend(); ++it) {
        if (it.value() > 0)
            text += '~' + it.key().toLatin1() + '.' + QByteArray::number(it.value());
    }
    return text;
}

Result<Cursor> Cursor::fromText(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split('~');
    Cursor cursor;
    if (!isWord(parts.first()))
        return failure(error::CursorMalformed);
    cursor.epoch = QString::fromLatin1(parts.first());
    for (const QByteArray& part : parts.sliced(1)) {
        const qsizetype dot = part.indexOf('.');
        bool isNumber = false;
        const qint64 position = part.mid(dot + 1).toLongLong(&isNumber);
        if (dot < 0 || !isWord(part.first(dot)) || !isNumber || position <= 0)
            return failure(error::CursorMalformed);
        cursor.positions.insert(QString::fromLatin1(part.first(dot)), position);
    }
    // One spelling per cursor: signs, zeros in front, other orders and repeats are not ours.
    if (cursor.toText() != text)
        return failure(error::CursorMalformed);
    return cursor;
}

} // namespace firebreak::server
