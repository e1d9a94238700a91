// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cvss/CvssSample.h"
#include "ui/cvss/CvssDialog.h"
#include "ui/cvss/CvssExplanation.h"
#include "ui/cvss/CvssGauge.h"
#include "ui/cvss/CvssMetricGrid.h"
#include "ui/cvss/CvssMetricRow.h"
#include "ui/cvss/CvssScorePanel.h"
#include "ui/cvss/CvssVectorEdit.h"
#include "ui/cvss/SegmentButton.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace firebreak;
using namespace firebreak::ui;

class tst_CvssDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }

    void init()
    {
        m_dialog = std::make_unique<CvssDialog>(m_theme);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void eachMetricIsOneKeyAway()
    {
        type("NLNNNHHNNNN");
        QCOMPARE(m_dialog->vectors(),
                 (QMap<QString, QString>{
                     {QStringLiteral("4.0"), QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/"
                                                            "VI:H/VA:N/SC:N/SI:N/SA:N")}}));
        QCOMPARE(child<CvssGauge>("gauge")->accessibleName(), QStringLiteral("Score 9.3, Critical"));
        QCOMPARE(child<QLabel>("scoreLine1")->text(), QStringLiteral("000200"));
        type("U"); // the focus went on to Exploit Maturity
        QVERIFY(vectorText().endsWith(QLatin1String("/E:U")));
    }

    void arrowsDigitsAndDelete()
    {
        key(Qt::Key_Right);
        QVERIFY(vectorText().endsWith(QLatin1String("AV:N")));
        key(Qt::Key_Right);
        QVERIFY(vectorText().endsWith(QLatin1String("AV:A")));
        key(Qt::Key_Left);
        QVERIFY(vectorText().endsWith(QLatin1String("AV:N")));
        key(Qt::Key_Down);
        key(Qt::Key_2);
        QVERIFY(vectorText().endsWith(QLatin1String("AC:H")));
        key(Qt::Key_Up);
        key(Qt::Key_Delete); // a base metric can't be left open
        QVERIFY(vectorText().contains(QLatin1String("AC:H")));
        m_dialog->findChild<CvssMetricRow*>(QStringLiteral("metricE"))->takeFocus();
        type("A");
        key(Qt::Key_Up);
        QVERIFY(vectorText().contains(QLatin1String("E:A")));
        key(Qt::Key_Backspace);
        QVERIFY(!vectorText().contains(QLatin1String("E:A")));
    }

    // Two values that begin alike: the letter goes through them and stays.
    void aSharedLetterGoesThroughItsValues()
    {
        m_dialog->setVersion(CvssVersion::V2_0);
        m_dialog->findChild<CvssMetricRow*>(QStringLiteral("metricRC"))->takeFocus();
        type("U");
        QVERIFY(vectorText().contains(QLatin1String("RC:UC")));
        type("U");
        QVERIFY(vectorText().contains(QLatin1String("RC:UR")));
        type("U");
        QVERIFY(vectorText().contains(QLatin1String("RC:UC")));
    }

    void explainsTheMetricInFocus()
    {
        m_dialog->findChild<CvssMetricRow*>(QStringLiteral("metricSC"))->takeFocus();
        QCOMPARE(child<QLabel>("explainedMetric")->text(),
                 QStringLiteral("Subsequent System Confidentiality"));
        QVERIFY(child<QLabel>("explainedValues")->text().contains(QLatin1String("High")));
        QVERIFY(child<QLabel>("references")
                    ->text()
                    .contains(QLatin1String("https://www.first.org/cvss/v4.0/user-guide")));
    }

    void takesAVectorOfAnyVersion()
    {
        enter("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        QCOMPARE(m_dialog->version(), CvssVersion::V3_0);
        QCOMPARE(child<CvssGauge>("gauge")->accessibleName(), QStringLiteral("Score 9.8, Critical"));
        QCOMPARE(child<QLabel>("note")->text(), QString());
        enter("5.0/AV:N/AC:L/Au:N/C:N/I:N/A:C");
        QCOMPARE(m_dialog->version(), CvssVersion::V2_0);
        QVERIFY(child<QLabel>("note")->text().contains(QLatin1String("7.8")));
        QCOMPARE(m_dialog->vectors().size(), 2);
    }

    void refusesABadVectorAndKeepsTheMetrics()
    {
        enter("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        enter("CVSS:3.1/AV:N/AC:Q/PR:N/UI:N/S:U/C:H/I:H/A:H");
        QCOMPARE(child<QLabel>("note")->text(), QStringLiteral("AC has no value “Q”."));
        QCOMPARE(m_dialog->vectors().value(QStringLiteral("3.1")),
                 QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"));
        // What can't be read does not vanish by applying something else.
        QVERIFY(!child<QPushButton>("apply")->isEnabled());
        enter("CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H");
        QVERIFY(child<QPushButton>("apply")->isEnabled());
        enter("nonsense");
        QVERIFY(!child<QPushButton>("apply")->isEnabled());
        QTest::mouseClick(child<QPushButton>("clear"), Qt::LeftButton);
        QVERIFY(!child<QPushButton>("apply")->isEnabled()); // nothing is left that could be applied
    }

    void aBadVectorHasNoScore()
    {
        enter("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        QVERIFY(child<CvssGauge>("gauge")->accessibleName().contains(QLatin1String("9.8")));
        QVERIFY(child<QLabel>("scoreLine0")->isVisible());
        enter("CVSS:3.1/AV:N/AC:Q/PR:N/UI:N/S:U/C:H/I:H/A:H");
        QVERIFY(!child<CvssGauge>("gauge")->accessibleName().contains(QLatin1String("9.8")));
        QVERIFY(!child<QLabel>("scoreLine0")->isVisible());
        child<CvssVectorEdit>("vectorEdit")->selectAll();
        QTest::keyClick(child<CvssVectorEdit>("vectorEdit"), Qt::Key_Delete); // an emptied line says nothing else
        QVERIFY(child<CvssGauge>("gauge")->accessibleName().contains(QLatin1String("9.8")));
    }

    void goesOnWithWhatWasTyped()
    {
        m_dialog->load(test::sampleCase());
        QVERIFY(m_dialog->typed().isEmpty());
        m_dialog->setVersion(CvssVersion::V4_0);
        type("NL");
        const QString half = vectorText();
        const CvssTyped typed = m_dialog->typed();
        QCOMPARE(typed.drafts.size(), 1);
        m_dialog->load(test::sampleCase());
        m_dialog->resume(typed);
        QCOMPARE(m_dialog->version(), CvssVersion::V4_0);
        QCOMPARE(vectorText(), half);
        QVERIFY(!child<QLabel>("note")->text().isEmpty());
        QCOMPARE(m_dialog->typed(), typed);
        enter("nonsense");
        const CvssTyped unreadable = m_dialog->typed();
        m_dialog->load(test::sampleCase());
        m_dialog->resume(unreadable);
        QCOMPARE(vectorText(), QStringLiteral("nonsense"));
        QVERIFY(!child<QPushButton>("apply")->isEnabled());
    }

    void pastesAndCopiesFromTheMetrics()
    {
        const QString vector = QStringLiteral("CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        QApplication::clipboard()->setText(QStringLiteral(" ") + vector + u'\n');
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
        QCOMPARE(m_dialog->vectors().value(QStringLiteral("3.1")), vector);
        QApplication::clipboard()->clear();
        QTest::mouseClick(child<QPushButton>("copyVector"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), vector);
    }

    void takesAVectorInParentheses()
    {
        enter("(AV:N/AC:L/Au:N/C:P/I:P/A:P)");
        QCOMPARE(m_dialog->vectors().value(QStringLiteral("2.0")), QStringLiteral("AV:N/AC:L/Au:N/C:P/I:P/A:P"));
    }

    void anUnfinishedVectorCantBeApplied()
    {
        QVERIFY(!child<QPushButton>("apply")->isEnabled()); // it is empty
        type("N");
        QVERIFY(!child<QPushButton>("apply")->isEnabled());
        QTest::mouseClick(child<QPushButton>("clear"), Qt::LeftButton);
        QVERIFY(!child<QPushButton>("apply")->isEnabled());
        QVERIFY(m_dialog->vectors().isEmpty());
    }

    void returnsWhatItLoaded()
    {
        const CvssCase about = test::sampleCase();
        m_dialog->load(about);
        QCOMPARE(m_dialog->version(), CvssVersion::V3_1);
        QCOMPARE(m_dialog->vectors(), about.own);
        QVERIFY(!child<QPushButton>("apply")->isEnabled()); // nothing is another
        enter("AV:N/AC:L/Au:N/C:P/I:P/A:N");
        QTest::mouseClick(child<QPushButton>("apply"), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void marksWhatIssuersSeeDifferently()
    {
        m_dialog->load(test::sampleCase());
        const auto said = [&](const char* row) {
            return m_dialog->findChild<CvssMetricRow*>(QLatin1String(row))->accessibleDescription();
        };
        QVERIFY(said("metricAV").contains(QLatin1String("NVD differs: Network")));
        QVERIFY(said("metricAV").contains(QLatin1String("fortinet: Adjacent")));
        QVERIFY(!said("metricC").contains(QLatin1String("differs")));
        const QString note = child<QLabel>("issuerNote")->text();
        QVERIFY(note.contains(QLatin1String("fortinet: The temporal score")));
        QVERIFY(note.contains(QLatin1String("Example:")));
        QTest::mouseClick(m_dialog->findChild<QAbstractButton*>(QStringLiteral("adopt_NVD")), Qt::LeftButton);
        QVERIFY(!said("metricAV").contains(QLatin1String("NVD differs")));
        QCOMPARE(m_dialog->vectors().value(QStringLiteral("3.1")),
                 QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N"));
    }

    void shortcutsSwitchTheVersion()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_dialog->version(), CvssVersion::V3_1);
        QTest::keyClick(m_dialog.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_dialog->version(), CvssVersion::V2_0);
    }

    // Tab goes in reading order, once through every row, and whatever it reaches has a name.
    void tabGoesInReadingOrder()
    {
        m_dialog->load(test::sampleCase());
        m_dialog->findChild<QAbstractButton*>(QStringLiteral("valueE_U"))->click(); // so that there is something to apply
        QStringList names;
        QWidget* first = child<SegmentButton>("version4.0");
        first->setFocus();
        QWidget* at = first;
        do {
            names.append(at->objectName());
            const auto* button = qobject_cast<QAbstractButton*>(at);
            QVERIFY2(!at->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(at->objectName()));
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
        } while (at != first && names.size() < 200);
        QCOMPARE(names.mid(0, 9), QStringList({QStringLiteral("version4.0"), QStringLiteral("version3.1"),
                                               QStringLiteral("version3.0"), QStringLiteral("version2.0"),
                                               QStringLiteral("vectorEdit"), QStringLiteral("copyVector"),
                                               QStringLiteral("adopt_NVD"), QStringLiteral("adopt_fortinet"),
                                               QStringLiteral("adopt_CISA-ADP")}));
        QCOMPARE(names.filter(QStringLiteral("value")).size(), 22);
        QCOMPARE(names.value(9), QStringLiteral("valueAV_A"));
        QCOMPARE(names.last(), QStringLiteral("apply"));
    }

private:
    template <class T> T* child(const char* name)
    {
        T* found = m_dialog->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("the dialog has no %s", name);
        return found;
    }
    QString vectorText() { return child<CvssVectorEdit>("vectorEdit")->text(); }
    static void key(Qt::Key code) { QTest::keyClick(QApplication::focusWidget(), code); }
    static void type(const char* letters)
    {
        for (; *letters; ++letters)
            QTest::keyClick(QApplication::focusWidget(), *letters);
    }
    void enter(const char* vector)
    {
        auto* edit = child<CvssVectorEdit>("vectorEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(vector));
    }

    Theme m_theme;
    std::unique_ptr<CvssDialog> m_dialog;
};

QTEST_MAIN(tst_CvssDialog)
#include "tst_CvssDialog.moc"
