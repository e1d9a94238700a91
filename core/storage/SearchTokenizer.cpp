// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchTokenizer.h"

#include "core/storage/SearchTokens.h"

#include <sqlite3.h>

namespace firebreak {
namespace {

using TokenSink = int (*)(void*, int, const char*, int, int, int);

int create(void*, const char**, int, Fts5Tokenizer** out)
{
    // There is nothing to keep, but FTS5 takes null for a failure.
    static char nothing = 0;
    *out = reinterpret_cast<Fts5Tokenizer*>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int size, TokenSink sink)
{
    int code = SQLITE_OK;
    const bool isOpenEnded = (flags & FTS5_TOKENIZE_PREFIX) != 0;
    search::forEachToken(QByteArrayView(text, size), isOpenEnded,
                         [&](QByteArrayView token, qsizetype begin, qsizetype end) {
                             code = sink(context, 0, token.data(), int(token.size()), int(begin), int(end));
                             return code == SQLITE_OK;
                         });
    return code;
}

} // namespace

Result<void> registerSearchTokenizer(sqlite3* handle)
{
    sqlite3_stmt* statement = nullptr;
    fts5_api* api = nullptr;
    int code = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if (code != SQLITE_OK || !api)
        return failure(error::StorageUnprotected, QStringLiteral("fts5"));
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    code = api->xCreateTokenizer(api, "firebreak", nullptr, &tokenizer, nullptr);
    if (code != SQLITE_OK)
        return failure(storageError(handle, code, QStringLiteral("tokenizer")));
    return {};
}

} // namespace firebreak
