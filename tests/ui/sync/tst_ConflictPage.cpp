// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ConflictPage.h"

#include "tests/ui/support/MemoryWorkspace.h"
#include "ui/sync/ConflictCard.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class ConflictPageTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        test::ManualClock clock{instantFromText(u"2026-11-22T10:00:00Z").value()};
        Theme theme;
        test::MemoryWorkspace workspace{clock};
        ActionCatalogue catalogue{theme};
        ConflictPage page{theme, clock, catalogue, workspace};
        QSignalSpy decided{&page, &ConflictPage::decided};
        RecordId ana = workspace.addPerson(QStringLiteral("Ana"), {Role::Analyst});
        RecordId maria = workspace.addPerson(QStringLiteral("Maria"), {Role::Analyst});
        RecordId id = workspace.newId();

        Fixture()
        {
            workspace.mustApply(id, CreateReport{QStringLiteral("old"), {}}, workspace.actor());
            page.resize(1000, 700);
            page.show();
        }
        void collideTitle()
        {
            workspace.collide(id, SetField{QStringLiteral("title"), QStringLiteral("old"), QStringLiteral("mine"), {}},
                              SetField{QStringLiteral("title"), QStringLiteral("old"), QStringLiteral("theirs"), {}}, maria);
        }
        [[nodiscard]] QList<ConflictCard*> cards() const
        {
            QList<ConflictCard*> cards;
            const QList<ConflictCard*> all = page.findChildren<ConflictCard*>();
            for (ConflictCard* card : all) {
                if (card->isVisible())
                    cards.append(card);
            }
            return cards;
        }
        void click(const char* button) const { cards().first()->findChild<QAbstractButton*>(QLatin1String(button))->click(); }
        [[nodiscard]] QString title() const { return workspace.record(id)->body.value(QLatin1String("title")).toString(); }
    };

