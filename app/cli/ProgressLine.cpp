// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProgressLine.h"

#include <QFileDevice>
#include <QLocale>

#include <unistd.h>

namespace firebreak {
namespace {

bool isTerminal(QIODevice& device)
{
    const auto* file = qobject_cast<QFileDevice*>(&device);
    return file && isatty(file->handle());
}

} // namespace

ProgressLine::ProgressLine(QIODevice& device) : m_device(device), m_isTerminal(isTerminal(device))
{
    m_sinceShown.start();
}

void ProgressLine::show(const QString& what, qint64 done, qint64 total)
{
    constexpr qint64 Interval = 100;
    if (!m_isTerminal || m_sinceShown.elapsed() < Interval)
        return;
    m_sinceShown.restart();
    m_isShown = true;
    const QString amount =
        total > 0 ? QStringLiteral("%1 %").arg(done * 100 / total) : QLocale::c().formattedDataSize(done);
    m_device.write(QStringLiteral("\r\x1B[K%1: %2").arg(what, amount).toUtf8());
    if (auto* file = qobject_cast<QFileDevice*>(&m_device))
        file->flush();
}

void ProgressLine::clear()
{
    if (m_isShown)
        m_device.write("\r\x1B[K");
    m_isShown = false;
}

} // namespace firebreak
