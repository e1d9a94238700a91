// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/ApiReply.h"

#include "core/base/Logging.h"
#include "core/crypto/Base64Url.h"
#include "core/server/accounts/Joining.h"

#include <QJsonDocument>

namespace firebreak::server {

namespace {

/// The status of an error that may be told to a client; 500 for all others.
int statusOf(ErrorCode code)
{
    for (const ErrorCode asked : {error::ProtocolVersionUnknown, error::ProtocolJson, error::ProtocolField, error::CursorMalformed}) {
        if (code == asked)
            return 400;
    }
    if (code == error::AuthToken || code == error::AuthRefused)
        return 401;
    if (code == error::SnapshotNeeded)
        return 410;
    if (code == error::CommandsTooMany)
        return 413;
    return 500;
}

} // namespace

void answer(const Exchange& exchange, const Error& error)
{
    const int status = statusOf(error.code);
    if (status == 500) {
        qCWarning(logServer) << exchange->request().path << "failed:" << toLogLine(error);
        exchange->respond(HttpResponse::failure(500, error::ServerFault));
        return;
    }
    exchange->respond(HttpResponse::failure(status, error));
}

void answerBusy(const Exchange& exchange)
{
    exchange->respond(HttpResponse::failure(503, error::ServerBusy));
}

Result<QJsonObject> objectOf(const HttpRequest& request)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return failure(error::ProtocolJson);
    return document.object();
}

Result<QString> textOf(const QJsonObject& json, QLatin1String field)
{
    const QJsonValue value = json.value(field);
    if (!value.isString() || value.toString().isEmpty())
        return failure(error::ProtocolField, field);
    return value.toString();
}

Result<QByteArray> bytesOf(const QJsonObject& json, QLatin1String field)
{
    const Result<QString> text = textOf(json, field);
    if (!text)
        return failure(text.error());
    Result<QByteArray> bytes = bytesFromBase64Url(text->toLatin1());
    if (!bytes)
        return failure(error::ProtocolField, field);
    return bytes;
}

} // namespace firebreak::server
