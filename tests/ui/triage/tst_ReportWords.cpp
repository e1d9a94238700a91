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

    /// What is not named is affected, as the Linux kernel's records have it: the exceptions are the news.
    void whatIsNotNamedCanBeAffected()
    {
        AffectedPackage package;
        package.defaultStatus = QStringLiteral("affected");
        package.versions = {QStringLiteral("5.13")};
        QCOMPARE(ReportWords::versions(package), QStringLiteral("all versions"));
        package.ranges = {span("0", "5.13", AffectedStatus::Unaffected), span("6.1.82", "6.1.*", AffectedStatus::Unaffected)};
        package.ranges[1].isUntilInclusive = true;
        package.unaffected = {QStringLiteral("6.8")};
        QCOMPARE(ReportWords::versions(package),
                 QStringLiteral("all versions but before 5.13, 6.1.82 up to 6.1.*, 6.8"));
    }

    void whatIsNotAffectedIsCalledSo()
    {
        AffectedPackage package;
        package.ranges = {span("", "7.3.10", AffectedStatus::Affected), span("8.0", "8.2", AffectedStatus::Unaffected),
                          span("9.0", "", AffectedStatus::Unknown)};
        package.unaffected = {QStringLiteral("7.3.10"), QStringLiteral("7.4")}; // the first is what the span says
        QCOMPARE(ReportWords::versions(package),
                 QStringLiteral("before 7.3.10, unaffected 8.0 before 8.2, unaffected 7.4, unknown from 9.0"));
        package = {};
        package.versions = {QStringLiteral("*")};
        QCOMPARE(ReportWords::versions(package), QStringLiteral("all versions"));
        package.versions.clear();
        QCOMPARE(ReportWords::versions(package), QStringLiteral("not said"));
        package.ranges = {span("abc", "def", AffectedStatus::Affected)};
        package.ranges[0].scheme = QStringLiteral("git");
        QCOMPARE(ReportWords::versions(package), QStringLiteral("given as commits"));
    }

private:
    static AffectedRange span(const char* from, const char* until, AffectedStatus status)
    {
        AffectedRange range;
        range.from = QLatin1String(from);
        range.until = QLatin1String(until);
        range.status = status;
        return range;
    }
};

} // namespace firebreak::ui

Q_DECLARE_METATYPE(firebreak::AffectedRange)
QTEST_GUILESS_MAIN(firebreak::ui::ReportWordsTest)
#include "tst_ReportWords.moc"
