// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpResponse.h"

#include <QJsonDocument>

namespace firebreak::server {

HttpResponse HttpResponse::json(const QJsonObject& object, int status)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpResponse HttpResponse::failure(int status, const Error& error)
{
    QJsonObject fault{{QStringLiteral("code"), QString(error.code.word())}};
    if (!error.place.isEmpty())
        fault.insert(QStringLiteral("place"), error.place);
    HttpResponse response = json({{QStringLiteral("error"), fault}}, status);
    if (status == 503)
        response.headers.emplaceBack("Retry-After", "2");
    return response;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 417: return "Expectation Failed";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    default: return "Unknown";
    }
}

} // namespace firebreak::server
