// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/Startup.h"

#include "core/base/Logging.h"
#include "core/storage/Passphrase.h"
#include "ui/start/StartWords.h"

#include <QFile>
#include <QPointer>
#include <QSysInfo>
#include <QThreadPool>
#include <QTimer>

namespace firebreak {
namespace {

constexpr int DemoPatienceMs = 15'000;
/// A keyring without a password yet asks for one in a window of its own: time to think of it and to type it twice.
constexpr std::chrono::minutes KeychainPatience{3};

/// Key derivation takes half a second by intent: not on the GUI thread.
template <class Work> auto inBackground(Work work)
{
    using Answer = std::invoke_result_t<Work&>;
    auto promise = std::make_shared<QPromise<Answer>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

Startup::Startup(const WorkstationOptions& options, const Clock& clock, Workspace& workspace, ui::StartWindow& window,
                 QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_workspace(workspace)
    , m_window(window)
    , m_keys(std::make_unique<KeyStore>(options.directory, m_keychain, clock))
{
    m_keychain.setTimeout(KeychainPatience);
    m_isAlone = options.isStandalone || (!options.invitation && StandaloneServer::isIn(options.directory));
    connect(&m_window, &ui::StartWindow::passphraseGiven, this, &Startup::takePassphrase);
    connect(&m_window, &ui::StartWindow::joinRequested, this, &Startup::joinTeam);
    connect(&m_window, &ui::StartWindow::aloneRequested, this, [this] {
        m_isAlone = true;
        startServer();
    });
    connect(&m_window, &ui::StartWindow::retryRequested, this, [this] { (this->*m_again)(); });
    connect(&m_window, &ui::StartWindow::closed, this, [this] {
        if (!m_isReady)
            Q_EMIT givenUp();
    });
}

Startup::~Startup()
{
    QThreadPool::globalInstance()->waitForDone(); // a passphrase on its way uses the key store
}

template <class T, class Next>
void Startup::await(QFuture<Result<T>> future, void (Startup::*again)(), Next next)
{
    // Not with `this` as the context: it may go before the answer comes, the workspace does not.
    future.then(&m_workspace, [this, guard = QPointer(this), again, next](const Result<T>& answer) {
        if (!guard)
            return;
        if (!answer) {
            fail(answer.error(), again);
            return;
        }
        if constexpr (std::is_void_v<T>)
            next();
        else
            next(*answer);
    });
}

void Startup::fail(const Error& error, void (Startup::*again)())
{
    qCWarning(logUi).noquote() << "start:" << toLogLine(error);
    m_again = again;
    m_window.showError(ui::StartWords::title(error), ui::StartWords::advice(error), ui::StartWords::canRetry(error));
}

void Startup::start()
{
    if (!m_options.passphraseFile.isEmpty()) {
        takePassphraseFile();
        return;
    }
    m_window.showProgress(tr("Asking the keychain for the key.\nIt may want its password, in a window of its own."));
    m_keys->open(this, [this](Result<SecretBytes> key) { takeKey(std::move(key)); });
}

void Startup::takePassphraseFile()
{
    Result<SecretBytes> passphrase = passphraseIn(m_options.passphraseFile);
    if (!passphrase) {
        fail(passphrase.error(), &Startup::start);
        return;
    }
    m_asked = QFile::exists(m_keys->keyFilePath()) ? ui::PassphraseForm::Kind::Unlock : ui::PassphraseForm::Kind::Create;
    takePassphrase(std::make_shared<const SecretBytes>(std::move(*passphrase)));
}

void Startup::takeKey(Result<SecretBytes> key)
{
    if (key) {
        haveKey(std::move(*key));
        return;
    }
    const bool isNew = key.error().code == error::KeysNoKeychain;
    if (!isNew && key.error().code != error::KeysPassphraseNeeded) {
        fail(key.error(), &Startup::start);
        return;
    }
    m_asked = isNew ? ui::PassphraseForm::Kind::Create : ui::PassphraseForm::Kind::Unlock;
    m_window.askPassphrase(m_asked);
}

void Startup::takePassphrase(const std::shared_ptr<const SecretBytes>& passphrase)
{
    m_window.showProgress(tr("Opening…"));
    const bool isNew = m_asked == ui::PassphraseForm::Kind::Create;
    using Key = Result<std::shared_ptr<SecretBytes>>;
    inBackground([keys = m_keys.get(), passphrase, isNew]() -> Key {
        Result<SecretBytes> key = isNew ? keys->protect(*passphrase) : keys->unlock(*passphrase);
        if (!key)
            return failure(key.error());
        return std::make_shared<SecretBytes>(std::move(*key));
    }).then(this, [this](const Key& key) {
        if (key) {
            m_hasPassphrase = true;
            haveKey(std::move(**key));
        } else if (key.error().code == error::KeysWrongPassphrase || key.error().code == error::KeysWeakPassphrase) {
            m_window.askPassphrase(m_asked, ui::StartWords::line(key.error()));
        } else {
            fail(key.error(), &Startup::start);
        }
    });
}

void Startup::haveKey(SecretBytes key)
{
    m_rootKey = std::move(key);
    openWorkspace();
}

void Startup::openWorkspace()
{
    m_window.showProgress(tr("Opening the workspace…"));
    await(m_workspace.open(m_options.directory, *m_rootKey), &Startup::openWorkspace, [this] { meetServer(); });
}

void Startup::meetServer()
{
    if (m_isAlone) {
        startServer();
    } else if (m_options.invitation) {
        joinTeam(*m_options.invitation);
    } else if (m_workspace.enrolment()) {
        m_workspace.startSync();
        finish();
    } else {
        m_window.askTeam();
    }
}

void Startup::startServer()
{
    m_window.showProgress(tr("Starting the built-in server…"));
    m_server = std::make_unique<StandaloneServer>(m_clock);
    await(m_server->start(m_options.directory, *m_rootKey, m_options.isStandalone && m_options.hasDemo), &Startup::startServer,
          [this](const QUrl& url) { serverStarted(url); });
}

void Startup::serverStarted(const QUrl& url)
{
    if (!m_workspace.enrolment()) {
        joinAlone();
        return;
    }
    await(m_workspace.moveServer(url), &Startup::startServer, [this] {
        m_workspace.startSync();
        playDemo();
    });
}

void Startup::joinAlone()
{
    await(m_server->invite(), &Startup::joinAlone, [this](const QString& invitation) {
        await(m_workspace.join(invitation, QSysInfo::machineHostName()), &Startup::joinAlone, [this] { playDemo(); });
    });
}

void Startup::joinTeam(const QString& invitation)
{
    m_window.showProgress(tr("Joining…"));
    m_workspace.join(invitation, QSysInfo::machineHostName()).then(&m_workspace, [this, guard = QPointer(this)](const Result<void>& joined) {
        if (!guard)
            return;
        if (joined)
            finish();
        else
            m_window.askTeam(ui::StartWords::line(joined.error()));
    });
}

void Startup::playDemo()
{
    m_window.showProgress(tr("Preparing the demo workspace…"));
    await(m_server->playDemo(*m_workspace.actor().person), &Startup::playDemo, [this](bool hasPlayed) {
        if (!hasPlayed) {
            finish();
            return;
        }
        // The window opens on a full queue; should the feed be slow, on one that fills.
        connect(&m_workspace, &Workspace::recordsChanged, this, &Startup::finish);
        connect(&m_workspace, &Workspace::everythingChanged, this, &Startup::finish);
        QTimer::singleShot(DemoPatienceMs, this, &Startup::finish);
        m_workspace.retrySyncNow();
    });
}

void Startup::finish()
{
    if (m_isReady)
        return;
    m_isReady = true;
    Q_EMIT ready(); // the main window first: when the last one closes, the program ends
    m_window.dismiss();
}

} // namespace firebreak
