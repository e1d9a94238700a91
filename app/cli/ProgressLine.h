// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QIODevice>
#include <QString>

namespace firebreak {

/// One line on a terminal that says how far the work is, written over itself at most ten times a second and
/// wiped when it is done. On anything that is no terminal it writes nothing.
class ProgressLine
{
public:
    explicit ProgressLine(QIODevice& device);
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// `total` 0: nobody knows it.
    void show(const QString& what, qint64 done, qint64 total);
    void clear();

private:
    QIODevice& m_device;
    bool m_isTerminal;
    bool m_isShown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace firebreak
