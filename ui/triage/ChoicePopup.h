// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Chip.h"
#include "ui/common/Icons.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListWidget;

namespace firebreak::ui {

/// A small list to choose one thing from, opened where the thing is: severity, owner, label, disposition. Typing filters,
/// what begins with it first; a text of one's own comes before what merely holds its letters. With an empty field a choice's own key picks it at once. Esc or a click elsewhere closes it without a change.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QVariant value;
        QString words;
        QString detail = {};            ///< quiet second line
        QString key = {};               ///< one letter or digit that picks it
        std::optional<Chip> chip = {};  ///< instead of the words
        bool isCurrent = false;
    };

    ChoicePopup(const Theme& theme, const QString& title, const QList<Choice>& choices, QWidget* parent);

    /// Enter alone chooses nothing: for several things that have no value in common.
    void requireChoice();
    /// Lets a person type a value that is not in the list; `words` says what it makes, with %1 for the text.
    void setFreeText(const QString& words);
    void popup(const QPoint& globalPoint);

Q_SIGNALS:
    void chosen(const QVariant& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int wantedWidth() const;
    void filter();
    void addRow(const QString& words, int place);
    [[nodiscard]] QList<int> fitting(const QString& typed) const;
    [[nodiscard]] bool comesBeforeFreeText(const QString& typed, const Choice& choice) const;
    void accept();
    [[nodiscard]] bool pickByKey(const QString& text);

    const Theme& m_theme;
    QLineEdit* m_field;
    QListWidget* m_list;
    bool m_isChoiceRequired = false;
    QList<Choice> m_choices;
    QString m_freeWords;
};

} // namespace firebreak::ui
