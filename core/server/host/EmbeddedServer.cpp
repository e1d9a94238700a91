// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/host/EmbeddedServer.h"

#include <QHostAddress>
#include <QSysInfo>

namespace firebreak::server {

namespace {

/// The hosts of the certificate: those named, and the address it listens at unless that stands for all.
QStringList hostsOf(const EmbeddedServer::Options& options)
{
    QStringList hosts = options.hosts;
    const QHostAddress address(options.api.address);
    const bool isAny = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    const QString last = isAny ? QSysInfo::machineHostName() : options.api.address;
    if (!hosts.contains(last))
        hosts.append(last);
    return hosts;
}

QUrl urlOf(const QString& host, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(port);
    return url;
}

} // namespace

EmbeddedServer::EmbeddedServer(StoreDirectory directory, const Clock& clock, std::unique_ptr<ApiServer> api, QUrl url)
    : m_directory(std::move(directory))
    , m_clock(clock)
    , m_api(std::move(api))
    , m_url(std::move(url))
{}

EmbeddedServer::~EmbeddedServer() = default;

Result<std::unique_ptr<EmbeddedServer>> EmbeddedServer::start(Options options, const Clock& clock)
{
    Result<StoreDirectory> directory = StoreDirectory::open(options.directory, std::move(options.storeKey), true);
    if (!directory)
        return failure(directory.error());
    const auto store = directory->openStore();
    if (!store)
        return failure(store.error());
    const QStringList hosts = hostsOf(options);
    const auto listen = [&](quint16 port) -> Result<std::unique_ptr<ApiServer>> {
        Result<ServerIdentity> identity = ServerIdentity::loadOrCreate(**store, hosts, clock.now());
        if (!identity)
            return failure(identity.error());
        ApiSettings settings = options.api;
        settings.port = port;
        return ApiServer::start(directory->opener(), clock, std::move(*identity), settings);
    };
    const int lastPort = directory->address().port(0);
    Result<std::unique_ptr<ApiServer>> api = listen(options.api.port != 0 ? options.api.port : quint16(lastPort));
    if (!api && api.error().code == error::ListenFailed && options.api.port == 0 && lastPort != 0)
        api = listen(0);
    if (!api)
        return failure(api.error());
    const QUrl url = urlOf(hosts.first(), (*api)->port());
    if (const auto said = directory->setAddress(url); !said)
        return failure(said.error());
    return std::unique_ptr<EmbeddedServer>(new EmbeddedServer(std::move(*directory), clock, std::move(*api), url));
}

Result<QString> EmbeddedServer::invite(const InvitationTerms& terms)
{
    return inviteTo(m_directory, m_url, terms, m_clock.now());
}

Result<QString> inviteTo(const StoreDirectory& directory, const QUrl& url, const InvitationTerms& terms, Instant now)
{
    const auto store = directory.openStore();
    if (!store)
        return failure(store.error());
    const Result<ServerIdentity> identity = ServerIdentity::load(**store);
    if (!identity)
        return failure(identity.error());
    const QUrl at = url.isEmpty() ? directory.address() : url;
    if (at.scheme() != u"https" || at.host().isEmpty())
        return failure(error::ServerNotStarted);
    return invite(**store, *identity, at, terms, now);
}

} // namespace firebreak::server
