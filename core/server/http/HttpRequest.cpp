// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpRequest.h"

#include <algorithm>

namespace firebreak::server {

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto& h) { return h.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

std::optional<QByteArray> HttpRequest::queryValue(QByteArrayView name) const
{
    const auto found = std::find_if(query.cbegin(), query.cend(), [name](const auto& q) { return q.first == name; });
    if (found == query.cend())
        return std::nullopt;
    return found->second;
}

bool HttpRequest::accepts(QByteArrayView name, QByteArrayView token) const
{
    for (const QByteArray& entry : header(name).split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        if (parts.first().trimmed().compare(token, Qt::CaseInsensitive) != 0)
            continue;
        return std::none_of(parts.cbegin() + 1, parts.cend(), [](const QByteArray& part) {
            const QByteArray weight = part.trimmed().toLower();
            return weight.startsWith("q=") && weight.mid(2).toDouble() <= 0;
        });
    }
    return false;
}

bool HttpRequest::setTarget(QByteArrayView target)
{
    if (target.isEmpty() || target.front() != '/' || target.contains('#'))
        return false;
    const qsizetype mark = target.indexOf('?');
    path = target.first(mark < 0 ? target.size() : mark).toByteArray();
    query.clear();
    if (mark < 0)
        return true;
    for (const QByteArray& pair : target.sliced(mark + 1).toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.sliced(equals + 1);
        query.append({QByteArray::fromPercentEncoding(name), QByteArray::fromPercentEncoding(value)});
    }
    return true;
}

} // namespace firebreak::server
