// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SigningKey.h"
#include "tests/core/server/RawClient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firebreak::test {

/// A laptop as the protocol knows it, written from docs/protocol.md and not from the client's code: joins, signs in,
/// asks. Each may be done wrongly on purpose.
class ApiClient
{
public:
    struct Reply
    {
        int status = 0;
        QByteArray body;
        QHash<QByteArray, QByteArray> headers;

        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] QString errorCode() const;
        /// The lines of NDJSON.
        [[nodiscard]] QList<QJsonObject> lines() const;
    };

    explicit ApiClient(const QString& invitation);

    [[nodiscard]] Reply get(const QByteArray& path, const QByteArray& headers = {});
    [[nodiscard]] Reply post(const QByteArray& path, const QJsonObject& body);
    [[nodiscard]] Reply send(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                             const QByteArray& headers);

    [[nodiscard]] Reply join(const QString& deviceName = QStringLiteral("laptop"));
    [[nodiscard]] Reply challenge();
    [[nodiscard]] Reply token(const QString& challenge);
    /// Joins if it has not, and gets a token; false if either is refused.
    [[nodiscard]] bool signIn();
    /// Sends one command and gives its verdict.
    [[nodiscard]] QJsonObject command(const QJsonObject& command);
    /// Opens an event stream on a connection of its own and reads the first "more".
    [[nodiscard]] std::unique_ptr<RawClient> openEvents();

    /// Lets go of the kept connection, which belongs to the thread that opened it.
    void disconnect() { m_connection.reset(); }

    [[nodiscard]] static QJsonObject newReport(const QString& title);

    QByteArray certificate; ///< the pin
    QString organisation; ///< the pin of its key
    QString secret;
    SigningKey key = SigningKey::generate();
    QString device;
    QString person;
    QString bearer;
    QByteArray version = "2";
    quint16 port = 0;

private:
    [[nodiscard]] bool connectOnce(RawClient& client) const;

    std::unique_ptr<RawClient> m_connection;
};

} // namespace firebreak::test
