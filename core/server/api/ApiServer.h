// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiParts.h"
#include "core/server/api/ApiReply.h"
#include "core/server/api/EmbargoLifts.h"
#include "core/server/http/HttpServer.h"

namespace firebreak::server {

struct ApiSettings
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    HttpLimits limits;
    int networkThreads = 2;
    int readers = 3;
    std::chrono::milliseconds heartbeat{15'000}; ///< of event streams
    std::chrono::milliseconds poll{1'000};       ///< for what other servers changed, for revocations and lifts
};

/// The whole server of docs/protocol.md on one store: network, endpoints, threads for the store, housekeeping. Runs
/// from start() to stop(); stopping lets requests under way finish.
class ApiServer
{
public:
    /// Fails with the codes of HttpServer and of the store. `clock` outlives the server.
    [[nodiscard]] static Result<std::unique_ptr<ApiServer>> start(const StoreOpener& open, const Clock& clock,
                                                                  ServerIdentity identity, const ApiSettings& settings);
    ~ApiServer(); ///< stops
    ApiServer(const ApiServer&) = delete;
    ApiServer& operator=(const ApiServer&) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const ServerIdentity& identity() const { return m_identity; }
    void stop();

private:
    ApiServer(std::unique_ptr<StorePool> pool, const Clock& clock, ServerIdentity identity,
              const ApiSettings& settings);
    [[nodiscard]] HttpRouter router();
    [[nodiscard]] HttpHandler versioned(HttpHandler next) const;
    void admitByToken(const Exchange& exchange) const;
    void keepHouse();
    void lookAround(Store& store);
    void liftEmbargoes(const QList<RecordId>& due);

    class Endpoints;

    const ServerIdentity m_identity;
    const ApiSettings m_settings;
    ChallengeBook m_challenges;
    FailureLimiter m_failures;
    EventHub m_events;
    std::unique_ptr<StorePool> m_pool;
    const ApiParts m_parts;
    std::unique_ptr<Endpoints> m_endpoints;
    std::unique_ptr<HttpServer> m_http;

    EmbargoLifts m_lifts;         ///< the writing thread's
    std::optional<Cursor> m_head; ///< what the streams were told of; used by one look at a time
    std::atomic<bool> m_isLooking = false;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_isStopping = false;
    std::thread m_housekeeper;
};

} // namespace firebreak::server
