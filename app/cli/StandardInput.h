// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace firebreak {

/// A file descriptor to read from as bytes come: standard input. QFile reads lines as C strings, which end at a
/// NUL, and blocks until a whole buffer is there. Not owned. Errors: errorString(). Threads: one.
class StandardInput final : public QIODevice
{
public:
    explicit StandardInput(int descriptor) : m_descriptor(descriptor)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    int m_descriptor;
};

} // namespace firebreak
