// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/TriageActions.h"

#include "ui/cvss/CvssDialog.h"
#include "ui/triage/ChoicePopup.h"

#include "tests/ui/support/MemoryWorkspace.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace firebreak::ui {

class TriageActionsTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        test::ManualClock clock{instantFromText(u"2026-11-22T10:00:00Z").value()};
        Theme theme;
        test::MemoryWorkspace workspace{clock};
        TriageActions actions{theme, workspace};
        QSignalSpy performed{&actions, &TriageActions::performed};
        QSignalSpy refused{&actions, &TriageActions::refused};
        QList<TriageActions::Target> reports;

        explicit Fixture(int count)
        {
            workspace.addPerson(QStringLiteral("Ana"), {Role::Analyst});
            for (int i = 0; i < count; ++i) {
                const RecordId id = workspace.newId();
                workspace.mustApply(id, CreateReport{QStringLiteral("old"), {}}, workspace.actor());
                reports.append({id, {}});
            }
        }
        [[nodiscard]] QString field(int report, const char* name) const
        {
            return workspace.record(reports[report].id)->body.value(QLatin1String(name)).toString();
        }
        void setTitle(int report, const char* to)
        {
            actions.setField(reports[report].id, QStringLiteral("title"), field(report, "title"), QLatin1String(to));
        }
    };

