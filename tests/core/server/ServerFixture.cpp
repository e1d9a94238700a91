// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/ServerFixture.h"

namespace firebreak::test {

using namespace server;

ServerFixture::ServerFixture()
    : clock(instantFromText(u"2026-11-22T10:00:00Z").value())
{
    restart();
}

void ServerFixture::restart()
{
    server.reset();
    EmbeddedServer::Options options;
    options.directory = directory.filePath(QStringLiteral("data"));
    options.api.limits.linger = std::chrono::milliseconds(50);
    options.api.poll = std::chrono::milliseconds(20);
    options.api.heartbeat = std::chrono::milliseconds(50);
    auto started = EmbeddedServer::start(std::move(options), clock);
    if (!started)
        qFatal("%s", qPrintable(toLogLine(started.error())));
    server = std::move(*started);
}

QString ServerFixture::invitation(const QList<Role>& roles, const QString& name)
{
    return server->invite({name, roles}).value();
}

std::unique_ptr<ApiClient> ServerFixture::signedIn(const QList<Role>& roles)
{
    auto client = std::make_unique<ApiClient>(invitation(roles));
    if (!client->signIn())
        qFatal("a new laptop can't sign in");
    return client;
}

} // namespace firebreak::test
