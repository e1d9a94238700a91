// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/RawClient.h"

#include <QElapsedTimer>

namespace firebreak::test {

bool RawClient::connectTo(quint16 port, QSsl::SslProtocol protocol)
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setProtocol(protocol);
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    return m_socket.waitForEncrypted(10'000);
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    while (m_socket.state() == QAbstractSocket::ConnectedState
           && (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0)) {
        if (!m_socket.waitForBytesWritten(10'000))
            break;
    }
}

bool RawClient::more(int milliseconds)
{
    if (m_socket.bytesAvailable() == 0 && (milliseconds <= 0 || !m_socket.waitForReadyRead(milliseconds))
        && m_socket.bytesAvailable() == 0)
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

bool RawClient::readUntil(const QByteArray& text, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_buffer.contains(text)) {
        if (!more(milliseconds - int(timer.elapsed())))
            return false;
    }
    m_buffer.remove(0, m_buffer.indexOf(text) + text.size());
    return true;
}

std::optional<RawClient::Answer> RawClient::readAnswer(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const auto await = [&](auto isThere) {
        while (!isThere()) {
            if (!more(milliseconds - int(timer.elapsed())))
                return false;
        }
        return true;
    };
    if (!await([this] { return m_buffer.contains("\r\n\r\n"); }))
        return std::nullopt;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_buffer.first(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    Answer answer;
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray& line : lines.sliced(1))
        answer.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    if (answer.headers.value("transfer-encoding") != "chunked") {
        const qsizetype size = answer.headers.value("content-length").toLongLong();
        if (!await([&] { return m_buffer.size() >= size; }))
            return std::nullopt;
        answer.body = m_buffer.first(size);
        m_buffer.remove(0, size);
        return answer;
    }
    for (;;) {
        if (!await([this] { return m_buffer.contains("\r\n"); }))
            return std::nullopt;
        const qsizetype mark = m_buffer.indexOf("\r\n");
        const qsizetype size = m_buffer.first(mark).toLongLong(nullptr, 16);
        if (!await([&] { return m_buffer.size() >= mark + 2 + size + 2; }))
            return std::nullopt;
        answer.body += m_buffer.sliced(mark + 2, size);
        m_buffer.remove(0, mark + 2 + size + 2);
        if (size == 0)
            return answer;
    }
}

bool RawClient::isClosedWithin(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (m_socket.state() != QAbstractSocket::UnconnectedState) {
        const int left = milliseconds - int(timer.elapsed());
        if (left <= 0)
            return false;
        if (m_socket.waitForReadyRead(left))
            m_buffer += m_socket.readAll();
    }
    return true;
}

} // namespace firebreak::test