private Q_SLOTS:
    void emptySaysWhatWillBeHere()
    {
        Fixture f;
        QTRY_VERIFY(f.page.findChild<QPushButton*>(QStringLiteral("emptyAction"))->isVisible());
        QSignalSpy back(&f.page, &ConflictPage::backRequested);
        f.page.findChild<QPushButton*>(QStringLiteral("emptyAction"))->click();
        QCOMPARE(back.size(), 1);
    }

    void namesWhoWasFasterAlsoAfterAChangeOfOnesOwn()
    {
        Fixture f;
        f.collideTitle();
        f.workspace.mustApply(f.id, SetField{QStringLiteral("severity"), {}, QStringLiteral("low"), {}}, f.workspace.actor());
        f.page.refresh();
        QTRY_COMPARE(f.cards().size(), 1);
        QTRY_VERIFY(f.cards().first()->findChild<QLabel*>(QStringLiteral("conflictReason"))->text().contains(QLatin1String("Maria")));
    }

    void aDoubleClickDecidesOne()
    {
        Fixture f;
        f.collideTitle();
        f.workspace.collide(f.id, SetField{QStringLiteral("severity"), {}, QStringLiteral("low"), {}},
                            SetField{QStringLiteral("severity"), {}, QStringLiteral("critical"), {}}, f.maria);
        QTRY_COMPARE(f.cards().size(), 2);
        const auto click = [&f] {
            QTest::mouseClick(f.cards().first()->findChild<QAbstractButton*>(QStringLiteral("conflictMine")), Qt::LeftButton);
        };
        click();
        QTRY_COMPARE(f.cards().size(), 1);
        click(); // the second of a double click
        QCOMPARE(f.workspace.conflictCount(), 1);
        QTRY_VERIFY(f.workspace.conflictCount() == 0 || (click(), false)); // meant
    }

    void saysWhetherADecisionCanBeUndone()
    {
        Fixture f;
        f.collideTitle();
        QTRY_COMPARE(f.cards().size(), 1);
        f.click("conflictMine");
        QTRY_COMPARE(f.decided.size(), 1);
        QVERIFY(f.decided[0][1].toBool());
        QVERIFY(f.workspace.canUndo());
        f.workspace.undo(&f.page, [](const auto&) {});
        QTRY_COMPARE(f.title(), QStringLiteral("theirs"));
        f.workspace.refuse(f.id, ChangeLabel{QStringLiteral("x"), true}, {error::NotPermitted, {}, {}});
        QTRY_COMPARE(f.cards().size(), 1);
        f.click("conflictTheirs");
        QTRY_COMPARE(f.decided.size(), 2);
        QVERIFY(!f.decided[1][1].toBool());
    }

    void mineIsDoneAgain()
    {
        Fixture f;
        f.collideTitle();
        QTRY_COMPARE(f.cards().size(), 1);
        QCOMPARE(f.title(), QStringLiteral("theirs"));
        f.click("conflictMine");
        QTRY_COMPARE(f.decided.size(), 1);
        QCOMPARE(f.title(), QStringLiteral("mine"));
        QTRY_VERIFY(f.cards().isEmpty());
    }

    void typedTextIsAskedAboutBeforeItGoes()
    {
        Fixture f;
        f.collideTitle();
        QTRY_COMPARE(f.cards().size(), 1);
        f.click("conflictTheirs");
        QCoreApplication::processEvents();
        QCOMPARE(f.workspace.conflictCount(), 1);
        f.click("conflictKeepThinking");
        f.click("conflictTheirs");
        f.click("conflictDiscard");
        QTRY_COMPARE(f.decided.size(), 1);
        QCOMPARE(f.title(), QStringLiteral("theirs"));
        QCOMPARE(f.workspace.conflictCount(), 0);
    }

    void bothCanBecomeAThirdText()
    {
        Fixture f;
        f.collideTitle();
        QTRY_COMPARE(f.cards().size(), 1);
        f.click("conflictCombine");
        auto* editor = f.cards().first()->findChild<QPlainTextEdit*>(QStringLiteral("conflictCombined"));
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->toPlainText(), QStringLiteral("mine"));
        editor->setPlainText(QStringLiteral("mine and theirs"));
        f.click("conflictUseCombined");
        QTRY_COMPARE(f.decided.size(), 1);
        QCOMPARE(f.title(), QStringLiteral("mine and theirs"));
    }

    void theThirdTextIsWrittenByKeysAlone()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.page.setFocus();
        f.collideTitle();
        QTRY_COMPARE(f.cards().size(), 1);
        QTRY_VERIFY(f.cards().first()->findChild<QPushButton*>(QStringLiteral("conflictMine"))->hasFocus());
        f.click("conflictCombine");
        auto* editor = f.cards().first()->findChild<QPlainTextEdit*>(QStringLiteral("conflictCombined"));
        QSignalSpy back(&f.page, &ConflictPage::backRequested);
        QTest::keyClicks(editor, QStringLiteral(", too"));
        QTest::keyClick(editor, Qt::Key_Escape); // leaves the text, not the page
        QCOMPARE(back.size(), 0);
        QVERIFY(!editor->isVisible());
        f.click("conflictCombine");
        QCOMPARE(editor->toPlainText(), QStringLiteral("mine, too"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.decided.size(), 1);
        QCOMPARE(f.title(), QStringLiteral("mine, too"));
        QTRY_VERIFY(f.page.hasFocus());
        QTest::keyClick(&f.page, Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void theTextToWriteIsInSight()
    {
        Fixture f;
        f.page.resize(700, 360);
        f.collideTitle();
        f.workspace.collide(f.id, SetField{QStringLiteral("description"), {}, QStringLiteral("mine"), {}},
                            SetField{QStringLiteral("description"), {}, QStringLiteral("theirs"), {}}, f.maria);
        QTRY_COMPARE(f.cards().size(), 2);
        ConflictCard* last = f.cards().last();
        last->findChild<QAbstractButton*>(QStringLiteral("conflictCombine"))->click();
        auto* use = last->findChild<QPushButton*>(QStringLiteral("conflictUseCombined"));
        QTRY_VERIFY(use->visibleRegion().boundingRect() == use->rect());
    }

    void aDecisionThatIsRefusedStaysWithItsReason()
    {
        Fixture f;
        f.workspace.refuse(f.id, DisposeReport{Disposition::Rejected, {}, {}}, Error{error::ReasonMissing, {}, {}});
        QTRY_COMPARE(f.cards().size(), 1);
        f.click("conflictMine");
        auto* refusal = f.cards().first()->findChild<QLabel*>(QStringLiteral("conflictRefusal"));
        QTRY_VERIFY(refusal->isVisible());
        QVERIFY(refusal->text().contains(QStringLiteral("reason")));
        QCOMPARE(f.workspace.conflictCount(), 1);
    }

    void whatIsBeingTypedSurvivesAnotherConflict()
    {
        Fixture f;
        f.collideTitle();
        QTRY_COMPARE(f.cards().size(), 1);
        f.click("conflictCombine");
        auto* editor = f.cards().first()->findChild<QPlainTextEdit*>(QStringLiteral("conflictCombined"));
        editor->setPlainText(QStringLiteral("half a sent"));
        f.workspace.refuse(f.id, ChangeLabel{QStringLiteral("x"), true}, Error{error::NotPermitted, {}, {}});
        QTRY_COMPARE(f.cards().size(), 2);
        QVERIFY(f.cards().contains(qobject_cast<ConflictCard*>(editor->parentWidget())));
        QCOMPARE(editor->toPlainText(), QStringLiteral("half a sent"));
    }

    void theReportOpensFromItsCard()
    {
        Fixture f;
        f.collideTitle();
        QTRY_COMPARE(f.cards().size(), 1);
        QSignalSpy opened(&f.page, &ConflictPage::openRequested);
        f.click("conflictRecord");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(*static_cast<const RecordId*>(opened[0][0].constData()), f.id);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ConflictPageTest)
#include "tst_ConflictPage.moc"
