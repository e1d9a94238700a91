// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AdvisoryOrder.h"

#include "core/base/Instant.h"
#include "core/intake/AdvisorySource.h"

#include <QJsonDocument>

namespace firebreak {
namespace {

constexpr QLatin1String Modified("modified");

std::optional<Instant> modifiedOf(const QJsonObject& body)
{
    const Result<Instant> modified = instantFromText(body.value(Modified).toString());
    return modified ? std::optional(*modified) : std::nullopt;
}

QByteArray bytesOf(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

bool isSameReading(const QJsonObject& a, const QJsonObject& b)
{
    if (a == b)
        return true;
    if (a.value(QLatin1String("source")).toString() != toWord(AdvisorySource::Kev))
        return false;
    QJsonObject x = a;
    QJsonObject y = b;
    x.remove(Modified);
    y.remove(Modified);
    return x == y;
}

bool supersedes(const QJsonObject& read, const QJsonObject& stored)
{
    if (isSameReading(read, stored))
        return false;
    const std::optional<Instant> mine = modifiedOf(read);
    const std::optional<Instant> theirs = modifiedOf(stored);
    if (mine != theirs)
        return mine > theirs; // none is the least
    const QByteArray readBytes = bytesOf(read);
    const QByteArray storedBytes = bytesOf(stored);
    return readBytes.size() != storedBytes.size() ? readBytes.size() > storedBytes.size()
                                                  : readBytes > storedBytes;
}

} // namespace firebreak
