// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/MemoryWorkspace.h"
#include "ui/triage/CommandHistory.h"

#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class CommandHistoryTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock{instantFromText(u"2026-11-22T10:00:00Z").value()};

    static QString title(const test::MemoryWorkspace& workspace, const RecordId& id)
    {
        return workspace.record(id)->body.value(QLatin1String("title")).toString();
    }

private Q_SLOTS:
    void undoesAndRedoesOneStepOnManyReports()
    {
        test::MemoryWorkspace workspace(m_clock);
        workspace.addPerson(QStringLiteral("Ana"), {Role::Analyst});
        CommandHistory history(workspace);
        QSignalSpy performed(&history, &CommandHistory::performed);
        QList<CommandHistory::Intent> intents;
        for (int i = 0; i < 3; ++i) {
            const RecordId id = workspace.newId();
            workspace.mustApply(id, CreateReport{QStringLiteral("old"), {}}, workspace.actor());
            intents.append({id, SetField{QStringLiteral("title"), QStringLiteral("old"), QStringLiteral("new"), {}}});
        }
        history.perform(QStringLiteral("Title changed"), intents);
        QTRY_COMPARE(performed.size(), 1);
        QCOMPARE(performed[0][1].toInt(), 3);
        QCOMPARE(title(workspace, intents[1].target), QStringLiteral("new"));
        history.undo();
        QTRY_COMPARE(performed.size(), 2);
        for (const CommandHistory::Intent& intent : intents)
            QCOMPARE(title(workspace, intent.target), QStringLiteral("old"));
        QVERIFY(!history.canUndo());
        history.redo();
        QTRY_COMPARE(performed.size(), 3);
        QCOMPARE(title(workspace, intents[2].target), QStringLiteral("new"));
        QVERIFY(history.canUndo());
        QVERIFY(!history.canRedo());
    }

    void saysWhatTheRulesRefused()
    {
        test::MemoryWorkspace workspace(m_clock);
        workspace.addPerson(QStringLiteral("Ana"), {Role::Analyst});
        const RecordId id = workspace.newId();
        workspace.mustApply(id, CreateReport{QStringLiteral("old"), {}}, workspace.actor());
        CommandHistory history(workspace);
        QSignalSpy refused(&history, &CommandHistory::refused);
        history.perform(QStringLiteral("Done"), {{id, DisposeReport{Disposition::Rejected, {}, {}}}});
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(static_cast<const Error*>(refused[0][0].constData())->code, error::ReasonMissing);
        QVERIFY(!history.canUndo());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::CommandHistoryTest)
#include "tst_CommandHistory.moc"
