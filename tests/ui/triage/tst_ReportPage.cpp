// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/FieldTable.h"
#include "core/intake/Report.h"
#include "tests/ui/support/DemoWorkspace.h"
#include "ui/cvss/CvssDialog.h"
#include "ui/triage/ChoiceField.h"
#include "ui/triage/InlineText.h"
#include "ui/triage/ReportPage.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace firebreak::ui {

class ReportPageTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Instant now = instantFromText(u"2026-11-22T10:00:00Z").value();
        test::ManualClock clock{now};
        Theme theme;
        test::MemoryWorkspace workspace{clock};
        ActionCatalogue catalogue{theme};
        TriageActions actions{theme, workspace};
        ReportPage page{{theme, clock, catalogue, workspace, actions}};
        RecordId id = reportIdFor(QStringLiteral("CVE-2024-3094"));

        Fixture()
        {
            test::loadDemo(workspace, clock, now);
            page.resize(1100, 800);
            page.setReport(id);
            page.show();
        }
        [[nodiscard]] RecordId colleague() const
        {
            for (const TeamMember& member : workspace.team()) {
                if (member.id != workspace.actor().person)
                    return member.id;
            }
            qFatal("nobody else");
        }
        [[nodiscard]] QJsonObject body() const { return workspace.record(id)->body; }
        template <class Widget>
        [[nodiscard]] Widget* find(const char* name) const { return page.findChild<Widget*>(QLatin1String(name)); }
    };

