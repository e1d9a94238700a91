// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaletteEntry.h"

#include <QList>
#include <QObject>

namespace firebreak::ui {

/// Finds entries for the command palette. search() may answer at once or later; an answer carries the ticket it
/// belongs to, and one for an older ticket is dropped by the palette.
class PaletteSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void search(const QString& typed, quint64 ticket) = 0;

Q_SIGNALS:
    void found(quint64 ticket, const QList<firebreak::ui::PaletteEntry>& entries);
};

} // namespace firebreak::ui
