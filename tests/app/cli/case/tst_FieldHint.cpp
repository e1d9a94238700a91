// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/FieldHint.h"

#include "core/command/CommandError.h"
#include "core/command/FieldTable.h"

#include <QTest>

using namespace firebreak;

class tst_FieldHint : public QObject
{
    Q_OBJECT

    static QString invalid(RecordKind kind, const char* field)
    {
        return fieldHint(fieldsOf(kind), {error::ValueInvalid, QString::fromLatin1(field), {}});
    }
    static QString unknown(const char* field)
    {
        return fieldHint(fieldsOf(RecordKind::Flaw), {error::FieldUnknown, QString::fromLatin1(field), {}});
    }

private Q_SLOTS:
    void wordsOfTheTableAreListed()
    {
        QCOMPARE(invalid(RecordKind::Stream, "phase"),
                 QStringLiteral("It takes one of: planned, full, maintenance, extended, end-of-life."));
    }

    void otherwiseItsFormIsSaid()
    {
        QCOMPARE(invalid(RecordKind::Stream, "releasedOn"), QStringLiteral("It takes a day such as 2026-01-31."));
        QCOMPARE(invalid(RecordKind::Flaw, "severity"), QStringLiteral("It takes one of: low, moderate, important, critical."));
        QCOMPARE(invalid(RecordKind::Flaw, "nothing"), QString());
        QCOMPARE(fieldHint(fieldsOf(RecordKind::Flaw), {error::NotPermitted, QStringLiteral("severity"), {}}), QString());
    }

    void everyFieldOfFixedWordsNamesThem()
    {
        for (const RecordKind kind : {RecordKind::Flaw, RecordKind::Stream, RecordKind::Tracker, RecordKind::Incident}) {
            for (const FieldRule& rule : fieldsOf(kind)) {
                for (const char* word : rule.words)
                    QVERIFY2(invalid(kind, rule.name).contains(QLatin1String(word)), rule.name);
            }
        }
    }

    void theNearestNamesAreSaid()
    {
        QCOMPARE(unknown("severty"), QStringLiteral("Did you mean severity?"));
        QVERIFY2(unknown("cvss").startsWith(QStringLiteral("Did you mean cvss.")), qPrintable(unknown("cvss")));
        QVERIFY2(unknown("mood").startsWith(QStringLiteral("The fields are: ")), qPrintable(unknown("mood")));
    }

    void aCommandIsOfItsRecordOrAction()
    {
        struct Empty final : StateView
        {
            [[nodiscard]] std::optional<Record> record(const RecordId&) const override { return std::nullopt; }
            [[nodiscard]] QList<RecordId> byKey(const QString&) const override { return {}; }
        };
        const RecordId id(Uuid::fromName("record", "a"));
        Command command{CommandId(Uuid::fromName("command", "a")), instantFromMs(0), id,
                        Act{QStringLiteral("affect.assess"), {}}};
        const Error error{error::ValueInvalid, QStringLiteral("affectedness"), {}};
        QVERIFY2(commandHint(command, Empty(), error).contains(QStringLiteral("not-affected")),
                 qPrintable(commandHint(command, Empty(), error)));
        command.payload = CreateRecord{RecordKind::Stream, {}};
        QVERIFY(commandHint(command, Empty(), {error::ValueInvalid, QStringLiteral("phase"), {}}).contains(QStringLiteral("extended")));
        command.payload = SetField{QStringLiteral("phase"), {}, {}, {}};
        QCOMPARE(commandHint(command, Empty(), {error::ValueInvalid, QStringLiteral("phase"), {}}), QString());
    }
};

QTEST_GUILESS_MAIN(tst_FieldHint)
#include "tst_FieldHint.moc"
