// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpExchange.h"

#include "core/base/Result.h"

namespace firebreak::error {
inline constexpr ErrorCode ProtocolVersionUnknown{"protocol.version"};
inline constexpr ErrorCode ProtocolJson{"protocol.json"};
inline constexpr ErrorCode ProtocolField{"protocol.field"};
inline constexpr ErrorCode AuthToken{"auth.token"};
inline constexpr ErrorCode AuthSlowDown{"auth.slow-down"};
inline constexpr ErrorCode CommandsTooMany{"commands.too-many"};
} // namespace firebreak::error

namespace firebreak::server {

using Exchange = std::shared_ptr<HttpExchange>;

/// Answers with an error in the form and with the status of docs/protocol.md. What is the store's own trouble is
/// logged and answered as `server.fault`.
void answer(const Exchange& exchange, const Error& error);

/// The queues are full.
void answerBusy(const Exchange& exchange);

/// The body as a JSON object; fails with `protocol.json`.
[[nodiscard]] Result<QJsonObject> objectOf(const HttpRequest& request);

/// A field that must be a text; fails with `protocol.field`, place: the field.
[[nodiscard]] Result<QString> textOf(const QJsonObject& json, QLatin1String field);

/// A field that must be bytes in base64url.
[[nodiscard]] Result<QByteArray> bytesOf(const QJsonObject& json, QLatin1String field);

} // namespace firebreak::server
