// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QLineEdit>

namespace firebreak::ui {

/// The field for the queue's query language. A mistake is underlined where it is and said in words below the field by
/// the page; what was found before stays on the screen.
class QueueFilterBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueueFilterBox(const Theme& theme, QWidget* parent = nullptr);

    /// `offset` into the text; none clears the mark.
    void setMistake(std::optional<int> offset);
    [[nodiscard]] std::optional<int> mistake() const { return m_mistake; }

Q_SIGNALS:
    /// Down or Enter: the list should take the focus.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<int> m_mistake;
};

} // namespace firebreak::ui
