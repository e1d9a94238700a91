// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/sync/SyncStatus.h"
#include "ui/common/Icons.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace firebreak::ui {

class TextButton;

/// The state of sync, the number of unsent changes and where the keys are, quiet at the foot of the rail. Offline is a
/// state, not an alarm.
class SyncIndicator final : public QWidget
{
    Q_OBJECT

public:
    /// Who keeps the key of the local copy.
    enum class KeyPlace {
        Keychain,   ///< the desktop's keychain
        Passphrase, ///< no keychain: the key is wrapped by a passphrase
    };

    SyncIndicator(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setStatus(const SyncStatus& status);
    [[nodiscard]] const SyncStatus& status() const { return m_status; }
    /// How many conflicts and refused changes wait for a person.
    void setConflictCount(qint64 count);
    void setKeyPlace(KeyPlace place);
    /// The server is part of this program: there is nobody else to agree with.
    void setStandalone(bool standalone);
    /// Icons and the count only.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// The person wants to see what waits for a decision.
    void conflictsRequested();

private:
    void arrange();
    [[nodiscard]] QString shortNumber(qint64 count) const;
    void refresh();
    [[nodiscard]] QString phaseWords() const;
    [[nodiscard]] QString phaseDetail() const;
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] Glyph phaseGlyph() const;

    const Theme& m_theme;
    const Clock& m_clock;
    Icons m_icons;
    SyncStatus m_status;
    qint64 m_conflicts = 0;
    KeyPlace m_keyPlace = KeyPlace::Keychain;
    bool m_standalone = false;
    bool m_narrow = false;
    QGridLayout* m_grid;
    QLabel* m_linkIcon;
    QLabel* m_linkWords;
    QLabel* m_unsent;
    QLabel* m_decideIcon;
    TextButton* m_decide;
    QLabel* m_keysIcon;
    QLabel* m_keysWords;
};

} // namespace firebreak::ui
