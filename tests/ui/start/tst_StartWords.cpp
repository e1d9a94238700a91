// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartWords.h"

#include "core/storage/KeyStore.h"
#include "core/sync/LocalFiles.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::ui;

class tst_StartWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownErrorsHaveWordsWithoutCodes()
    {
        for (const ErrorCode& code : {error::KeysLocked, error::KeysMissing, error::KeysWrongPassphrase, error::KeysWeakPassphrase, error::WorkspaceInUse,
                                      ErrorCode{"auth.refused"}, ErrorCode{"sync.unreachable"}, ErrorCode{"server.directory"}}) {
            const Error error{code, QStringLiteral("/place"), {}};
            QVERIFY2(!StartWords::title(error).isEmpty(), code.word().data());
            QVERIFY2(!StartWords::advice(error).contains(QString(code.word())), code.word().data());
            QVERIFY2(StartWords::line(error).contains(StartWords::title(error)), code.word().data());
        }
    }

    void othersNameTheirCodeAndMayBeTriedAgain()
    {
        const Error odd{ErrorCode{"odd.thing"}, QStringLiteral("there"), {}};
        QVERIFY(StartWords::advice(odd).contains(QStringLiteral("odd.thing")));
        QVERIFY(StartWords::canRetry(odd));
        QVERIFY(StartWords::canRetry({error::WorkspaceInUse, {}, {}}));
        QVERIFY(!StartWords::canRetry({error::KeysNewerFormat, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(tst_StartWords)
#include "tst_StartWords.moc"
