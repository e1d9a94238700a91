// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/MemoryQueueSource.h"
#include "ui/shell/MainWindow.h"

#include <QImage>

#include <functional>
#include <memory>

namespace firebreak::test {

/// What a scene plays on: a window over a workspace in memory, with a clock that stands still. Fixed inputs give the same
/// picture on every run.
class Stage final
{
public:
    enum class Data { Demo, Empty, LongTexts };

    Stage(bool dark, const QSize& size);

    void open(Data data);
    /// As if the desktop changed its scheme while the window is open.
    void setDark(bool dark);
    /// The window at rest.
    [[nodiscard]] QImage picture();
    /// Waits until everything that happens by itself is done; qFatal when it never is.
    void settle();
    /// Lets the event loop turn until it is so; qFatal when it never is.
    void waitFor(const std::function<bool()>& isSo);

    [[nodiscard]] RecordId reportOf(const QString& alias) const;
    /// Somebody of the team who is not the one that acts.
    [[nodiscard]] RecordId colleague() const;
    [[nodiscard]] MemoryWorkspace& workspace() { return m_workspace; }
    [[nodiscard]] MemoryQueueSource& queue() { return m_queue; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_window->findChild<Widget*>(name);
    }

private:
    void loadLongTexts();

    ManualClock m_clock;
    ui::Theme m_theme;
    MemoryWorkspace m_workspace;
    MemoryQueueSource m_queue;
    MemoryQueueSource m_paletteQueue;
    QSize m_size;
    QImage m_picture;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace firebreak::test
