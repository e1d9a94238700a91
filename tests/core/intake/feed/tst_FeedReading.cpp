// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/IntakeError.h"
#include "core/intake/Report.h"
#include "core/intake/feed/FeedReading.h"
#include "tests/support/FeedDocuments.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

class tst_FeedReading : public QObject
{
    Q_OBJECT

    static constexpr std::chrono::milliseconds Patience{20'000};

    QTemporaryDir m_folder;

    QString file(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(u"feed"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    static QByteArray lines(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += osv(i) + "\n";
        return lines;
    }

private Q_SLOTS:
    void givesBatchesInOrder()
    {
        const QByteArray bytes = lines(25) + "{]\n";
        FeedReading reading(file(bytes), 10);
        QStringList ids;
        QList<qsizetype> sizes;
        QStringList refused;
        while (!reading.isDone()) {
            const std::optional<FeedBatch> batch = reading.next(Patience);
            if (!batch)
                continue;
            sizes.append(batch->documents.size());
            for (const FeedBatch::Document& document : batch->documents) {
                ids.append(document.advisory[u"documentId"_s].toString());
                QCOMPARE(document.report, reportIdFor(ids.last()));
            }
            for (const Error& refusal : batch->refusals)
                refused.append(refusal.code.word() + u' ' + refusal.place);
        }
        QCOMPARE(sizes, (QList<qsizetype>{10, 10, 5}));
        for (int i = 0; i < 25; ++i)
            QCOMPARE(ids[i], u"GO-2024-%1"_s.arg(i));
        QCOMPARE(refused, QStringList{u"intake.json-syntax line 26"_s});
        QCOMPARE(reading.summary().total(), 25);
        QCOMPARE(reading.summary().refused, 1);
        QCOMPARE(reading.bytesRead(), bytes.size());
        QCOMPARE(reading.bytesTotal(), bytes.size());
    }

    /// One batch lies ready, one is being made; the rest stays in the file until somebody takes them.
    void cancelGivesWhatWasRead()
    {
        FeedReading reading(file(lines(1000)), 10);
        QVERIFY(reading.next(Patience));
        reading.cancel();
        qint64 taken = 10;
        bool isCancelTold = false;
        while (!reading.isDone()) {
            const std::optional<FeedBatch> batch = reading.next(Patience);
            if (!batch)
                continue;
            taken += batch->documents.size();
            for (const Error& refusal : batch->refusals)
                isCancelTold = isCancelTold || refusal.code == error::IntakeCancelled;
        }
        QVERIFY(isCancelTold && reading.summary().isCancelled);
        QCOMPARE(taken, reading.summary().total());
        QVERIFY(taken < 50);
    }

    void goingAwayEndsTheReading()
    {
        FeedReading reading(file(lines(1000)), 10);
        QVERIFY(reading.next(Patience));
        // Nobody takes the batches that lie ready; the destructor must not wait for that.
    }

    void aMissingFileIsRefused()
    {
        FeedReading reading(m_folder.filePath(u"missing"_s), 10);
        const std::optional<FeedBatch> batch = reading.next(Patience);
        QVERIFY(batch);
        QCOMPARE(batch->refusals.size(), 1);
        QCOMPARE(batch->refusals[0].code, error::IntakeFileUnreadable);
        while (!reading.isDone())
            (void)reading.next(std::chrono::milliseconds(1));
        QCOMPARE(reading.summary().refused, 1);
    }
};

QTEST_GUILESS_MAIN(tst_FeedReading)
#include "tst_FeedReading.moc"
