// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/RecordRow.h"

#include "core/wire/RecordJson.h"
#include "tests/core/server/StoreFixtures.h"

#include <QJsonDocument>
#include <QTest>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

class tst_RecordRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsARecordWhole()
    {
        Record record{recordNumber(1), RecordKind::Flaw, Compartment::company(), 7, true,
                      {{QStringLiteral("title"), QStringLiteral("„x“")}, {QStringLiteral("later"), QJsonArray{1, 2}}}};
        QCOMPARE(RecordRow::of(record).toRecord().value(), record);
    }

    void writesWhatWireWrites()
    {
        Record record{recordNumber(1), RecordKind::Flaw, Compartment::company(), 7, true,
                      {{QStringLiteral("title"), QStringLiteral("„x“ \"y\"\n")}, {QStringLiteral("none"), QJsonValue::Null}}};
        for (const bool isRemoved : {true, false}) {
            record.isRemoved = isRemoved;
            const QJsonDocument written = QJsonDocument::fromJson(RecordRow::of(record).toJson());
            QCOMPARE(written.object(), toJson(record));
        }
    }

    void wordsOfANewerServerAreNoRecord()
    {
        RecordRow row = changeOf(1, 1, QStringLiteral("company"), 1).record;
        row.kind = QStringLiteral("hologram");
        QCOMPARE(row.toRecord().error().code, error::RecordKindUnknown);
        row = changeOf(1, 1, QStringLiteral("elsewhere"), 1).record;
        QCOMPARE(row.toRecord().error().code, error::CompartmentMalformed);
    }
};

QTEST_GUILESS_MAIN(tst_RecordRow)
#include "tst_RecordRow.moc"
