// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace firebreak::ui {

class PlainTextEdit;

/// The first question of a new workspace: join a team by an invitation, or work alone.
class TeamForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamForm(const Theme& theme, QWidget* parent = nullptr);

    /// Keeps what was pasted. `mistake`: why the last attempt failed; empty at first.
    void ask(const QString& mistake = {});

Q_SIGNALS:
    void joinRequested(const QString& invitation);
    void aloneRequested();

private:
    void check();

    PlainTextEdit* m_invitation;
    QLabel* m_mistake;
    QPushButton* m_join;
    QPushButton* m_alone;
};

} // namespace firebreak::ui
