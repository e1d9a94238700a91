// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/ZstdEncoder.h"

#include <QTest>

#include <zstd.h>

using namespace firebreak::server;

class tst_ZstdEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBlockCanBeReadAtOnce()
    {
        ZstdEncoder encoder;
        ZSTD_DCtx* decoder = ZSTD_createDCtx();
        QByteArray all;
        std::size_t left = 1;
        for (int i = 0; i < 50; ++i) {
            const QByteArray block = i == 20 ? QByteArray() : QByteArray::number(i).repeated(i * 400);
            const QByteArray packed = encoder.add(block, i == 49);
            QByteArray unpacked(block.size() + 1, '\0');
            ZSTD_inBuffer in{packed.constData(), std::size_t(packed.size()), 0};
            ZSTD_outBuffer out{unpacked.data(), std::size_t(unpacked.size()), 0};
            while (in.pos < in.size) {
                left = ZSTD_decompressStream(decoder, &out, &in);
                QVERIFY(!ZSTD_isError(left));
            }
            QCOMPARE(unpacked.first(qsizetype(out.pos)), block);
            all += packed;
        }
        QCOMPARE(left, std::size_t(0)); // the frame is whole
        QVERIFY(all.size() < 40'000);
        ZSTD_freeDCtx(decoder);
    }
};

QTEST_GUILESS_MAIN(tst_ZstdEncoder)
#include "tst_ZstdEncoder.moc"
