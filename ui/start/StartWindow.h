// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/PassphraseForm.h"

#include <QTimer>

class QProgressBar;
class QStackedWidget;

namespace firebreak::ui {

class EmptyState;
class TeamForm;

/// The window before the window: what a workspace needs from its person until it is open, and what went wrong when it
/// does not open. Shows itself when there is something to show; a quick start never sees it.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int PatienceMs = 400; ///< a start that is quicker shows nothing

    explicit StartWindow(const Theme& theme, QWidget* parent = nullptr);

    /// Shown only if it lasts.
    void showProgress(const QString& words);
    void askPassphrase(PassphraseForm::Kind kind, const QString& mistake = {});
    void askTeam(const QString& mistake = {});
    /// What happened, what is safe and what to do. `canRetry` offers to try again.
    void showError(const QString& title, const QString& words, bool canRetry);

    /// There is nothing more to ask.
    void dismiss();

Q_SIGNALS:
    void passphraseGiven(const std::shared_ptr<const firebreak::SecretBytes>& passphrase);
    void joinRequested(const QString& invitation);
    void aloneRequested();
    void retryRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void present(QWidget* page);

    QStackedWidget* m_pages;
    QWidget* m_progress;
    QLabel* m_progressWords;
    PassphraseForm* m_passphrase;
    TeamForm* m_team;
    EmptyState* m_error;
    QTimer m_patience;
};

} // namespace firebreak::ui
