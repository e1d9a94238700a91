// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/BufferedByteStream.h"
#include "core/intake/feed/FileByteStream.h"
#include "core/intake/feed/GzipByteStream.h"
#include "core/intake/feed/InputBuffer.h"
#include "core/intake/feed/UnpackGuard.h"
#include "core/intake/feed/ZstdByteStream.h"
#include "core/intake/format/AdvisoryReader.h"
#include "tests/support/FeedContainers.h"
#include "tests/support/TextStream.h"

#include <QBuffer>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// The streams a feed comes through, one by one; tst_FeedReader has them together.
class tst_ByteStreams : public QObject
{
    Q_OBJECT

    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 1;
        for (char& c : bytes)
            c = char((state = state * 1664525U + 1013904223U) >> 24);
        return bytes;
    }
    template <class Unpacker> static Result<QByteArray> unpacked(const QByteArray& packed, FeedLimits limits = {})
    {
        TextStream pieces(packed, 777);
        Unpacker stream(pieces, limits);
        return TextStream::all(stream);
    }

private Q_SLOTS:
    void bufferGrowsAndCountsLines()
    {
        const QByteArray bytes = "one\ntwo\n" + noise(900'000);
        TextStream stream(bytes, 100'000);
        InputBuffer input(stream);
        QVERIFY(input.unread().empty());
        while (input.fill()) {
            // What a parser reads beyond the end is there.
            const volatile char last = input.unread().data()[input.unread().size() + AdvisoryReader::Padding - 1];
            Q_UNUSED(last);
        }
        QCOMPARE(input.unread(), std::string_view(bytes.constData(), size_t(bytes.size())));
        QCOMPARE(input.line(), 1);
        input.consume(4);
        QCOMPARE(input.line(), 2);
        input.consume(4);
        QCOMPARE(input.line(), 3);
        input.consume(input.unread().size());
        QCOMPARE(input.line(), 1 + bytes.count('\n'));
        QVERIFY(!input.error() && !input.fill());
    }

    void bufferKeepsWhatStoppedTheStream()
    {
        TextStream stream("abc", 2, Error{error::IntakeTooLarge, {}, {}});
        InputBuffer input(stream);
        QVERIFY(input.fill() && input.fill() && !input.fill() && !input.fill());
        QCOMPARE(input.unread(), std::string_view("abc"));
        QCOMPARE(input.error()->code, error::IntakeTooLarge);
        // As a stream again, what is there comes before the error.
        BufferedByteStream rest(input);
        char buffer[10];
        QCOMPARE(rest.read(buffer, 2).value(), 2);
        QCOMPARE(rest.read(buffer, 10).value(), 1);
        QCOMPARE(buffer[0], 'c');
        QCOMPARE(rest.read(buffer, 10).error().code, error::IntakeTooLarge);
    }

    void fileTellsAndStops()
    {
        QByteArray bytes = noise(1000);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        qint64 told = 0;
        FileByteStream stream(device, [&told](qint64 count) -> std::optional<Error> {
            told += count;
            return told > 500 ? std::optional(Error{error::IntakeCancelled, {}, {}}) : std::nullopt;
        });
        char buffer[400];
        QCOMPARE(stream.read(buffer, 400).value(), 400);
        QCOMPARE(told, 400);
        QCOMPARE(stream.read(buffer, 400).error().code, error::IntakeCancelled);
    }

    void gzip()
    {
        const QByteArray bytes = noise(300'000);
        QCOMPARE(unpacked<GzipByteStream>(gzipped(bytes)).value(), bytes);
        QCOMPARE(unpacked<GzipByteStream>(gzipped("a") + gzipped("b")).value(), QByteArray("ab"));
        const QByteArray packed = gzipped(bytes);
        QCOMPARE(unpacked<GzipByteStream>(packed.chopped(1)).error().code, error::IntakeArchiveDamaged);
        QByteArray damaged = packed;
        damaged[damaged.size() - 6] = char(~damaged[damaged.size() - 6]); // of the checksum
        QCOMPARE(unpacked<GzipByteStream>(damaged).error().code, error::IntakeArchiveDamaged);
        FeedLimits limits;
        limits.maxUnpackedBytes = bytes.size() - 1;
        QCOMPARE(unpacked<GzipByteStream>(packed, limits).error().code, error::IntakeTooLarge);
    }

    void zstd()
    {
        const QByteArray bytes = noise(300'000);
        QCOMPARE(unpacked<ZstdByteStream>(zstandard(bytes)).value(), bytes);
        QCOMPARE(unpacked<ZstdByteStream>(zstandard("a") + zstandard("b")).value(), QByteArray("ab"));
        const QByteArray packed = zstandard(bytes);
        QCOMPARE(unpacked<ZstdByteStream>(packed.chopped(1)).error().code, error::IntakeArchiveDamaged);
        FeedLimits limits;
        limits.maxUnpackedBytes = bytes.size() - 1;
        QCOMPARE(unpacked<ZstdByteStream>(packed, limits).error().code, error::IntakeTooLarge);
    }

    void aBombIsCalledOne()
    {
        FeedLimits limits;
        limits.ratioGrace = 1000;
        limits.maxRatio = 10;
        UnpackGuard guard(limits);
        guard.addPacked(100);
        QCOMPARE(guard.addUnpacked(1000).value(), 1000);
        QCOMPARE(guard.addUnpacked(9).value(), 9);
        QCOMPARE(guard.addUnpacked(1).error().code, error::IntakeTooLarge);
        UnpackGuard honest(limits);
        honest.addPacked(1000);
        QCOMPARE(honest.addUnpacked(10'000).value(), 10'000);
    }
};

QTEST_GUILESS_MAIN(tst_ByteStreams)
#include "tst_ByteStreams.moc"
