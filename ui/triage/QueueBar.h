// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/Icons.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace firebreak::ui {

class ActionCatalogue;
class QueueFilterBox;
class SavedViewBar;

/// What stands above the list: the filter with the count of what it finds, the columns, the preview, and the saved views.
/// What is wrong with a filter is said in the place of the views, so that the list below never moves.
class QueueBar final : public QWidget
{
    Q_OBJECT

public:
    QueueBar(const Theme& theme, const ActionCatalogue& catalogue, QWidget* parent = nullptr);

    [[nodiscard]] QueueFilterBox& filter() { return *m_filter; }
    [[nodiscard]] SavedViewBar& views() { return *m_views; }
    [[nodiscard]] const SavedViewBar& views() const { return *m_views; }
    /// None: not known yet.
    void setCount(std::optional<int> reports);
    /// Of the query that is typed; none clears it.
    void setMistake(const std::optional<Error>& mistake);
    /// The filter ends in what may become this field, and no report has it as a word.
    void suggestField(const QString& typed, const QString& field);

Q_SIGNALS:
    /// `at`: below the button, in global coordinates.
    void columnsRequested(const QPoint& at);

private:
    void say(const QString& words);

    QueueFilterBox* m_filter;
    SavedViewBar* m_views;
    QLabel* m_count;
    QLabel* m_words;
    QStackedWidget* m_below;
};

} // namespace firebreak::ui