private Q_SLOTS:
    void anActionOnManyReportsIsOneStepOfUndo()
    {
        Fixture f(3);
        f.actions.assignToMe(f.reports);
        QTRY_COMPARE(f.performed.size(), 1);
        QCOMPARE(f.performed[0][1].toInt(), 3);
        QVERIFY(f.performed[0][0].toString().contains(QLatin1Char('3')));
        QVERIFY(!f.field(1, "owner").isEmpty());
        f.actions.undo();
        QTRY_COMPARE(f.performed.size(), 2);
        QCOMPARE(f.performed[1][0], f.performed[0][0]);
        QVERIFY(f.performed[1][2].toBool());
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.field(i, "owner").isEmpty());
        QVERIFY(!f.workspace.canUndo());
        f.actions.redo();
        QTRY_COMPARE(f.performed.size(), 3);
        QVERIFY(!f.field(2, "owner").isEmpty());
        QVERIFY(f.workspace.canUndo());
        QVERIFY(!f.workspace.canRedo());
    }

    void undoWaitsForWhatIsOnItsWay()
    {
        Fixture f(1);
        f.setTitle(0, "first");
        QTRY_COMPARE(f.performed.size(), 1);
        f.setTitle(0, "second");
        f.actions.undo(); // asked for before the answer is here: it means the second
        QTRY_COMPARE(f.performed.size(), 3);
        QCOMPARE(f.field(0, "title"), QStringLiteral("first"));
    }

    void saysWhatTheRulesRefusedAndDoesTheRest()
    {
        Fixture f(3);
        f.workspace.mustApply(f.reports[1].id, DisposeReport{Disposition::Rejected, QStringLiteral("r"), {}}, f.workspace.actor());
        f.actions.perform(QStringLiteral("Disposed"), {{f.reports[0].id, DisposeReport{Disposition::Rejected, QStringLiteral("r"), {}}},
                                                       {f.reports[1].id, DisposeReport{Disposition::Weakness, QStringLiteral("w"), {}}},
                                                       {f.reports[2].id, DisposeReport{Disposition::Rejected, {}, {}}}});
        QTRY_COMPARE(f.performed.size(), 1);
        QCOMPARE(f.performed[0][1].toInt(), 1);
        // One summary, beside which the undo is offered: it says what was done and why the rest was not.
        const QString words = f.performed[0][0].toString();
        QVERIFY2(words.startsWith(QLatin1String("Disposed")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("already")) && !words.contains(QLatin1String("Somebody")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("A reason is needed")), qPrintable(words));
        QCOMPARE(f.refused.size(), 0);
    }

    void saysWhyNothingWasDone()
    {
        Fixture f(1);
        const DisposeReport rejected{Disposition::Rejected, QStringLiteral("r"), {}};
        f.workspace.mustApply(f.reports[0].id, rejected, f.workspace.actor());
        f.actions.perform(QStringLiteral("Disposed"), {{f.reports[0].id, DisposeReport{Disposition::Weakness, QStringLiteral("w"), {}}}});
        QTRY_COMPARE(f.refused.size(), 1);
        QCOMPARE(f.performed.size(), 0);
        QVERIFY(!f.refused[0][2].toString().contains(QLatin1String("Somebody")));
    }

    void tellsHowFarALongActionIs()
    {
        Fixture f(1);
        QSignalSpy progressed(&f.actions, &TriageActions::progressed);
        Q_EMIT f.workspace.actionProgressed(1, 2); // of nobody's
        QCOMPARE(progressed.size(), 0);
        f.setTitle(0, "new");
        Q_EMIT f.workspace.actionProgressed(250, 1000);
        QCOMPARE(progressed.size(), 1);
        QVERIFY(progressed[0][0].toString().contains(QLatin1String("250")));
        QVERIFY(progressed[0][1].toBool());
        f.actions.cancel();
        QCOMPARE(f.workspace.cancels(), 1);
        QTRY_COMPARE(f.performed.size(), 1);
        f.actions.undo();
        Q_EMIT f.workspace.actionProgressed(250, 1000);
        QVERIFY(!progressed[1][1].toBool()); // an undo goes on to its end
    }

    void whatIsSoAlreadyIsNoStep()
    {
        Fixture f(1);
        f.setTitle(0, "old");
        f.setTitle(0, "new"); // answered after the first
        QTRY_COMPARE(f.performed.size(), 1);
        f.actions.undo();
        QTRY_COMPARE(f.performed.size(), 2);
        QVERIFY(!f.workspace.canUndo());
    }

    void aCalculatorKeepsWhatWasNotApplied()
    {
        Fixture f(2);
        QWidget window;
        window.show();
        f.actions.score(f.reports[0], &window);
        auto* first = window.findChild<CvssDialog*>();
        QVERIFY(first);
        f.actions.score(f.reports[0], &window); // it is open
        QCOMPARE(window.findChildren<CvssDialog*>().size(), 1);
        const QString vector = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H");
        const auto type = [](CvssDialog* dialog, const QString& text) {
            auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("vectorEdit"));
            line->setText(text);
            Q_EMIT line->textEdited(text);
        };
        type(first, vector);
        QTest::keyClick(first, Qt::Key_Escape);
        QTRY_VERIFY(window.findChildren<CvssDialog*>().isEmpty());
        QCOMPARE(f.workspace.draft(f.reports[0].id), QString()); // the comment's is another
        f.actions.score(f.reports[1], &window);
        QVERIFY(window.findChild<CvssDialog*>()->vectors().isEmpty());
        window.findChild<CvssDialog*>()->reject();
        QTRY_VERIFY(window.findChildren<CvssDialog*>().isEmpty());
        f.actions.score(f.reports[0], &window);
        QCOMPARE(window.findChild<CvssDialog*>()->vectors().value(QStringLiteral("3.1")), vector);
        window.findChild<CvssDialog*>()->accept();
        QTRY_COMPARE(f.performed.size(), 1);
        QTRY_VERIFY(window.findChildren<CvssDialog*>().isEmpty());
        f.actions.score(f.reports[0], &window);
        QVERIFY(window.findChild<CvssDialog*>()->typed().isEmpty());
    }

    void aDecisionForGoodIsNotTakenForSomethingOlder()
    {
        Fixture f(1);
        f.setTitle(0, "new");
        QTRY_COMPARE(f.performed.size(), 1);
        QSignalSpy undoRefused(&f.actions, &TriageActions::undoRefused);
        f.actions.decided(QStringLiteral("Kept theirs"), false);
        f.actions.undo();
        QCOMPARE(undoRefused.size(), 1);
        QVERIFY(undoRefused[0][0].toString().contains(QLatin1String("Kept theirs")));
        QCOMPARE(f.field(0, "title"), QStringLiteral("new"));
        f.actions.leaveDecisions();
        f.actions.undo();
        QTRY_COMPARE(f.field(0, "title"), QStringLiteral("old"));
    }

    void aChoiceStartsFromWhatWasThereWhenItWasOffered_data()
    {
        QTest::addColumn<bool>("isOwner");
        QTest::newRow("severity") << false;
        QTest::newRow("owner") << true;
    }

    void aChoiceStartsFromWhatWasThereWhenItWasOffered()
    {
        QFETCH(const bool, isOwner);
        Fixture f(1);
        const RecordId bob = f.workspace.addPerson(QStringLiteral("Bob"), {Role::Analyst});
        const QString field = isOwner ? QStringLiteral("owner") : QStringLiteral("severity");
        const QJsonValue theirs = isOwner ? bob.toText() : QStringLiteral("low");
        QWidget window;
        window.show();
        isOwner ? f.actions.chooseOwner(f.reports, &window, {}) : f.actions.chooseSeverity(f.reports, &window, {});
        f.workspace.applyAsOther(f.reports[0].id, SetField{field, {}, theirs, {}}, bob);
        auto* popup = window.findChild<ChoicePopup*>();
        QVERIFY(popup);
        Q_EMIT popup->chosen(isOwner ? f.workspace.actor().person->toText() : QStringLiteral("critical"));
        QTRY_COMPARE(f.refused.size(), 1);
        QCOMPARE(f.performed.size(), 0);
        QCOMPARE(QJsonValue(f.field(0, qPrintable(field))), theirs);
        QCOMPARE(f.workspace.conflictCount(), 1);
    }

    void undoSparesADecisionOfSomebodyElse()
    {
        Fixture f(1);
        const RecordId bob = f.workspace.addPerson(QStringLiteral("Bob"), {Role::Analyst});
        f.actions.perform(QStringLiteral("Disposed"), {{f.reports[0].id, DisposeReport{Disposition::NotAffected, QStringLiteral("n"), {}}}});
        QTRY_COMPARE(f.performed.size(), 1);
        f.clock.advance(std::chrono::minutes(1));
        f.workspace.applyAsOther(f.reports[0].id, ReopenReport{}, bob);
        f.workspace.applyAsOther(f.reports[0].id, DisposeReport{Disposition::Rejected, QStringLiteral("r"), {}}, bob);
        f.actions.undo();
        QTRY_COMPARE(f.refused.size(), 1);
        QVERIFY(isConflict(*static_cast<const Error*>(f.refused[0][0].constData())));
        QVERIFY(f.workspace.record(f.reports[0].id)->body.contains(QLatin1String("disposition")));
        QCOMPARE(f.workspace.conflictCount(), 0);
    }

    void enterAloneChangesNothingOfManyThatDiffer()
    {
        Fixture f(2);
        QWidget window;
        window.show();
        f.actions.assignToMe({f.reports[0]});
        QTRY_COMPARE(f.performed.size(), 1);
        f.actions.chooseOwner(f.reports, &window, {});
        auto* popup = window.findChild<ChoicePopup*>();
        QVERIFY(popup);
        auto* field = popup->findChild<QLineEdit*>();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QTest::keyClick(field, Qt::Key_Down); // now it is chosen
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(f.performed.size(), 2);
    }

    void undoWithNothingToUndoDoesNothing()
    {
        Fixture f(1);
        f.actions.undo();
        f.actions.redo();
        QVERIFY(f.workspace.submitted().isEmpty());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::TriageActionsTest)
#include "tst_TriageActions.moc"