private Q_SLOTS:
    void aTitleTypedIsACommand()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        auto* title = f.find<InlineText>("reportTitle");
        title->edit();
        auto* editor = title->findChild<QLineEdit*>();
        editor->setText(QStringLiteral("Our own words"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(f.body().value(QLatin1String("title")).toString(), QStringLiteral("Our own words"));
        QTRY_COMPARE(title->text(), QStringLiteral("Our own words"));
        QTRY_VERIFY(f.workspace.canUndo());
        f.actions.undo();
        QTRY_VERIFY(!f.body().contains(QLatin1String("title")));
    }

    void whatAColleagueChangedMeanwhileIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("editor");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("theirs");
        QTest::addColumn<QString>("typed");
        QTest::newRow("title") << "reportTitle" << "title" << QJsonValue(QStringLiteral("Theirs")) << "Mine";
        QTest::newRow("CWE") << "fieldCwes" << "cwes" << QJsonValue(QJsonArray{QStringLiteral("CWE-20")}) << "CWE-79";
        QTest::newRow("CVSS") << "fieldVector" << "cvss.3.1" << QJsonValue(QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N"))
                              << "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H";
    }

    void whatAColleagueChangedMeanwhileIsNotOverwritten()
    {
        QFETCH(const QString, editor);
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, theirs);
        QFETCH(const QString, typed);
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        auto* inlined = f.find<InlineText>(qPrintable(editor));
        QSignalSpy refused(&f.actions, &TriageActions::refused);
        inlined->edit();
        auto* line = inlined->findChild<QLineEdit*>();
        line->setText(typed);
        f.workspace.applyAsOther(f.id, SetField{field, fieldValue(f.body(), field), theirs, {}}, f.colleague());
        QCOMPARE(line->text(), typed);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(QString((*static_cast<const Error*>(refused[0][0].constData())).code.word()), QStringLiteral("conflict.field-changed"));
        QCOMPARE(fieldValue(f.body(), field), theirs);
        QCOMPARE(f.workspace.conflictCount(), 1);
    }

    void whatIsTypedStaysWithItsReport()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        const RecordId next = reportIdFor(QStringLiteral("CVE-2021-44228"));
        const QJsonObject before = f.workspace.record(next)->body;
        f.page.editTitle();
        f.find<InlineText>("reportTitle")->findChild<QLineEdit*>()->setText(QStringLiteral("Of the first"));
        f.page.setReport(next); // Alt+Down
        QVERIFY(!f.find<InlineText>("reportTitle")->isEditing());
        QTRY_COMPARE(f.body().value(QLatin1String("title")).toString(), QStringLiteral("Of the first"));
        QCOMPARE(f.workspace.record(next)->body, before);
    }

    void aCalculatorsBaseIsWhatTheTeamHadOfThatVersion()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        const QString old = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N");
        for (const QString& vector : {old, QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N")})
            f.workspace.mustApply(f.id, SetField{QStringLiteral("cvss.") + vector.mid(5, 3), {}, vector, {}}, f.workspace.actor());
        f.page.setReport(f.id);
        auto* field = f.find<InlineText>("fieldVector"); // shows the newest, and takes any
        field->edit();
        field->findChild<QLineEdit*>()->setText(QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"));
        QTest::keyClick(field->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(f.body().value(QLatin1String("cvss")).toObject().value(QLatin1String("3.1")) != QJsonValue(old));
    }

    void theSingleKeysOfTheListWorkHereToo()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.page.setFocus();
        QSignalSpy step(&f.page, &ReportPage::stepRequested);
        QTest::keyClicks(&f.page, QStringLiteral("jk"));
        QCOMPARE(step.size(), 2);
        QCOMPARE(step.last().first().toInt(), -1);
        QTest::keyClicks(&f.page, QStringLiteral("e"));
        auto* editor = f.find<InlineText>("reportTitle")->findChild<QLineEdit*>();
        QVERIFY(editor && editor->isVisible());
        QTest::keyClicks(editor, QStringLiteral("kjs")); // letters, not keys, while one types
        QCOMPARE(step.size(), 2);
        QVERIFY(editor->text().endsWith(QStringLiteral("kjs")));
    }

    void aVectorIsCheckedByTheRules()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        auto* field = f.find<InlineText>("fieldVector");
        QSignalSpy refused(&f.actions, &TriageActions::refused);
        field->edit();
        field->findChild<QLineEdit*>()->setText(QStringLiteral("CVSS:3.1/AV:N"));
        QTest::keyClick(field->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(refused.size(), 1);
        field->edit();
        field->findChild<QLineEdit*>()->setText(QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"));
        QTest::keyClick(field->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(f.body().value(QLatin1String("cvss")).toObject().contains(QLatin1String("3.1")));
    }

    void theCalculatorsAnswerIsOneStep()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.find<QToolButton>("fieldScore")->click();
        auto* dialog = f.page.findChild<CvssDialog*>();
        QVERIFY(dialog);
        CvssCase about;
        about.own = {{QStringLiteral("3.1"), QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")},
                     {QStringLiteral("2.0"), QStringLiteral("AV:N/AC:L/Au:N/C:P/I:P/A:P")}};
        dialog->load(about);
        dialog->accept();
        QTRY_COMPARE(f.body().value(QLatin1String("cvss")).toObject().size(), 2);
        QTRY_VERIFY(f.workspace.canUndo());
        f.actions.undo();
        QTRY_VERIFY(f.body().value(QLatin1String("cvss")).toObject().isEmpty());
    }

    void aCommentHalfWrittenStaysWithItsReport()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        const RecordId other = reportIdFor(QStringLiteral("CVE-2021-44228"));
        auto* composer = f.find<QPlainTextEdit>("commentComposer");
        QSignalSpy back(&f.page, &ReportPage::backRequested);
        f.page.focusComposer();
        QTest::keyClicks(composer, QStringLiteral("half a sent"));
        QTest::keyClick(composer, Qt::Key_Escape);
        QCOMPARE(back.size(), 0); // the first Escape only leaves the text
        QVERIFY(f.page.hasFocus());
        f.page.setReport(other);
        QCOMPARE(composer->toPlainText(), QString());
        f.page.setReport(f.id);
        QCOMPARE(composer->toPlainText(), QStringLiteral("half a sent"));
        f.page.focusComposer();
        QTest::keyClicks(composer, QStringLiteral("ence"));
        QCOMPARE(composer->toPlainText(), QStringLiteral("half a sentence"));
        QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.workspace.draft(f.id).isEmpty());
        f.page.setReport(other);
        f.page.setReport(f.id);
        QCOMPARE(composer->toPlainText(), QString());
    }

    void whatIsTypedIsKeptWithoutLeaving()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.page.focusComposer();
        QTest::keyClicks(f.find<QPlainTextEdit>("commentComposer"), QStringLiteral("ab"));
        QTRY_COMPARE(f.workspace.draft(f.id), QStringLiteral("ab")); // a crash now loses nothing
    }

    void aReportWithoutDocumentsHasNoSources()
    {
        Fixture f;
        auto* sources = f.find<QWidget>("sourcesTable");
        QVERIFY(sources->isVisible());
        const RecordId byHand = f.workspace.newId();
        f.workspace.mustApply(byHand, CreateReport{QStringLiteral("By hand"), {}}, f.workspace.actor());
        f.page.setReport(byHand);
        QVERIFY(!sources->isVisible());
    }

    void changesThatWaitForADecisionAreToldOnTheReport()
    {
        Fixture f;
        auto* notice = f.find<QWidget>("conflictNotice");
        QVERIFY(!notice->isVisible());
        const RecordId other = f.workspace.addPerson(QStringLiteral("Other"), {Role::Analyst});
        f.workspace.collide(f.id, SetField{QStringLiteral("title"), {}, QStringLiteral("mine"), {}},
                            SetField{QStringLiteral("title"), {}, QStringLiteral("theirs"), {}}, other);
        QTRY_VERIFY(notice->isVisible());
        QSignalSpy asked(&f.page, &ReportPage::conflictsRequested);
        f.find<QPushButton>("conflictNoticeDecide")->click();
        QCOMPARE(asked.size(), 1);
        f.page.setReport(reportIdFor(QStringLiteral("CVE-2021-44228")));
        QVERIFY(!notice->isVisible());
        f.page.setReport(f.id);
        QTRY_VERIFY(notice->isVisible());
        qint64 seq = 0;
        f.workspace.readConflicts(&f.page, [&seq](const Result<QList<StoredConflict>>& all) { seq = all->first().seq; });
        QTRY_VERIFY(seq != 0);
        f.workspace.resolveWithTheirs(seq, &f.page, [](const Result<bool>&) {});
        QTRY_VERIFY(!notice->isVisible());
    }

    void aCommentIsAddedByControlEnter()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        const qsizetype before = f.workspace.notesOf(f.id).size();
        f.page.focusComposer();
        auto* composer = f.find<QPlainTextEdit>("commentComposer");
        QTest::keyClicks(composer, QStringLiteral("Looked at it."));
        QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.workspace.notesOf(f.id).size(), before + 1);
        QVERIFY(composer->toPlainText().isEmpty());
    }

    void whatOthersDoAppears()
    {
        Fixture f;
        const RecordId other = f.workspace.team().last().id;
        f.workspace.applyAsOther(f.id, DisposeReport{Disposition::Rejected, QStringLiteral("Duplicate"), {}}, other);
        auto* words = f.find<QLabel>("reportDisposition");
        QVERIFY(words->isVisible());
        QVERIFY(words->text().contains(QStringLiteral("Duplicate")));
        QVERIFY(f.find<QPushButton>("head:report.reopen")->isVisible());
        QVERIFY(!f.find<QPushButton>("head:report.dispose")->isVisible());
    }

    void everyFieldIsReachedByTabAndNamed()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.find<InlineText>("reportTitle")->setFocus();
        QStringList order;
        for (int i = 0; i < 14 && QApplication::focusWidget(); ++i) {
            QWidget* focus = QApplication::focusWidget();
            QVERIFY2(!focus->accessibleName().isEmpty() || qobject_cast<QLabel*>(focus), qPrintable(focus->objectName()));
            order.append(focus->objectName());
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QStringList wanted{QStringLiteral("reportTitle"), QStringLiteral("fieldSeverity"), QStringLiteral("fieldOwner"), QStringLiteral("fieldLabels"),
                           QStringLiteral("fieldCve"), QStringLiteral("fieldCwes"), QStringLiteral("fieldVector"), QStringLiteral("reportDescription")};
        for (const QString& name : std::as_const(wanted))
            QVERIFY2(order.contains(name), qPrintable(name + QStringLiteral(" not in ") + order.join(QLatin1Char(' '))));
        order.removeIf([&wanted](const QString& name) { return !wanted.contains(name); });
        QCOMPARE(order.first(wanted.size()), wanted);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ReportPageTest)
#include "tst_ReportPage.moc"
