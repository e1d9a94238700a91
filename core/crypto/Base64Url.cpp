// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Base64Url.h"

namespace firebreak {

namespace {

constexpr QByteArray::Base64Options Spelling = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(Spelling);
}

Result<QByteArray> bytesFromBase64Url(QByteArrayView text)
{
    const QByteArray spelled = text.toByteArray();
    auto decoded = QByteArray::fromBase64Encoding(spelled, Spelling | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || toBase64Url(*decoded) != spelled)
        return failure(error::Base64Malformed);
    return std::move(*decoded);
}

} // namespace firebreak
