// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncError.h"
#include "core/sync/link/ZstdDecoder.h"

#include <QRandomGenerator>
#include <QTest>

#include <zstd.h>

using namespace firebreak;

class tst_ZstdDecoder : public QObject
{
    Q_OBJECT

    static QByteArray pack(const QByteArray& bytes, int windowLog = 0)
    {
        ZSTD_CCtx* context = ZSTD_createCCtx();
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
        QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
        const std::size_t size = ZSTD_compress2(context, packed.data(), std::size_t(packed.size()), bytes.constData(),
                                                std::size_t(bytes.size()));
        ZSTD_freeCCtx(context);
        packed.truncate(qsizetype(size));
        return packed;
    }

    static Result<QByteArray> unpack(ZstdDecoder& decoder, const QByteArray& packed, qsizetype cut)
    {
        QByteArray all;
        for (qsizetype at = 0; at < packed.size(); at += cut) {
            decoder.feed(packed.mid(at, cut));
            for (;;) {
                const auto piece = decoder.next();
                if (!piece)
                    return failure(piece.error());
                if (piece->isEmpty())
                    break;
                all.append(*piece);
            }
        }
        return all;
    }

private Q_SLOTS:
    void unpacksHoweverItIsCut()
    {
        QByteArray text;
        QRandomGenerator random(7);
        while (text.size() < 700'000)
            text.append(QByteArray::number(random.generate())).append('\n');
        const QByteArray packed = pack(text) + pack(QByteArray("second frame"));
        for (const qsizetype cut : {1, 7, 1000, 65536, 10'000'000}) {
            ZstdDecoder decoder;
            const auto read = unpack(decoder, packed, cut);
            QVERIFY(read);
            QCOMPARE(*read, text + "second frame");
            QVERIFY(decoder.isComplete());
        }
    }

    void knowsACutStream()
    {
        const QByteArray packed = pack(QByteArray(100'000, 'a'));
        ZstdDecoder decoder;
        QVERIFY(unpack(decoder, packed.chopped(3), 1000));
        QVERIFY(!decoder.isComplete());
        decoder.reset();
        QCOMPARE(unpack(decoder, packed, 1000).value().size(), 100'000);
    }

    void knowsAFrameThatFillsThePieceExactly()
    {
        for (const qsizetype size : {(128 << 10) - 1, 128 << 10, (128 << 10) + 1, 256 << 10}) {
            ZstdDecoder decoder;
            QCOMPARE(unpack(decoder, pack(QByteArray(size, 'b')), 10'000).value().size(), size);
            QVERIFY(decoder.isComplete());
        }
    }

    void givesABombPieceByPiece()
    {
        const QByteArray packed = pack(QByteArray(100 << 20, '\0'));
        QVERIFY(packed.size() < 100'000);
        ZstdDecoder decoder;
        decoder.feed(packed);
        qsizetype total = 0;
        for (;;) {
            const auto piece = decoder.next();
            QVERIFY(piece);
            if (piece->isEmpty())
                break;
            QVERIFY(piece->size() <= 128 << 10);
            total += piece->size();
        }
        QCOMPARE(total, 100 << 20);
    }

    void refusesWindowsAndRubbish()
    {
        ZstdDecoder decoder;
        const auto wide = unpack(decoder, pack(QByteArray(40 << 20, 'w'), 25), 1 << 20);
        QVERIFY(!wide);
        QCOMPARE(wide.error().code, error::SyncAnswerMalformed);
        decoder.reset();
        QVERIFY(!unpack(decoder, "this is not packed at all", 5));
    }
};

QTEST_GUILESS_MAIN(tst_ZstdDecoder)
#include "tst_ZstdDecoder.moc"
