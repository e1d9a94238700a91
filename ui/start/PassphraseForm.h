// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "ui/common/Icons.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firebreak::ui {

/// Asks for the passphrase that wraps a workspace's key, or for a new one where the desktop has no keychain. What was
/// typed leaves the fields with the answer.
class PassphraseForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Unlock, Create };

    explicit PassphraseForm(const Theme& theme, QWidget* parent = nullptr);

    /// `mistake`: what was wrong with the last one; empty at first.
    void ask(Kind kind, const QString& mistake = {});

Q_SIGNALS:
    void given(const std::shared_ptr<const firebreak::SecretBytes>& passphrase);

private:
    void check();
    void give();
    [[nodiscard]] QString complaint() const;

    Kind m_kind = Kind::Unlock;
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_againName;
    QLineEdit* m_first;
    QLineEdit* m_again;
    QCheckBox* m_show;
    QLabel* m_mistake;
    QPushButton* m_go;
};

} // namespace firebreak::ui
