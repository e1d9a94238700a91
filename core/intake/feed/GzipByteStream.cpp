// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/GzipByteStream.h"

#include <zlib.h>

#include <array>

namespace firebreak {

class GzipByteStream::Inflater
{
public:
    Inflater() { isReady = inflateInit2(&stream, GzipWindow) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    static constexpr int GzipWindow = 15 + 16; // the largest window, gzip framing only
    z_stream stream{};
    std::array<unsigned char, 64 * 1024> input;
    bool isReady = false;
    bool isMemberOpen = true;
};

GzipByteStream::GzipByteStream(ByteStream& packed, const FeedLimits& limits)
    : m_packed(packed), m_guard(limits), m_inflater(std::make_unique<Inflater>())
{}

GzipByteStream::~GzipByteStream() = default;

/// Whether there is input.
Result<bool> GzipByteStream::fill()
{
    z_stream& stream = m_inflater->stream;
    if (stream.avail_in > 0)
        return true;
    const Result<qint64> count =
        m_packed.read(reinterpret_cast<char*>(m_inflater->input.data()), qint64(m_inflater->input.size()));
    if (!count)
        return failure(count.error());
    m_guard.addPacked(*count);
    stream.next_in = m_inflater->input.data();
    stream.avail_in = uInt(*count);
    return *count > 0;
}

Result<qint64> GzipByteStream::read(char* to, qint64 size)
{
    if (!m_inflater->isReady)
        return failure(error::IntakeArchiveDamaged);
    z_stream& stream = m_inflater->stream;
    stream.next_out = reinterpret_cast<Bytef*>(to);
    stream.avail_out = uInt(size);
    while (stream.avail_out == uInt(size)) {
        const Result<bool> hasInput = fill();
        if (!hasInput)
            return failure(hasInput.error());
        if (!*hasInput) {
            if (m_inflater->isMemberOpen)
                return failure(error::IntakeArchiveDamaged);
            return 0;
        }
        if (!m_inflater->isMemberOpen) {
            // Files may be padded with zeros; anything else must be the next member.
            if (*stream.next_in == 0) {
                stream.avail_in = 0;
                continue;
            }
            if (inflateReset(&stream) != Z_OK)
                return failure(error::IntakeArchiveDamaged);
            m_inflater->isMemberOpen = true;
        }
        const int status = inflate(&stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END)
            m_inflater->isMemberOpen = false;
        else if (status != Z_OK && status != Z_BUF_ERROR)
            return failure(error::IntakeArchiveDamaged);
    }
    return m_guard.addUnpacked(size - qint64(stream.avail_out));
}

} // namespace firebreak
