// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PlainTextEdit.h"

namespace firebreak::ui {

class Theme;

/// One side of a comparison: text to read and copy, as high as it needs to be up to a limit, with what differs from the
/// base marked.
class SideText final : public PlainTextEdit
{
    Q_OBJECT

public:
    explicit SideText(const Theme& theme, QWidget* parent = nullptr);

    /// The same text twice marks nothing.
    void setText(const QString& text, const QString& base);

    struct Span
    {
        int from = 0;
        int to = 0; ///< after the last character
        friend bool operator==(const Span&, const Span&) = default;
    };
    /// Where `text` differs from `base`: from the first different word to the last.
    [[nodiscard]] static Span difference(const QString& text, const QString& base);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void mark();

    const Theme& m_theme;
    Span m_span;
};

} // namespace firebreak::ui
