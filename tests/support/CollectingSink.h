// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/FeedReader.h"

#include <QBuffer>
#include <QStringList>

namespace firebreak::test {

/// Keeps everything a FeedReader hands over.
class CollectingSink final : public FeedSink
{
public:
    void accept(Advisory&& advisory) override { advisories.append(std::move(advisory)); }
    void refuse(const Error& refusal) override { refusals.append(refusal); }
    void progress(qint64 bytesRead, qint64 bytesTotal) override
    {
        lastRead = bytesRead;
        lastTotal = bytesTotal;
    }

    /// Reads `bytes` as one input.
    FeedSummary read(const QByteArray& bytes, FeedLimits limits = {})
    {
        QBuffer device;
        device.setData(bytes);
        device.open(QIODevice::ReadOnly);
        return FeedReader(*this, limits).readDevice(device);
    }

    /// `code at place` of each refusal.
    [[nodiscard]] QStringList refusalLines() const
    {
        QStringList lines;
        for (const Error& refusal : refusals)
            lines.append(refusal.place.isEmpty()
                             ? QString(refusal.code.word())
                             : refusal.code.word() + QLatin1String(" at ") + refusal.place);
        return lines;
    }

    QList<Advisory> advisories;
    QList<Error> refusals;
    qint64 lastRead = 0;
    qint64 lastTotal = 0;
};

} // namespace firebreak::test
