// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ReportWords.h"

#include <QTest>

namespace firebreak::ui {

class ReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<AffectedRange>("range");
        QTest::addColumn<QString>("words");
        const auto range = [](const char* from, const char* until, bool inclusive) {
            AffectedRange one;
            one.from = QLatin1String(from);
            one.until = QLatin1String(until);
            one.isUntilInclusive = inclusive;
            return one;
        };
        QTest::newRow("all") << range("", "", false) << QStringLiteral("all versions");
        QTest::newRow("zero") << range("0", "1.2", false) << QStringLiteral("before 1.2");
        QTest::newRow("span") << range("1.0", "1.2", false) << QStringLiteral("1.0 before 1.2");
        QTest::newRow("inclusive") << range("1.0", "1.2", true) << QStringLiteral("1.0 up to 1.2");
        QTest::newRow("one") << range("1.2", "1.2", true) << QStringLiteral("1.2");
        QTest::newRow("open") << range("2.0", "", false) << QStringLiteral("from 2.0");
    }

    void ranges()
    {
        QFETCH(AffectedRange, range);
        QFETCH(QString, words);
        QCOMPARE(ReportWords::range(range), words);
    }

    void anOwnScoreIsComputed()
    {
        AdvisoryScore own;
        own.role = ScoreRole::Own;
        own.version = QStringLiteral("3.1");
        own.vector = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        QCOMPARE(ReportWords::number(own), 9.8);
        own.score = 5.0; // what was published is shown as published
        QCOMPARE(ReportWords::number(own), 5.0);
        own.score.reset();
        own.vector = QStringLiteral("CVSS:3.1/AV:X");
        QVERIFY(!ReportWords::number(own));
    }

    void manyVersionsAreCounted()
    {
        AffectedPackage package;
        for (int i = 0; i < 9; ++i)
            package.versions.append(QString::number(i));
        QCOMPARE(ReportWords::versions(package), QStringLiteral("0, 1, 2, 3 and 5 more"));
    }
};

} // namespace firebreak::ui

Q_DECLARE_METATYPE(firebreak::AffectedRange)
QTEST_GUILESS_MAIN(firebreak::ui::ReportWordsTest)
#include "tst_ReportWords.moc"
