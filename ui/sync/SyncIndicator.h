// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/Icons.h"
#include "ui/sync/SyncStatus.h"

#include <QWidget>

class QLabel;

namespace firebreak::ui {

/// The state of sync, the number of unsent changes and where the keys are, quiet at the foot of the rail. Offline is a
/// state, not an alarm.
class SyncIndicator final : public QWidget
{
    Q_OBJECT

public:
    SyncIndicator(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setStatus(const SyncStatus& status);
    [[nodiscard]] const SyncStatus& status() const { return m_status; }
    /// Icons and the count only.
    void setNarrow(bool narrow);

private:
    void refresh();
    [[nodiscard]] QString linkWords() const;
    [[nodiscard]] QString linkDetail() const;
    [[nodiscard]] Glyph linkGlyph() const;

    const Theme& m_theme;
    const Clock& m_clock;
    Icons m_icons;
    SyncStatus m_status;
    bool m_narrow = false;
    QLabel* m_linkIcon;
    QLabel* m_linkWords;
    QLabel* m_unsent;
    QLabel* m_keysIcon;
    QLabel* m_keysWords;
};

} // namespace firebreak::ui
