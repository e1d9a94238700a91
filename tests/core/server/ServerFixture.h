// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/host/EmbeddedServer.h"
#include "tests/core/server/ApiClient.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryDir>

namespace firebreak::test {

/// A whole server with an empty store, real TLS, a clock that stands still and housekeeping that does not wait.
class ServerFixture
{
public:
    ServerFixture();

    [[nodiscard]] QString invitation(const QList<Role>& roles, const QString& name = QStringLiteral("A. Name"));
    /// A laptop of a new person, signed in.
    [[nodiscard]] std::unique_ptr<ApiClient> signedIn(const QList<Role>& roles);
    void restart();

    QTemporaryDir directory;
    ManualClock clock;
    std::unique_ptr<server::EmbeddedServer> server;
};

} // namespace firebreak::test
