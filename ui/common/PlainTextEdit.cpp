// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PlainTextEdit.h"

#include <QMimeData>

namespace firebreak::ui {

bool PlainTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source && source->hasText();
}

// Not the inherited one, which reads formats().first(), and makes Markdown out of what may be a log.
void PlainTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace firebreak::ui
