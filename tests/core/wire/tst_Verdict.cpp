// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/RecordJson.h"
#include "core/wire/Verdict.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;

class tst_Verdict : public QObject
{
    Q_OBJECT

    static CommandId command() { return CommandId(Uuid::fromName("command", "1")); }
    static Record record()
    {
        return {RecordId(Uuid::fromName("record", "1")), RecordKind::Flaw, Compartment::company(), 3, false,
                QJsonObject{{QStringLiteral("title"), QStringLiteral("Heap overflow")}}};
    }

private Q_SLOTS:
    void roundTrip()
    {
        const Verdict accepted{command(), {record()}, std::nullopt};
        const Verdict refused{
            command(), {}, Error{ErrorCode("conflict.field-changed"), QStringLiteral("title"), {QStringLiteral("b")}}};
        for (const Verdict& verdict : {accepted, refused}) {
            const Result<Verdict> read = verdictFromJson(toJson(verdict));
            QVERIFY(read);
            QCOMPARE(*read, verdict);
        }
        QVERIFY(accepted.isAccepted());
        QVERIFY(!refused.isAccepted());
    }

    void leavesOutRecordsOfANewerKind()
    {
        QJsonObject json = toJson(Verdict{command(), {record()}, std::nullopt});
        QJsonObject newer = toJson(record());
        newer[QLatin1String("kind")] = QStringLiteral("satellite");
        json[QLatin1String("records")] = QJsonArray{newer, toJson(record())};
        const Result<Verdict> read = verdictFromJson(json);
        QVERIFY(read);
        QCOMPARE(read->records, QList<Record>{record()});
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("id") << "id" << QJsonValue(QStringLiteral("x"));
        QTest::newRow("verdict") << "verdict" << QJsonValue(QStringLiteral("perhaps"));
        QTest::newRow("code absent") << "code" << QJsonValue();
        QTest::newRow("code with letters of none") << "code" << QJsonValue(QStringLiteral("Sorry, no."));
        QTest::newRow("code too long") << "code" << QJsonValue(QString(65, u'a'));
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(Verdict{command(), {}, Error{ErrorCode("command.wrong-kind"), {}, {}}});
        json[field] = value;
        const Result<Verdict> read = verdictFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().place, field);
    }
};

QTEST_GUILESS_MAIN(tst_Verdict)
#include "tst_Verdict.moc"
