// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/FeedSource.h"

#include "core/base/Logging.h"
#include "core/server/api/ApiReply.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firebreak::server {

namespace {

constexpr qsizetype PageSize = 500;

QByteArray lineOf(const StoredChange& change)
{
    QByteArray line = R"({"change":{"record":)" + change.record.toJson();
    if (change.command)
        line += R"(,"command":")" + change.command->toText().toLatin1() + '"';
    if (change.person)
        line += R"(,"person":")" + change.person->toText().toLatin1() + '"';
    return line + R"(,"at":")" + toText(change.at).toLatin1() + "\"}}\n";
}

QByteArray lineOf(const Departure& departure)
{
    return R"({"gone":{"record":")" + departure.record.toText().toLatin1() + R"(","compartment":")"
        + departure.compartment.toLatin1() + "\"}}\n";
}

} // namespace

FeedSource::FeedSource(StorePool& pool, const Clock& clock, bool isCompressed, Caller caller)
    : m_pool(pool)
    , m_clock(clock)
    , m_caller(std::move(caller))
{
    if (isCompressed)
        m_encoder.emplace();
}

void FeedSource::next(Ready ready)
{
    if (m_isDone)
        return ready({{}, End::Complete});
    const bool isTaken = m_pool.read([self = shared_from_this(), ready](Store& store) {
        const Result<Page> page = self->readAsCaller(store);
        if (!page) {
            qCWarning(logServer) << "feed broken off:" << toLogLine(page.error());
            return ready({{}, End::Broken});
        }
        self->m_isDone = page->isLast;
        const QByteArray bytes = self->m_encoder ? self->m_encoder->add(page->lines, page->isLast) : page->lines;
        ready({bytes, page->isLast ? End::Complete : End::No});
    });
    if (!isTaken)
        ready({{}, End::Broken});
}

/// Whoever lost a role or left a roster since the page before gets no more of it, and is told so at the end.
Result<FeedSource::Page> FeedSource::readAsCaller(Store& store)
{
    Result<Page> page = Page{};
    const auto done = store.transact(Store::Access::Read, [&]() -> Result<void> {
        const auto caller = Caller::ofDevice(store, m_caller.device, m_caller.tokenExpires, m_clock.now());
        if (!caller || !*caller)
            return failure(caller ? Error{error::AuthToken, {}, {}} : caller.error());
        page = read(store, **caller);
        return page ? Result<void>() : Result<void>(failure(page.error()));
    });
    return done ? page : Result<Page>(failure(done.error()));
}

ChangeFeed::ChangeFeed(StorePool& pool, const Clock& clock, bool isCompressed, Caller caller, Cursor cursor,
                       qsizetype limit)
    : FeedSource(pool, clock, isCompressed, std::move(caller))
    , m_cursor(std::move(cursor))
    , m_left(limit)
{}

Result<FeedSource::Page> ChangeFeed::read(Store& store, const Caller& caller)
{
    const QStringList compartments = caller.compartments();
    const Result<ChangePage> page = store.changesAfter(m_cursor, std::min(PageSize, m_left), compartments, caller.person);
    if (!page)
        return failure(page.error());
    Page out;
    for (const StoredChange& change : page->changes)
        out.lines += lineOf(change);
    for (const Departure& departure : page->departures)
        out.lines += lineOf(departure);
    m_cursor = page->cursor;
    m_left -= std::min(m_left, page->changes.size());
    if (!out.lines.isEmpty())
        out.lines += R"({"checkpoint":{"cursor":")" + m_cursor.toText() + "\"}}\n";
    out.isLast = !page->hasMore || m_left == 0;
    if (out.isLast && page->hasMore)
        out.lines += R"({"end":{"cursor":")" + m_cursor.toText() + R"(","more":true}})" + '\n';
    else if (out.isLast)
        out.lines += R"({"end":{"cursor":")" + m_cursor.among(compartments).toText() + R"(","more":false,"compartments":)"
            + QJsonDocument(QJsonArray::fromStringList(compartments)).toJson(QJsonDocument::Compact) + "}}\n";
    return out;
}

SnapshotFeed::SnapshotFeed(StorePool& pool, const Clock& clock, bool isCompressed, Caller caller, SnapshotPlace place)
    : FeedSource(pool, clock, isCompressed, std::move(caller))
    , m_place(std::move(place))
{}

Result<FeedSource::Page> SnapshotFeed::read(Store& store, const Caller& caller)
{
    const Result<SnapshotPage> page = store.snapshotPage(m_place, PageSize, caller.compartments());
    if (!page)
        return failure(page.error());
    Page out;
    for (const RecordRow& row : page->records)
        out.lines += R"({"record":)" + row.toJson() + "}\n";
    m_place = page->next;
    out.isLast = page->isLast;
    if (out.isLast)
        out.lines += R"({"end":{"cursor":")" + m_place.moment.toText() + R"(","records":)"
            + QByteArray::number(m_place.records) + "}}\n";
    else
        out.lines += R"({"checkpoint":{"resume":")" + m_place.toText() + "\"}}\n";
    return out;
}

} // namespace firebreak::server
