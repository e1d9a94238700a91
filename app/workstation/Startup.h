// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/StandaloneServer.h"
#include "app/workstation/WorkstationOptions.h"
#include "core/storage/KeyStore.h"
#include "core/sync/Workspace.h"
#include "ui/start/StartWindow.h"

namespace firebreak {

/// The way from a folder to an open workspace: its key from the keychain or by a passphrase, the server inside when it
/// stands alone, the workspace itself, and for a new one the team to join. What fails is told in the start window, and
/// tried again from there as often as the person likes; nothing on the way loses what is in the folder.
/// Threads: the GUI thread; nothing blocks.
class Startup : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Startup(const WorkstationOptions& options, const Clock& clock, Workspace& workspace, ui::StartWindow& window,
            QObject* parent = nullptr);
    ~Startup() override;

    void start();
    /// The workspace's root key, once ready().
    [[nodiscard]] const SecretBytes& rootKey() const { return *m_rootKey; }
    [[nodiscard]] bool isStandalone() const { return m_server != nullptr; }
    [[nodiscard]] bool hasPassphrase() const { return m_hasPassphrase; }

Q_SIGNALS:
    void ready();
    /// The person closed the start window.
    void givenUp();

private:
    void takePassphraseFile();
    void takeKey(Result<SecretBytes> key);
    void takePassphrase(const std::shared_ptr<const SecretBytes>& passphrase);
    void haveKey(SecretBytes key);
    void openWorkspace();
    void meetServer();
    void startServer();
    void serverStarted(const QUrl& url);
    void joinAlone();
    void joinTeam(const QString& invitation);
    void playDemo();
    void finish();
    /// Says what went wrong; trying again does `again`.
    void fail(const Error& error, void (Startup::*again)());
    /// Runs `next` with the value, or fails.
    template <class T, class Next> void await(QFuture<Result<T>> future, void (Startup::*again)(), Next next);

    const WorkstationOptions& m_options;
    const Clock& m_clock;
    Workspace& m_workspace;
    ui::StartWindow& m_window;
    Keychain m_keychain;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<StandaloneServer> m_server;
    std::optional<SecretBytes> m_rootKey;
    ui::PassphraseForm::Kind m_asked = ui::PassphraseForm::Kind::Unlock;
    void (Startup::*m_again)() = nullptr;
    bool m_hasPassphrase = false;
    bool m_isAlone = false;
    bool m_isReady = false;
};

} // namespace firebreak
