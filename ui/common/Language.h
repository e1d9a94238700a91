// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QGuiApplication;

namespace firebreak::ui {

/// Gives the application the program's own texts and Qt's in the language of `locale`, and the direction that language is
/// read in. A language there is no translation for gets the English of the source, read from the left, whatever direction
/// its own texts have. Call once, before the first window. Returns the language that is spoken now.
QLocale speak(QGuiApplication& application, const QLocale& locale);

} // namespace firebreak::ui
