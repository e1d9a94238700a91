// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct ZSTD_CCtx_s;

namespace firebreak::server {

/// One zstd frame (RFC 8878), written block by block; each block can be read as soon as it has come.
class ZstdEncoder
{
public:
    ZstdEncoder();

    [[nodiscard]] QByteArray add(const QByteArray& bytes, bool isLast);

private:
    struct Free
    {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
};

} // namespace firebreak::server
