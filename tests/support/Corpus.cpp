// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

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
