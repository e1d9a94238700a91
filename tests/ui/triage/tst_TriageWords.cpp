// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/QueueQuery.h"
#include "ui/triage/TriageWords.h"

#include <QTest>

namespace firebreak::ui {

class TriageWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongValueIsToldWithEveryRightOne()
    {
        const auto query = QueueQuery::parse(u"severity:imp");
        QVERIFY(!query.has_value());
        const QString words = TriageWords::error(query.error());
        for (const char* value : {"critical", "important", "moderate", "low"})
            QVERIFY2(words.contains(QLatin1String(value)), qPrintable(words));
    }

    void everyMistakeHasWords()
    {
        for (const char* typed : {"oops:1", "owner:", "label>x", "\"a", "(a", "a OR"}) {
            const auto query = QueueQuery::parse(QString::fromLatin1(typed));
            QVERIFY2(!query.has_value(), typed);
            QVERIFY2(!TriageWords::error(query.error()).contains(QLatin1String("query.")), typed);
        }
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::TriageWordsTest)
#include "tst_TriageWords.moc"
