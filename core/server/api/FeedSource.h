// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/server/accounts/Caller.h"
#include "core/server/api/StorePool.h"
#include "core/server/api/ZstdEncoder.h"
#include "core/server/http/HttpBodySource.h"

namespace firebreak::server {

/// The body of a feed in NDJSON, read page by page from the store as fast as the client takes it; no transaction
/// is held between two pages, and each asks again what the caller may read.
class FeedSource : public HttpBodySource, public std::enable_shared_from_this<FeedSource>
{
public:
    /// Pool and clock outlive it.
    FeedSource(StorePool& pool, const Clock& clock, bool isCompressed, Caller caller);
    void next(Ready ready) override;

protected:
    struct Page
    {
        QByteArray lines;
        bool isLast = false;
    };
    /// On a thread of the pool, in one transaction that only reads.
    [[nodiscard]] virtual Result<Page> read(Store& store, const Caller& caller) = 0;

private:
    [[nodiscard]] Result<Page> readAsCaller(Store& store);

    StorePool& m_pool;
    const Clock& m_clock;
    const Caller m_caller;
    std::optional<ZstdEncoder> m_encoder;
    bool m_isDone = false;
};

/// What changed after a cursor, up to `limit` changes.
class ChangeFeed final : public FeedSource
{
public:
    ChangeFeed(StorePool& pool, const Clock& clock, bool isCompressed, Caller caller, Cursor cursor, qsizetype limit);

protected:
    [[nodiscard]] Result<Page> read(Store& store, const Caller& caller) override;

private:
    Cursor m_cursor;
    qsizetype m_left;
};

/// All records as of one moment.
class SnapshotFeed final : public FeedSource
{
public:
    SnapshotFeed(StorePool& pool, const Clock& clock, bool isCompressed, Caller caller, SnapshotPlace place);

protected:
    [[nodiscard]] Result<Page> read(Store& store, const Caller& caller) override;

private:
    SnapshotPlace m_place;
};

} // namespace firebreak::server
