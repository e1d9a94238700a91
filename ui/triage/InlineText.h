// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace firebreak::ui {

class PlainTextEdit;

/// Text that becomes its editor on a click or Enter, saves when the editor is left (or on Enter, Ctrl+Enter in prose)
/// and goes back on Esc. It holds no rule: what was typed is handed on, and the answer is what setText() brings.
class InlineText final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Line, Prose };

    InlineText(const Theme& theme, Kind kind, const QString& name, QWidget* parent = nullptr);

    /// What is stored now. While the person types it is kept aside, so that nothing typed is lost.
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setPlaceholder(const QString& words);
    void setTextFont(const QFont& font);
    void edit();
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    /// `from` is what the editor showed when it opened.
    void edited(const QString& from, const QString& to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void finish(bool save);
    void showText(const QString& text);
    [[nodiscard]] QWidget* editor() const;
    [[nodiscard]] QString typed() const;

    const Theme& m_theme;
    Kind m_kind;
    QLabel* m_label;
    QLineEdit* m_line = nullptr;
    PlainTextEdit* m_prose = nullptr;
    QString m_text;
    QString m_from;
    QString m_placeholder;
};

} // namespace firebreak::ui
