// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"

#include <QTest>

using namespace firebreak;

class tst_Error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void internedCodesEqualCompiledOnes()
    {
        constexpr ErrorCode compiled{"uuid.malformed"};
        const QByteArray arrived("uuid.malformed");
        QVERIFY(ErrorCode::interned(QLatin1String(arrived)) == compiled);
        QVERIFY(!(ErrorCode::interned(QLatin1String("uuid.other")) == compiled));
    }

    void readsAsOneLogLine()
    {
        const Error error{ErrorCode{"a.b"}, QStringLiteral("/x/1"), {QStringLiteral("v"), QStringLiteral("w")}};
        QCOMPARE(toLogLine(error), QStringLiteral("a.b at /x/1: v, w"));
        QCOMPARE(toLogLine(Error{ErrorCode{"a.b"}, {}, {}}), QStringLiteral("a.b"));
    }

    void resultCarriesTheError()
    {
        const Result<int> failed = failure(ErrorCode{"a.b"}, QStringLiteral("here"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().place, QStringLiteral("here"));
        const Result<int> fine = 3;
        QCOMPARE(fine.value(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_Error.moc"
