// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace firebreak::ui {

/// The editor of several lines, everywhere. It takes nothing but text from the clipboard, the selection and a drop: Qt's
/// own looks at the first format of what it is given, and fails when there is none (an X clipboard that nobody owns).
class PlainTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace firebreak::ui
