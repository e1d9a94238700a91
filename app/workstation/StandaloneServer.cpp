// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/StandaloneServer.h"

#include "core/server/host/StoreScript.h"
#include "core/storage/KeyStore.h"
#include "core/sync/RunOn.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace firebreak {
namespace {

const QString ScriptName = QStringLiteral("demo");

Result<QByteArray> demoJson()
{
    QFile file(QStringLiteral(":/demo/workspace.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(error::DemoMalformed);
    return file.readAll();
}

/// As the system knows whoever runs this.
QString accountName()
{
    const passwd* account = ::getpwuid(::getuid());
    if (!account)
        return QStringLiteral("Analyst");
    const QString full = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
}

} // namespace

/// What lives on the server's thread.
class StandaloneServer::Host : public QObject
{
public:
    explicit Host(const Clock& clock)
        : m_clock(clock)
    {}

    Result<QUrl> start(const QString& folder, const SecretBytes& key, bool hasDemo)
    {
        Result<server::StoreDirectory> directory = server::StoreDirectory::open(folder, key.clone(), true);
        if (!directory)
            return failure(directory.error());
        Result<std::unique_ptr<server::Store>> store = directory->openStore();
        if (!store)
            return failure(store.error());
        m_store = std::move(*store);
        if (const auto decided = server::StoreScript(*m_store, ScriptName).decide(hasDemo); !decided)
            return failure(decided.error());
        server::EmbeddedServer::Options options;
        options.directory = folder;
        options.storeKey = key.clone();
        auto started = server::EmbeddedServer::start(std::move(options), m_clock);
        if (!started)
            return failure(started.error());
        m_server = std::move(*started);
        return m_server->url();
    }

    Result<QString> invite()
    {
        const Result<bool> demo = server::StoreScript(*m_store, ScriptName).isDue();
        if (!demo)
            return failure(demo.error());
        server::InvitationTerms terms{accountName(), {Role::Admin, Role::Analyst, Role::Commander, Role::Writer}};
        if (*demo) {
            const Result<QByteArray> json = demoJson();
            const Result<DemoSelf> self = json ? demoSelf(*json) : Result<DemoSelf>(failure(json.error()));
            if (!self)
                return failure(self.error());
            terms.name = self->name;
            terms.roles = self->roles;
        }
        return m_server->invite(terms);
    }

    Result<bool> playDemo(const RecordId& self)
    {
        server::StoreScript script(*m_store, ScriptName);
        const Result<bool> due = script.isDue();
        if (!due || !*due)
            return due;
        const Result<QByteArray> json = demoJson();
        const auto steps = json ? demoScript(*json, m_clock.now(), self) : Result<QList<DemoStep>>(failure(json.error()));
        if (!steps)
            return failure(steps.error());
        if (const auto played = script.play(*steps); !played)
            return failure(played.error());
        return true;
    }

private:
    const Clock& m_clock;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::EmbeddedServer> m_server;
};

bool StandaloneServer::isIn(const QString& directory)
{
    return QDir(directory).exists(QLatin1String(Folder) + QLatin1String("/store.db"));
}

StandaloneServer::StandaloneServer(const Clock& clock)
    : m_host(std::make_unique<Host>(clock))
{
    m_thread.setObjectName(QStringLiteral("stand-alone server"));
    m_host->moveToThread(&m_thread);
    m_thread.start();
}

StandaloneServer::~StandaloneServer()
{
    // The store's connection goes on the thread that opened it.
    QMetaObject::invokeMethod(m_host.get(), [this] { m_host.release()->deleteLater(); m_thread.quit(); },
                              Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<QUrl>> StandaloneServer::start(const QString& directory, const SecretBytes& rootKey, bool hasDemo)
{
    Result<SecretBytes> key = databaseKey(rootKey, KeyPurpose);
    if (!key)
        return QtFuture::makeReadyFuture(Result<QUrl>(failure(key.error())));
    const QString folder = QDir(directory).filePath(QLatin1String(Folder));
    auto shared = std::make_shared<const SecretBytes>(std::move(*key));
    return runOn(m_host.get(), [host = m_host.get(), folder, shared, hasDemo] { return host->start(folder, *shared, hasDemo); });
}

QFuture<Result<QString>> StandaloneServer::invite()
{
    return runOn(m_host.get(), [host = m_host.get()] { return host->invite(); });
}

QFuture<Result<bool>> StandaloneServer::playDemo(const RecordId& self)
{
    return runOn(m_host.get(), [host = m_host.get(), self] { return host->playDemo(self); });
}

} // namespace firebreak
