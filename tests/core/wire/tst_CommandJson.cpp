// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/CommandJson.h"

#include "core/command/actions/ActionTable.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;

class tst_CommandJson : public QObject
{
    Q_OBJECT

private:
    const RecordId m_id = RecordId::generate(instantFromMs(7));

    QList<Payload> everyPayload() const
    {
        const Act act{QStringLiteral("check.approve"), {{QStringLiteral("code"), QStringLiteral("x.y")}}};
        const QJsonObject advisory{{QStringLiteral("source"), QStringLiteral("cve")}};
        return {
            CreateReport{QStringLiteral("t"), QStringLiteral("d")},
            CreateReport{QStringLiteral("t"), {}},
            ImportAdvisory{advisory},
            UnimportAdvisory{QStringLiteral("cve"),
                             QStringLiteral("CVE-2024-0002"),
                             advisory,
                             {m_id},
                             {QStringLiteral("label:x")}},
            UnimportAdvisory{QStringLiteral("cve"), QStringLiteral("CVE-2024-0002"), std::nullopt, {}, {}},
            SetField{QStringLiteral("title"), QJsonValue(), QStringLiteral("x"), QStringLiteral("why")},
            SetField{QStringLiteral("cwes"), QJsonArray{QStringLiteral("CWE-79")}, QJsonValue(), {}},
            ChangeLabel{QStringLiteral("x"), true},
            ChangeLabel{QStringLiteral("x"), false},
            ChangeReference{QStringLiteral("https://example.org"), {QStringLiteral("patch")}, true},
            ChangeReference{QStringLiteral("https://example.org"), {}, false, 2},
            AddComment{m_id, QStringLiteral("text")},
            DisposeReport{Disposition::Flaw, QStringLiteral("why"), m_id},
            DisposeReport{Disposition::NotAffected, QStringLiteral("why"), std::nullopt},
            ReopenReport{},
            ReopenReport{QStringLiteral("why")},
            ReopenReport{{}, instantFromMs(1'700'000'000'007)},
            RemoveRecord{false},
            RemoveRecord{true},
            SetPerson{QStringLiteral("A B"), {Role::Admin, Role::Writer}, false},
            CreateRecord{RecordKind::Task, {{QStringLiteral("title"), QStringLiteral("t")}}},
            act,
            Revert{act, instantFromMs(9), {RecordDelta{m_id, true, false, std::nullopt, {}}}},
            Revert{SetField{QStringLiteral("title"), {}, QStringLiteral("x"), {}},
                   instantFromMs(9),
                   {RecordDelta{m_id, false, true, Compartment::embargo(m_id),
                                {{QStringLiteral("title"), QJsonValue()}, {QStringLiteral("n"), 1}}}}},
        };
    }

private Q_SLOTS:
    void everyCommandRoundTrips()
    {
        QSet<std::size_t> seen;
        for (const Payload& payload : everyPayload()) {
            const Command command{CommandId::generate(instantFromMs(8)), instantFromMs(1'700'000'000'123),
                                  m_id, payload};
            const auto read = commandFromJson(toJson(command));
            QVERIFY2(read.has_value(), qPrintable(toWord(payload)));
            QVERIFY2(*read == command, qPrintable(toWord(payload)));
            seen.insert(payload.index());
        }
        QCOMPARE(seen.size(),
                 qsizetype(std::variant_size_v<Payload>)); // a new payload belongs into the list above
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no id") << "id" << QJsonValue(QJsonValue::Undefined) << "wire.field-missing";
        QTest::newRow("bad id") << "id" << QJsonValue(QStringLiteral("7")) << "wire.field-type";
        QTest::newRow("bad target") << "target" << QJsonValue(7) << "wire.field-type";
        QTest::newRow("bad time") << "at" << QJsonValue(QStringLiteral("noon")) << "wire.field-type";
        QTest::newRow("newer command")
            << "command" << QJsonValue(QStringLiteral("flaw.levitate")) << "wire.command-unknown";
        QTest::newRow("no field") << "field" << QJsonValue(QJsonValue::Undefined) << "wire.field-missing";
        QTest::newRow("bad reason") << "reason" << QJsonValue(QJsonArray()) << "wire.field-type";
    }

    void refusals()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject json =
            toJson({CommandId::generate(instantFromMs(8)), instantFromMs(9), m_id,
                    SetField{QStringLiteral("title"), {}, QStringLiteral("x"), QStringLiteral("y")}});
        json.insert(field, value);
        const auto read = commandFromJson(json);
        QVERIFY(!read);
        QCOMPARE(QString(read.error().code.word()), code);
        QCOMPARE(read.error().place, field);
    }

    void refusalsOfReverts_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("of what is newer") << QByteArray("command") << QJsonValue(QStringLiteral("flaw.levitate"))
                                          << "wire.command-unknown";
        QTest::newRow("of what has another inverse")
            << QByteArray("command") << QJsonValue(QStringLiteral("report.create")) << "wire.command-unknown";
        QTest::newRow("of no time") << QByteArray("at") << QJsonValue() << "wire.field-type";
        QTest::newRow("without records") << QByteArray("deltas") << QJsonValue() << "wire.field-type";
        QTest::newRow("of no record") << QByteArray("deltas") << QJsonValue(QJsonArray{7}) << "wire.field-missing";
        QTest::newRow("to no place")
            << QByteArray("deltas")
            << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("id"), m_id.toText()},
                                                 {QStringLiteral("compartment"), QStringLiteral("attic")}}})
            << "compartment.malformed";
    }

    void refusalsOfReverts()
    {
        QFETCH(QByteArray, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        const Act act{QStringLiteral("check.approve"), {}};
        QJsonObject json = toJson({CommandId::generate(instantFromMs(8)), instantFromMs(9), m_id,
                                   Revert{act, instantFromMs(9), {}}});
        if (path == "deltas") {
            json[QLatin1String("deltas")] = value;
        } else {
            QJsonObject original = json.value(QLatin1String("original")).toObject();
            original[QLatin1String(path)] = value;
            json[QLatin1String("original")] = original;
        }
        const auto read = commandFromJson(json);
        QVERIFY(!read);
        QCOMPARE(QString(read.error().code.word()), code);
    }

    /// The envelope's own names are no arguments, so an action on the wire can't be misread.
    void argumentsKeepClearOfTheEnvelope()
    {
        for (const auto& noun : allActions()) {
            for (const ActionRule& rule : noun) {
                for (const FieldRule& row : rule.arguments) {
                    for (const char* taken : {"id", "at", "target", "command"})
                        QVERIFY2(qstrcmp(row.name, taken) != 0, rule.word);
                }
            }
        }
    }

    void unknownFieldsAreIgnored()
    {
        QJsonObject json =
            toJson({CommandId::generate(instantFromMs(8)), instantFromMs(9), m_id, RemoveRecord{}});
        json[QLatin1String("future")] = true;
        QVERIFY(commandFromJson(json).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_CommandJson)
#include "tst_CommandJson.moc"
