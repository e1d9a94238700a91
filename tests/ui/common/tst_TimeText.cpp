// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TimeText.h"

#include <QTest>
#include <QTimeZone>

namespace firebreak::ui {

using namespace std::chrono_literals;

class TimeTextTest : public QObject
{
    Q_OBJECT

    const Instant m_now = instantFromText(u"2026-11-22T10:15:00Z").value();

private Q_SLOTS:
    void saysTheDistance()
    {
        QCOMPARE(relativeTime(m_now - 20s, m_now), QStringLiteral("now"));
        QCOMPARE(relativeTime(m_now - 12min, m_now), QStringLiteral("12 min ago"));
        QCOMPARE(relativeTime(m_now - 26h, m_now), QStringLiteral("26 h ago"));
        QCOMPARE(relativeTime(m_now - 24h * 9, m_now), QStringLiteral("9 d ago"));
        QCOMPARE(relativeTime(m_now - 24h * 90, m_now), QStringLiteral("3 mo ago"));
        QCOMPARE(relativeTime(m_now - 24h * 800, m_now), QStringLiteral("2 y ago"));
        QCOMPARE(relativeTime(m_now + 3h, m_now), QStringLiteral("in 3 h"));
    }

    void saysWhatIsDue()
    {
        QCOMPARE(dueTime(m_now + 3h, m_now), QStringLiteral("in 3 h"));
        QCOMPARE(dueTime(m_now - 24h * 2, m_now), QStringLiteral("2 d late"));
    }

    void saysTheMomentInItsZone()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QTimeZone kolkata("Asia/Kolkata");
        QCOMPARE(absoluteTime(m_now, english, kolkata), QStringLiteral("22 Nov 2026, 15:45"));
        QVERIFY(fullTime(m_now, english, kolkata).endsWith(QStringLiteral("2026-11-22 10:15 UTC")));
    }
};

} // namespace firebreak::ui

QTEST_GUILESS_MAIN(firebreak::ui::TimeTextTest)
#include "tst_TimeText.moc"
