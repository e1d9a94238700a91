// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslSocket>

#include <optional>

namespace firebreak::test {

/// A blocking TLS client that sends the bytes it is given, right or wrong, and reads answers apart.
class RawClient
{
public:
    struct Answer
    {
        int status = 0;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    /// Connects to 127.0.0.1; any certificate will do.
    [[nodiscard]] bool connectTo(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater);
    void send(const QByteArray& bytes);
    /// The next answer with its whole body (by length or in chunks), or none within the time.
    [[nodiscard]] std::optional<Answer> readAnswer(int milliseconds = 10'000);
    /// Reads until `text` has come; false if it does not within the time.
    [[nodiscard]] bool readUntil(const QByteArray& text, int milliseconds = 10'000);
    /// Whether the server ends the connection within the time.
    [[nodiscard]] bool isClosedWithin(int milliseconds = 10'000);
    /// Leaves without a word.
    void abort() { m_socket.abort(); }
    [[nodiscard]] QSslSocket& socket() { return m_socket; }

private:
    [[nodiscard]] bool more(int milliseconds);

    QSslSocket m_socket;
    QByteArray m_buffer;
};

} // namespace firebreak::test
