// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

#include <optional>

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

    /// What there is now. While the person types it is kept aside, so that nothing typed is lost. `stored` is what stands
    /// in the record where that is not what is shown: the sources' words stand in for the team's.
    void setText(const QString& text, const std::optional<QString>& stored = {});
    [[nodiscard]] QString text() const { return m_text; }
    void setPlaceholder(const QString& words);
    void setTextFont(const QFont& font);
    void edit();
    /// As if the editor was left: what was typed is saved.
    void leave() { finish(true); }
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void opened();
    /// `from` is what was stored when the editor opened: what came meanwhile is not what the person saw.
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
    QString m_stored;
    QString m_opened; ///< what the editor showed first
    QString m_from;   ///< what was stored then
    QString m_placeholder;
};

} // namespace firebreak::ui
