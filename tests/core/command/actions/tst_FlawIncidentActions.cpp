// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/FlawIncidentActions.h"

#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// A flaw gets its incident, or joins one; embargoes keep what they hold.
class tst_FlawIncidentActions : public QObject
{
    Q_OBJECT

private:
    MemoryState m_state;
    Commands m_commands;

    Result<Outcome> run(const RecordId& target, const QString& word, const QJsonObject& arguments)
    {
        const Command command = m_commands.make(target, Act{word, arguments});
        return m_state.run(command, {actor(Role::Analyst), command.at});
    }
    static QString codeOf(const Result<Outcome>& outcome)
    {
        return outcome ? QStringLiteral("ok") : QString(outcome.error().code.word());
    }
    RecordId flaw(const Compartment& place = Compartment::company())
    {
        const RecordId id = m_commands.newId();
        m_state.put({id,
                     RecordKind::Flaw,
                     place,
                     1,
                     false,
                     {{QStringLiteral("title"), QStringLiteral("Heap overflow")},
                      {QStringLiteral("createdAt"), QStringLiteral("2026-11-22T10:00:00.000Z")}}});
        return id;
    }
    QString incidentOf(const RecordId& id) const
    {
        return m_state.record(id)->body.value(QLatin1String("incident")).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_commands = Commands();
    }

    // R27 R70
    void aFlawOpensItsIncident()
    {
        const RecordId one = flaw();
        const RecordId incident = m_commands.newId();
        const auto opened =
            run(one, QStringLiteral("flaw.open-incident"), {{QStringLiteral("incident"), incident.toText()}});
        QCOMPARE(codeOf(opened), QStringLiteral("ok"));
        QCOMPARE(incidentOf(one), incident.toText());
        QCOMPARE(m_state.record(incident)->kind, RecordKind::Incident);
        QCOMPARE(m_state.record(incident)->body.value(QLatin1String("title")).toString(),
                 QStringLiteral("Heap overflow"));
        QVERIFY(m_state.byKey(parentKey(incident)).contains(one));
        QCOMPARE(codeOf(run(one, QStringLiteral("flaw.open-incident"),
                            {{QStringLiteral("incident"), m_commands.newId().toText()}})),
                 QStringLiteral("conflict.field-changed"));
        const Command undo = m_commands.make(one, *opened->inverse);
        QVERIFY(m_state.run(undo, {actor(Role::Analyst), undo.at}));
        QCOMPARE(incidentOf(one), QString());
        QVERIFY(m_state.record(incident)->isRemoved);
    }

    // R27
    void aSecondFlawJoins()
    {
        const RecordId one = flaw();
        const RecordId two = flaw();
        const RecordId incident = m_commands.newId();
        QVERIFY(run(one, QStringLiteral("flaw.open-incident"),
                    {{QStringLiteral("incident"), incident.toText()}}));
        const QJsonObject same{{QStringLiteral("incident"), incident.toText()}};
        QCOMPARE(codeOf(run(two, QStringLiteral("flaw.join-incident"), same)), QStringLiteral("ok"));
        QCOMPARE(incidentOf(two), incident.toText());
        QVERIFY(run(two, QStringLiteral("flaw.join-incident"), same)->changes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_FlawIncidentActions)
#include "tst_FlawIncidentActions.moc"
