// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/ApiServer.h"

#include "core/base/Logging.h"
#include "core/server/api/HouseRound.h"
#include "core/server/api/RecordEndpoints.h"
#include "core/server/api/SignInEndpoints.h"
#include "core/wire/ProtocolVersion.h"

namespace firebreak::server {

namespace {

constexpr std::size_t MaxOpenBody = 16U << 10U; ///< of those who have no token
const QByteArray VersionHeader = QByteArray(ProtocolHeader).toLower();

} // namespace

class ApiServer::Endpoints
{
public:
    explicit Endpoints(const ApiParts& parts)
        : signIn(parts)
        , records(parts)
    {}

    SignInEndpoints signIn;
    RecordEndpoints records;
};

ApiServer::ApiServer(std::unique_ptr<StorePool> pool, const Clock& clock, ServerIdentity identity,
                     const ApiSettings& settings)
    : m_identity(std::move(identity))
    , m_settings(settings)
    , m_challenges(m_identity.challengeKey.clone())
    , m_pool(std::move(pool))
    , m_parts{clock, m_identity, *m_pool, m_challenges, m_failures, m_events}
    , m_endpoints(std::make_unique<Endpoints>(m_parts))
    , m_http(std::make_unique<HttpServer>(router(), settings.limits, settings.networkThreads))
{}

Result<std::unique_ptr<ApiServer>> ApiServer::start(const StoreOpener& open, const Clock& clock,
                                                    ServerIdentity identity, const ApiSettings& settings)
{
    auto pool = StorePool::start(open, settings.readers);
    if (!pool)
        return failure(pool.error());
    std::unique_ptr<ApiServer> server(new ApiServer(std::move(*pool), clock, std::move(identity), settings));
    const auto started = server->m_http->start(server->m_identity.tls, settings.address, settings.port);
    if (!started)
        return failure(started.error());
    server->m_housekeeper = std::thread([self = server.get()] { self->keepHouse(); });
    return server;
}

ApiServer::~ApiServer()
{
    stop();
}

quint16 ApiServer::port() const
{
    return m_http->port();
}

void ApiServer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_stopped.notify_all();
    }
    if (m_housekeeper.joinable())
        m_housekeeper.join();
    // The network first: its requests under way still need the store. Then nobody asks the pool any more.
    m_http->stop();
    m_pool->stop();
}

HttpRouter ApiServer::router()
{
    HttpRouter table;
    table.addHeader(ProtocolHeader, protocolText());
    const HttpHandler byVersion = versioned([](const Exchange& exchange) { exchange->admit({}); });
    const HttpHandler byToken = versioned([this](const Exchange& exchange) { admitByToken(exchange); });
    const SignInEndpoints& signIn = m_endpoints->signIn;
    const RecordEndpoints& records = m_endpoints->records;
    table.add({"GET", "/v1/health", 0, {}, [](const Exchange& exchange) {
                   exchange->respond(HttpResponse::json({{QStringLiteral("status"), QStringLiteral("ok")},
                                                         {QStringLiteral("protocol"), ProtocolVersion},
                                                         {QStringLiteral("version"), QStringLiteral(FIREBREAK_VERSION)}}));
               }});
    table.add({"POST", "/v1/join", MaxOpenBody, byVersion, [&](const Exchange& e) { signIn.join(e); }});
    table.add({"POST", "/v1/challenge", MaxOpenBody, byVersion, [&](const Exchange& e) { signIn.challenge(e); }});
    table.add({"POST", "/v1/token", MaxOpenBody, byVersion, [&](const Exchange& e) { signIn.token(e); }});
    table.add({"POST", "/v1/commands", RecordEndpoints::MaxBody, byToken,
               [&](const Exchange& e) { records.commands(e); }});
    table.add({"GET", "/v1/changes", 0, byToken, [&](const Exchange& e) { records.changes(e); }});
    table.add({"GET", "/v1/snapshot", 0, byToken, [&](const Exchange& e) { records.snapshot(e); }});
    table.add({"GET", "/v1/events", 0, byToken, [&](const Exchange& e) { records.events(e); }});
    return table;
}

HttpHandler ApiServer::versioned(HttpHandler next) const
{
    return [next = std::move(next)](const Exchange& exchange) {
        if (exchange->request().header(VersionHeader) == protocolText())
            next(exchange);
        else
            answer(exchange, {error::ProtocolVersionUnknown, {}, {}});
    };
}

void ApiServer::admitByToken(const Exchange& exchange) const
{
    const QByteArray header = exchange->request().header("authorization");
    if (!header.startsWith("Bearer "))
        return answer(exchange, {error::AuthToken, {}, {}});
    const bool isTaken = m_pool->read([this, exchange, token = header.mid(7)](Store& store) {
        const auto caller = Caller::ofToken(store, token, m_parts.clock.now());
        if (!caller)
            answer(exchange, caller.error());
        else if (!*caller)
            answer(exchange, {error::AuthToken, {}, {}});
        else
            exchange->admit(**caller);
    });
    if (!isTaken)
        answerBusy(exchange);
}

// ---- housekeeping ----

void ApiServer::keepHouse()
{
    auto lastBeat = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    while (!m_stopped.wait_for(lock, m_settings.poll, [this] { return m_isStopping; })) {
        lock.unlock();
        if (!m_isLooking.exchange(true) && !m_pool->read([this](Store& store) { lookAround(store); }))
            m_isLooking = false;
        if (std::chrono::steady_clock::now() - lastBeat >= m_settings.heartbeat) {
            m_events.beat();
            lastBeat = std::chrono::steady_clock::now();
        }
        lock.lock();
    }
}

/// Wakes those who may see what another server on the store has changed, ends the streams of those who may listen no more,
/// and has lifted what is due.
void ApiServer::lookAround(Store& store)
{
    const Instant now = m_parts.clock.now();
    Result<HouseRound> round = HouseRound();
    const auto looked = store.transact(Store::Access::Read, [&]() -> Result<void> {
        round = HouseRound::of(store, now);
        return round ? Result<void>() : Result<void>(failure(round.error()));
    });
    if (looked) {
        QSet<QString> changed;
        for (auto it = round->head.positions.cbegin(); m_head && it != round->head.positions.cend(); ++it) {
            if (m_head->positions.value(it.key()) != it.value())
                changed.insert(it.key());
        }
        m_head = round->head;
        m_events.publish(changed);
        m_events.endUnless(round->listeners, now);
        liftEmbargoes(round->due);
    } else {
        qCWarning(logServer) << "housekeeping failed:" << toLogLine(looked.error());
    }
    m_isLooking = false;
}

/// Most of the time nothing is due and the one writer is left alone.
void ApiServer::liftEmbargoes(const QList<RecordId>& due)
{
    if (due.isEmpty())
        return;
    const auto changed = std::make_shared<QSet<QString>>();
    const bool isTaken = m_pool->write(
        [this, due, changed](Store& writer) -> Result<void> {
            const auto lifted = m_lifts.lift(writer, due, m_parts.clock.now());
            if (!lifted)
                return failure(lifted.error());
            *changed = *lifted;
            return {};
        },
        [this, changed](const Result<void>& written) {
            if (written)
                m_events.publish(*changed);
            else
                qCWarning(logServer) << "a lift failed:" << toLogLine(written.error());
        });
    if (!isTaken)
        qCWarning(logServer) << "a lift waits: too much is to be written";
}

} // namespace firebreak::server
