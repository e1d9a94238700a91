// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"
#include "ui/triage/SavedView.h"

#include <QVariantList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace firebreak::ui {

/// The saved views as a row of chips. The one whose question is being asked is marked; a question that no view asks can
/// be kept under a name.
class SavedViewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedViewBar(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const QList<SavedView>& views() const { return m_views; }
    /// Marks the view that asks `request`, if one does, and offers to keep it otherwise.
    void setCurrent(const QueueRequest& request);
    void keepCurrent(const QString& name);

    [[nodiscard]] QVariantList saveOwn() const;
    void restoreOwn(const QVariantList& list);

Q_SIGNALS:
    void chosen(const firebreak::ui::QueueRequest& request);
    void ownViewsChanged();

private:
    void build();
    void askName();
    void offerRemoval(int view, const QPoint& at);

    const Theme& m_theme;
    Icons m_icons;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    QToolButton* m_keep;
    QList<SavedView> m_views;
    QueueRequest m_current;
};

} // namespace firebreak::ui
