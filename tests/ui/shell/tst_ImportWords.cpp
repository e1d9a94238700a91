// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportWords.h"

#include "core/intake/IntakeError.h"
#include "core/storage/StorageError.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::ui;

class tst_ImportWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalNamesFilePlaceAndReason()
    {
        const Error twice{error::IntakeKeyRepeated, QStringLiteral("line 3"), {QStringLiteral("id")}};
        const QString words = ImportWords::refusal(QStringLiteral("feed.json"), twice);
        QVERIFY(words.startsWith(QStringLiteral("feed.json, line 3: ")));
        QVERIFY(words.contains(QStringLiteral("“id”")));
        QCOMPARE(ImportWords::refusal(QStringLiteral("a"), {error::IntakeEmpty, {}, {}}).count(u':'), 1);
    }

    void aMissingFileAndAFolderAreToldApart()
    {
        QSet<QString> words;
        for (const QStringList& details : {QStringList(), QStringList{error::FileIsMissing}, QStringList{error::FileIsFolder}})
            words.insert(ImportWords::refusal(QStringLiteral("a"), {error::IntakeFileUnreadable, {}, details}));
        QCOMPARE(words.size(), 3);
    }

    void codesWithoutWordsAreShown()
    {
        const QString words = ImportWords::refusal(QStringLiteral("a"), {ErrorCode{"odd.thing"}, {}, {}});
        QVERIFY(words.contains(QStringLiteral("odd.thing")));
    }

    void failuresSayWhatIsSafe()
    {
        QVERIFY(ImportWords::failure({error::StorageFull, {}, {}}).contains(QStringLiteral("safe")));
        QVERIFY(ImportWords::failure({error::StorageIo, {}, {}}).contains(QStringLiteral("storage.io")));
    }
};

QTEST_GUILESS_MAIN(tst_ImportWords)
#include "tst_ImportWords.moc"
