// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/HistoryTimeline.h"

#include "tests/ui/support/MemoryWorkspace.h"
#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QLabel>

namespace firebreak::ui {

class HistoryTimelineTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        test::ManualClock clock{instantFromText(u"2026-11-22T10:00:00Z").value()};
        Theme theme;
        test::MemoryWorkspace workspace{clock};
        HistoryTimeline timeline{theme, workspace, clock};
        RecordId id = workspace.newId();

        Fixture()
        {
            workspace.addPerson(QStringLiteral("Ana"), {Role::Analyst});
            workspace.mustApply(id, CreateReport{QStringLiteral("Overflow"), {}}, workspace.actor());
            timeline.setRecord(id);
        }
        void set(const char* field, const QJsonValue& to)
        {
            const QJsonValue from = workspace.record(id)->body.value(QLatin1String(field));
            workspace.mustApply(id, SetField{QLatin1String(field), from.isUndefined() ? QJsonValue() : from, to, {}}, workspace.actor());
        }
        [[nodiscard]] QList<QWidget*> entries() const { return timeline.findChildren<QWidget*>(QStringLiteral("historyEntry")); }
        [[nodiscard]] static QString text(const QWidget* entry)
        {
            QStringList parts;
            const QList<QLabel*> labels = entry->findChildren<QLabel*>();
            for (const QLabel* label : labels)
                parts.append(label->text());
            return parts.join(QLatin1Char('|'));
        }
    };

private Q_SLOTS:
    void closedItReadsNothing()
    {
        Fixture f;
        f.timeline.refresh();
        f.timeline.findChild<QAbstractButton*>(QStringLiteral("historyHead"))->click();
        QVERIFY(f.timeline.isOpen());
        QTRY_COMPARE(f.entries().size(), 1);
    }

    void saysWhoChangedWhatFromWhatToWhat()
    {
        Fixture f;
        f.set("severity", QStringLiteral("low"));
        f.set("severity", QStringLiteral("critical"));
        f.timeline.setOpen(true);
        QTRY_COMPARE(f.entries().size(), 3);
        const QString newest = Fixture::text(f.entries().first());
        QVERIFY2(newest.startsWith(QStringLiteral("Ana|")), qPrintable(newest));
        QVERIFY2(newest.endsWith(QStringLiteral("Severity|Low → Critical")), qPrintable(newest));
    }

    void manyLinesWaitBehindAButton()
    {
        Fixture f;
        for (int i = 0; i < 30; ++i)
            f.set("title", QString::number(i));
        f.timeline.setOpen(true);
        QTRY_COMPARE(f.entries().size(), 20);
        f.timeline.findChild<QAbstractButton*>(QStringLiteral("historyMore"))->click();
        QTRY_COMPARE(f.entries().size(), 31);
    }

    void anotherRecordsAnswerIsNotShown()
    {
        Fixture f;
        const RecordId other = f.workspace.newId();
        f.workspace.mustApply(other, CreateReport{QStringLiteral("Other"), {}}, f.workspace.actor());
        f.set("title", QStringLiteral("b"));
        f.timeline.setOpen(true); // asks about the first
        f.timeline.setRecord(other);
        f.timeline.refresh();
        QTRY_COMPARE(f.entries().size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(f.entries().size(), 1);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::HistoryTimelineTest)
#include "tst_HistoryTimeline.moc"
