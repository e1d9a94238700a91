// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, a feed is read or refused, and what was read survives being stored.
#include "core/intake/feed/FeedReader.h"

#include <QBuffer>
#include <QJsonDocument>

#include <cstdlib>

using namespace firebreak;

namespace {

class StoringSink final : public FeedSink
{
public:
    void accept(Advisory&& advisory) override
    {
        const QByteArray body = QJsonDocument(advisory.toJson()).toJson(QJsonDocument::Compact);
        const Result<Advisory> again = Advisory::fromJson(QJsonDocument::fromJson(body).object());
        if (!again || *again != advisory || !advisory.aliases.contains(advisory.documentId))
            std::abort();
        ++read;
    }
    void refuse(const Error&) override { ++refused; }

    qint64 read = 0;
    qint64 refused = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FeedLimits limits;
    limits.maxDocumentBytes = 64 * 1024;
    limits.maxUnpackedBytes = 4 * 1024 * 1024;
    limits.maxRefusals = 100;
    QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    StoringSink sink;
    const FeedSummary summary = FeedReader(sink, limits).readDevice(device);
    if (summary.total() != sink.read || summary.refused != sink.refused)
        std::abort();
    return 0;
}
