// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/PayloadReader.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;

class tst_PayloadReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersTheFirstFault()
    {
        const QJsonObject json{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QJsonArray{2}}};
        PayloadReader reader(json);
        QCOMPARE(reader.text(QLatin1String("a")), QString());
        QCOMPARE(reader.texts(QLatin1String("b")).size(), 1);
        QCOMPARE(reader.error()->place, QStringLiteral("a"));
    }

    void absentFieldsAreEmpty()
    {
        const QJsonObject json;
        PayloadReader reader(json);
        QVERIFY(reader.text(QLatin1String("a")).isEmpty());
        QVERIFY(reader.any(QLatin1String("a")).isNull());
        QVERIFY(reader.flag(QLatin1String("a"), true));
        QVERIFY(!reader.optionalId(QLatin1String("a")));
        QVERIFY(!reader.error());
        reader.need(QLatin1String("a"));
        QVERIFY(reader.error()->code == error::WireFieldMissing);
    }
};

QTEST_GUILESS_MAIN(tst_PayloadReader)
#include "tst_PayloadReader.moc"
