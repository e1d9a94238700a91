// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/UndoStack.h"

#include <QTest>

using namespace firebreak;

class tst_UndoStack : public QObject
{
    Q_OBJECT

    static UndoStep step(int n)
    {
        return {RecordId(Uuid::fromName("record", QByteArray::number(n))), ChangeLabel{QString::number(n), true}};
    }
    static QStringList labels(const std::optional<UndoStack::Action>& action)
    {
        QStringList all;
        for (const UndoStep& one : action.value_or(UndoStack::Action()))
            all.append(std::get<ChangeLabel>(one.payload).label);
        return all;
    }

private Q_SLOTS:
    void anActionIsTakenBackInReverse()
    {
        UndoStack stack;
        QVERIFY(!stack.canUndo() && !stack.takeUndo());
        stack.done({step(1), step(2), step(3)});
        QCOMPARE(labels(stack.takeUndo()), (QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
        QVERIFY(!stack.canUndo());
    }

    void redoFollowsUndo()
    {
        UndoStack stack;
        stack.done({step(1)});
        QVERIFY(stack.takeUndo());
        stack.undone({step(2)});
        QVERIFY(stack.canRedo());
        QCOMPARE(labels(stack.takeRedo()), QStringList{QStringLiteral("2")});
        stack.redone({step(3)});
        QCOMPARE(labels(stack.takeUndo()), QStringList{QStringLiteral("3")});
    }

    void aNewActionForgetsTheRedoable()
    {
        UndoStack stack;
        stack.undone({step(1)});
        stack.done({});
        QVERIFY(stack.canRedo()); // an action that changed nothing is none
        stack.done({step(2)});
        QVERIFY(!stack.canRedo());
    }

    void canBeEmptied()
    {
        UndoStack stack;
        stack.done({step(1)});
        stack.undone({step(2)});
        stack.clear();
        QVERIFY(!stack.canUndo() && !stack.canRedo());
    }

    void keepsAtLeastTwoHundredSteps()
    {
        UndoStack stack;
        for (int i = 0; i < 2 * UndoStack::MaxSteps; ++i)
            stack.done({step(i)});
        int count = 0;
        while (stack.takeUndo())
            ++count;
        QCOMPARE(count, UndoStack::MaxSteps);
        QVERIFY(count >= 200);
    }
};

QTEST_GUILESS_MAIN(tst_UndoStack)
#include "tst_UndoStack.moc"
