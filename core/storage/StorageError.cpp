// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StorageError.h"

#include <sqlite3.h>

namespace firebreak {
namespace {

ErrorCode codeFor(int primary)
{
    switch (primary) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return error::StorageDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error::StorageBusy;
    case SQLITE_FULL:
        return error::StorageFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return error::StorageIo;
    case SQLITE_INTERRUPT:
        return error::StorageCancelled;
    case SQLITE_CONSTRAINT:
        return error::StorageConstraint;
    default:
        return error::StorageStatement;
    }
}

} // namespace

Error storageError(sqlite3* handle, int code, QString place)
{
    const int primary = code & 0xff;
    QStringList details{QString::number(code), QString::fromUtf8(sqlite3_errstr(code))};
    // A failed allocation inside the pager reports as NOMEM; a short read of a truncated file as an I/O error.
    if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_DATA)
        return {error::StorageDamaged, std::move(place), std::move(details)};
    // FTS5 quotes the searched text in its messages, so run-time messages of other classes are left out.
    if (handle && primary == SQLITE_CONSTRAINT)
        details[1] = QString::fromUtf8(sqlite3_errmsg(handle));
    return {codeFor(primary), std::move(place), std::move(details)};
}

} // namespace firebreak
