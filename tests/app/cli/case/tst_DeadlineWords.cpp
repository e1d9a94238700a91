// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/DeadlineWords.h"
#include "app/cli/case/WhatIf.h"
#include "core/sla/ShippedPolicies.h"

#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant at(const char* text)
{
    return *instantFromText(QString::fromLatin1(text));
}

} // namespace

class tst_DeadlineWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distances_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << "2026-11-22T10:00:30Z"
                             << "in less than a minute";
        QTest::newRow("minutes") << "2026-11-22T10:05:00Z"
                                 << "in 5 min";
        QTest::newRow("hours") << "2026-11-22T12:05:00Z"
                               << "in 2 h 5 min";
        QTest::newRow("a day") << "2026-11-23T10:20:00Z"
                               << "in 1 day";
        QTest::newRow("days") << "2026-11-25T13:20:00Z"
                              << "in 3 days 3 h";
        QTest::newRow("late") << "2026-11-22T07:55:00Z"
                              << "2 h 5 min late";
    }

    void distances()
    {
        QFETCH(QString, due);
        QTEST(distanceWords(*instantFromText(due), at("2026-11-22T10:00:00Z")), "words");
    }

    void everyStepIsASentence()
    {
        Deadline deadline;
        deadline.steps = {
            {DeadlineStep::Kind::Rule, {}, {}, {u"R125"_s}},
            {DeadlineStep::Kind::Started, at("2026-12-24T10:00:00Z"), {}, {u"lift"_s}},
            {DeadlineStep::Kind::SkippedDay, {}, QDate(2026, 12, 25), {u"holiday"_s, u"Christmas Day"_s}},
            {DeadlineStep::Kind::SkippedDay, {}, QDate(2026, 12, 28), {u"shutdown"_s}},
            {DeadlineStep::Kind::Added, at("2026-12-23T10:00:00Z"), {}, {u"-1"_s, u"businessDays"_s}},
            {DeadlineStep::Kind::Moved, at("2026-12-22T10:00:00Z"), {}, {u"friday"_s}},
            {DeadlineStep::Kind::ToClose, at("2026-12-22T17:00:00Z"), {}, {}}};
        QCOMPARE(stepWords(deadline),
                 (QStringList{u"the rule is R125"_s, u"it starts with \"lift\": 2026-12-24 10:00 UTC"_s,
                              u"2026-12-25 does not count: it is a holiday (Christmas Day)"_s,
                              u"2026-12-28 does not count: the company is shut down"_s,
                              u"1 business day before: 2026-12-23 10:00 UTC"_s,
                              u"it must not end on this day (friday), so it moves: 2026-12-22 10:00 UTC"_s,
                              u"it has until work closes that day: 2026-12-22 17:00 UTC"_s}));
    }

    void whatIfChangesACopy()
    {
        ClockFacts facts;
        facts.words[u"severity"_s] = {u"low"_s};
        facts.moments[u"lift"_s] = at("2026-12-24T10:00:00Z");
        const ClockVocabulary known(shippedClocks());
        const ClockFacts changed = *whatIf(
            facts, {u"severity=critical"_s, u"labels=a,b"_s, u"lift="_s, u"aware=2026-11-22T00:00:00Z"_s}, known);
        QCOMPARE(changed.words[u"severity"_s], QStringList(u"critical"_s));
        QCOMPARE(changed.words[u"labels"_s], (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!changed.moments.contains(u"lift"_s));
        QCOMPARE(changed.moments[u"aware"_s], at("2026-11-22T00:00:00Z"));
        QCOMPARE(facts.words[u"severity"_s], QStringList(u"low"_s));
        QCOMPARE(whatIf(facts, {u"lift=tomorrow"_s}, known).error().code, error::WhatIfMoment);
        QCOMPARE(whatIf(facts, {u"=a"_s}, known).error().code, error::WhatIfForm);
    }
};

QTEST_GUILESS_MAIN(tst_DeadlineWords)
#include "tst_DeadlineWords.moc"
