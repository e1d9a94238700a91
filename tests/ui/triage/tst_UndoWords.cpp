// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/UndoWords.h"

#include "core/sync/UndoStack.h"

namespace firebreak::ui {

class UndoWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAsTheStepsDo()
    {
        UndoWords words;
        words.done(QStringLiteral("one"));
        words.done(QStringLiteral("two"));
        QCOMPARE(words.takeUndo(), QStringLiteral("two"));
        words.undone(QStringLiteral("two"));
        QCOMPARE(words.takeRedo(), QStringLiteral("two"));
        words.redone(QStringLiteral("two"));
        QCOMPARE(words.takeUndo(), QStringLiteral("two"));
        QCOMPARE(words.takeUndo(), QStringLiteral("one"));
        QCOMPARE(words.takeUndo(), QString());
        QCOMPARE(words.takeRedo(), QString());
    }

    void somethingNewEndsTheRedo()
    {
        UndoWords words;
        words.undone(QStringLiteral("old"));
        words.done(QStringLiteral("new"));
        QCOMPARE(words.takeRedo(), QString());
    }

    void forgetsWhatTheStackForgets()
    {
        UndoWords words;
        for (qsizetype i = 0; i <= UndoStack::MaxSteps; ++i)
            words.done(QString::number(i));
        QString oldest;
        for (QString one = words.takeUndo(); !one.isEmpty(); one = words.takeUndo())
            oldest = one;
        QCOMPARE(oldest, QStringLiteral("1"));
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::UndoWordsTest)
#include "tst_UndoWords.moc"
