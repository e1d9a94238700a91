// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <zlib.h>
#include <zstd.h>

namespace firebreak::test {
namespace {

QByteArray unzstd(const QByteArray& packed)
{
    QByteArray out;
    ZSTD_DStream* stream = ZSTD_createDStream();
    QByteArray chunk(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    ZSTD_inBuffer in{packed.constData(), std::size_t(packed.size()), 0};
    while (in.pos < in.size) {
        ZSTD_outBuffer buffer{chunk.data(), std::size_t(chunk.size()), 0};
        const std::size_t code = ZSTD_decompressStream(stream, &buffer, &in);
        if (ZSTD_isError(code))
            qFatal("corpus: %s", ZSTD_getErrorName(code));
        out.append(chunk.constData(), qsizetype(buffer.pos));
    }
    ZSTD_freeDStream(stream);
    return out;
}

QByteArray ungzip(const QByteArray& packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        qFatal("corpus: no memory to unpack");
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray out;
    QByteArray chunk(65536, Qt::Uninitialized);
    int code = Z_OK;
    while (code == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = uInt(chunk.size());
        code = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.constData(), chunk.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (code != Z_STREAM_END)
        qFatal("corpus: a damaged gzip file");
    return out;
}

} // namespace

bool corpusPresent()
{
    const bool present = QDir(corpusPath({})).exists(QStringLiteral("INDEX.md"));
    if (!present && qEnvironmentVariableIsSet("FIREBREAK_REQUIRE_CORPORA"))
        qFatal("corpus: required, but %s", corpusHint());
    return present;
}

const char* corpusHint()
{
    return "FIREBREAK_TEST_DATA does not name the folder of the third-party corpora";
}

QString corpusPath(const QString& relative)
{
    return qEnvironmentVariable("FIREBREAK_TEST_DATA") + QLatin1Char('/') + relative;
}

QByteArray corpusBytes(const QString& relative)
{
    QFile file(corpusPath(relative));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("corpus: cannot read %s", qPrintable(relative));
    const QByteArray bytes = file.readAll();
    if (relative.endsWith(QLatin1String(".gz")))
        return ungzip(bytes);
    return relative.endsWith(QLatin1String(".zst")) ? unzstd(bytes) : bytes;
}

QList<QJsonObject> corpusRows(const QString& relative)
{
    QList<QJsonObject> rows;
    const QList<QByteArray> lines = corpusBytes(relative).split('\n');
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        rows.append(QJsonDocument::fromJson(line, &error).object());
        if (error.error != QJsonParseError::NoError)
            qFatal("corpus: %s: %s", qPrintable(relative), qPrintable(error.errorString()));
    }
    return rows;
}

} // namespace firebreak::test
