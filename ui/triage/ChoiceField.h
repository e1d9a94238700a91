// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Chip.h"

#include <QAbstractButton>

namespace firebreak::ui {

/// A value that is chosen, not typed: shows a chip or words; a click or Enter asks for the choice.
class ChoiceField final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceField(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setChip(const Chip& chip);
    void setWords(const QString& words, bool isQuiet);
    /// Several chips, for labels; `empty` when there is none.
    void setChips(const QList<Chip>& chips, const QString& empty);
    /// Where a popup about it belongs.
    [[nodiscard]] QPoint popupPoint() const { return mapToGlobal(QPoint(0, height() + 2)); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    QList<Chip> m_chips;
    bool m_isQuiet = false;
};

} // namespace firebreak::ui
