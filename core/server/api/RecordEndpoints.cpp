// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RecordEndpoints.h"

#include "core/server/api/CommandBatch.h"
#include "core/server/api/FeedSource.h"

namespace firebreak::server {

namespace {

const Caller& callerOf(const Exchange& exchange)
{
    return std::any_cast<const Caller&>(exchange->caller());
}

bool takesZstd(const Exchange& exchange)
{
    return exchange->request().accepts("accept-encoding", "zstd");
}

HttpResponse feedHead(bool isCompressed)
{
    HttpResponse head{200, {{"Content-Type", "application/x-ndjson"}}, {}};
    if (isCompressed)
        head.headers.emplaceBack("Content-Encoding", "zstd");
    return head;
}

} // namespace

void RecordEndpoints::commands(const Exchange& exchange) const
{
    // A large body takes time to read as JSON: not on the network's threads, nor on the one writer's.
    if (!m_parts.pool.read([this, exchange](Store&) { applyBatch(exchange); }))
        answerBusy(exchange);
}

void RecordEndpoints::applyBatch(const Exchange& exchange) const
{
    const auto json = objectOf(exchange->request());
    if (!json)
        return answer(exchange, json.error());
    const QJsonValue listed = json->value(QLatin1String("commands"));
    if (!listed.isArray())
        return answer(exchange, {error::ProtocolField, QStringLiteral("commands"), {}});
    const QJsonArray commands = listed.toArray();
    if (commands.size() > MaxCommands)
        return answer(exchange, {error::CommandsTooMany, QStringLiteral("commands"), {}});

    struct Outcome
    {
        QList<QByteArray> verdicts;
        QSet<QString> changed;
    };
    const auto outcome = std::make_shared<Outcome>();
    const bool isTaken = m_parts.pool.write(
        [this, exchange, commands, outcome](Store& store) -> Result<void> {
            // The gate asked before the body came, which may have taken minutes: judged is who the caller is now.
            const Caller& admitted = callerOf(exchange);
            const auto caller = Caller::ofDevice(store, admitted.device, admitted.tokenExpires, m_parts.clock.now());
            if (!caller || !*caller)
                return failure(caller ? Error{error::AuthToken, {}, {}} : caller.error());
            CommandBatch batch(store, **caller, m_parts.clock.now());
            if (const auto done = batch.apply(commands); !done)
                return done;
            *outcome = {batch.verdicts(), batch.changedCompartments()};
            return {};
        },
        [this, exchange, outcome](const Result<void>& written) {
            if (!written)
                return answer(exchange, written.error());
            m_parts.events.publish(outcome->changed);
            exchange->respond({200,
                               {{"Content-Type", "application/json"}},
                               R"({"verdicts":[)" + outcome->verdicts.join(',') + "]}"});
        });
    if (!isTaken)
        answerBusy(exchange);
}

void RecordEndpoints::changes(const Exchange& exchange) const
{
    const HttpRequest& request = exchange->request();
    qsizetype limit = std::numeric_limits<qsizetype>::max();
    if (const auto text = request.queryValue("limit")) {
        bool isNumber = false;
        limit = text->toLongLong(&isNumber);
        if (!isNumber || limit <= 0)
            return answer(exchange, {error::ProtocolField, QStringLiteral("limit"), {}});
    }
    std::optional<Cursor> cursor;
    if (const auto text = request.queryValue("after"); text && !text->isEmpty()) {
        Result<Cursor> read = Cursor::fromText(*text);
        if (!read)
            return answer(exchange, read.error());
        cursor = std::move(*read);
    }
    const bool isTaken = m_parts.pool.read([this, exchange, cursor, limit](Store& store) {
        const Cursor from = cursor.value_or(Cursor{store.epoch(), {}});
        // Asked once before the answer's head is sent: then it can still say that a snapshot is needed.
        if (const auto probe = store.changesAfter(from, 0, callerOf(exchange).compartments()); !probe)
            return answer(exchange, probe.error());
        const bool isCompressed = takesZstd(exchange);
        exchange->stream(feedHead(isCompressed),
                         std::make_shared<ChangeFeed>(m_parts.pool, m_parts.clock, isCompressed, callerOf(exchange), from, limit));
    });
    if (!isTaken)
        answerBusy(exchange);
}

void RecordEndpoints::snapshot(const Exchange& exchange) const
{
    std::optional<SnapshotPlace> place;
    if (const auto text = exchange->request().queryValue("resume")) {
        Result<SnapshotPlace> read = SnapshotPlace::fromText(*text);
        if (!read)
            return answer(exchange, read.error());
        place = std::move(*read);
    }
    const bool isTaken = m_parts.pool.read([this, exchange, place](Store& store) {
        SnapshotPlace from = place.value_or(SnapshotPlace{});
        if (!place) {
            Result<Cursor> head = store.head(callerOf(exchange).compartments());
            if (!head)
                return answer(exchange, head.error());
            from.moment = std::move(*head);
        } else if (from.moment.epoch != store.epoch()) {
            return answer(exchange, {error::SnapshotNeeded, {}, {}});
        }
        const bool isCompressed = takesZstd(exchange);
        exchange->stream(feedHead(isCompressed),
                         std::make_shared<SnapshotFeed>(m_parts.pool, m_parts.clock, isCompressed, callerOf(exchange), from));
    });
    if (!isTaken)
        answerBusy(exchange);
}

void RecordEndpoints::events(const Exchange& exchange) const
{
    exchange->stream({200, {{"Content-Type", "text/event-stream"}}, {}}, m_parts.events.open(callerOf(exchange)));
}

} // namespace firebreak::server
