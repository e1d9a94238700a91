// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/ChoicePopup.h"

#include <QStyledItemDelegate>

namespace firebreak::ui {

/// Paints one line of a ChoicePopup: chip or words, quiet detail, the key that picks it, a check on the current value.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChoiceDelegate(const Theme& theme, const QList<ChoicePopup::Choice>& choices, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] ChoicePopup::Choice choiceAt(const QModelIndex& index) const;

    const Theme& m_theme;
    const QList<ChoicePopup::Choice>& m_choices;
    Icons m_icons;
};

} // namespace firebreak::ui
