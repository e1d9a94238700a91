// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowSize.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace firebreak::ui {
namespace {

constexpr QSize Frame(8, 40); ///< about what a window manager adds; it is not known before the window shows

} // namespace

QSize fittingScreen(const QWidget& window, QSize wanted)
{
    const QWidget* owner = window.parentWidget() ? window.parentWidget()->window() : &window;
    const QScreen* screen = owner->screen() ? owner->screen() : QGuiApplication::primaryScreen();
    return screen ? wanted.boundedTo(screen->availableSize() - Frame) : wanted;
}

} // namespace firebreak::ui
