// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/Scenes.h"

#include "core/command/Apply.h"
#include "ui/shell/ImportBar.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/triage/QueuePage.h"
#include "ui/triage/QueueView.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

namespace firebreak::test {
namespace {

const QString Main = QStringLiteral("CVE-2024-3094");

void queue(Stage& stage)
{
    stage.open(Stage::Data::Demo);
    stage.window().queuePage().view().setCurrentLine(2);
}

void trigger(Stage& stage, const char* action)
{
    stage.window().catalogue().action(QLatin1String(action))->trigger();
    stage.settle();
}

void queueSelection(Stage& stage)
{
    queue(stage);
    for (const int line : {1, 2, 4})
        stage.window().queuePage().model().setMarked(line, true);
}

void queueDone(Stage& stage)
{
    queue(stage);
    stage.window().queuePage().setRequest({QStringLiteral("-state:open"), QueueSort::Updated, Qt::DescendingOrder});
}

void queueMistake(Stage& stage)
{
    queue(stage);
    stage.find<QLineEdit>(QStringLiteral("queueFilter"))->setText(QStringLiteral("openssl oops:9"));
}

void queueNothingFound(Stage& stage)
{
    queue(stage);
    stage.find<QLineEdit>(QStringLiteral("queueFilter"))->setText(QStringLiteral("nosuchword"));
}

void queueEmpty(Stage& stage)
{
    stage.open(Stage::Data::Empty);
    stage.window().queuePage().setRequest({});
}

void queueLoading(Stage& stage)
{
    stage.queue().setHeld(true);
    stage.open(Stage::Data::Demo);
    stage.waitFor([&stage] { return stage.find<QWidget>(QStringLiteral("skeleton"))->isVisible(); });
}

void queueFailed(Stage& stage)
{
    stage.queue().failWith(Error{ErrorCode("storage.io"), QStringLiteral("cache-v1.db"), {}});
    stage.open(Stage::Data::Demo);
}

void queueOffline(Stage& stage)
{
    queue(stage);
    stage.window().queuePage().view().setCurrentLine(1);
    trigger(stage, "queue.assignMe");
    SyncStatus status;
    status.phase = SyncStatus::Phase::Offline;
    status.unsent = 3;
    status.upToDateAt = stage.now();
    ui::SyncIndicator& indicator = stage.window().syncIndicator();
    indicator.setStatus(status);
    indicator.setConflictCount(1);
    indicator.setKeyPlace(ui::SyncIndicator::KeyPlace::Passphrase);
}

void queueLongTexts(Stage& stage)
{
    stage.open(Stage::Data::LongTexts);
}

void queueDisposition(Stage& stage)
{
    queue(stage);
    trigger(stage, "queue.dispose");
}

void queueSeverity(Stage& stage)
{
    queue(stage);
    trigger(stage, "queue.severity");
}

void queueImport(Stage& stage)
{
    queue(stage);
    FeedProgress progress;
    progress.file = QStringLiteral("nvdcve-2.0-2024.json.zst");
    progress.files = 3;
    progress.bytesDone = 41'200;
    progress.bytesTotal = 300'000;
    progress.counts.changedDocuments = 12'480;
    progress.refused = 2;
    stage.window().importBar().setProgress(progress);
}

void palette(Stage& stage)
{
    queue(stage);
    stage.window().openPalette();
    stage.find<QLineEdit>(QStringLiteral("paletteField"))->setText(QStringLiteral("ass"));
}

void paletteRecords(Stage& stage)
{
    queue(stage);
    stage.window().openPalette();
    stage.find<QLineEdit>(QStringLiteral("paletteField"))->setText(QStringLiteral("CVE-2024"));
}

void shortcuts(Stage& stage)
{
    queue(stage);
    stage.window().showShortcuts();
    auto* sheet = stage.find<ui::ShortcutSheet>(QStringLiteral("shortcutSheet"));
    sheet->move(stage.window().geometry().center() - sheet->rect().center());
}

void report(Stage& stage)
{
    stage.open(Stage::Data::Demo);
    stage.window().openReport(stage.reportOf(Main));
}

void reportLower(Stage& stage)
{
    report(stage);
    stage.settle();
    auto* area = stage.find<QWidget>(QStringLiteral("reportPage"))->findChild<QScrollArea*>();
    area->ensureWidgetVisible(stage.find<QWidget>(QStringLiteral("commentSend")));
}

void reportEditing(Stage& stage)
{
    report(stage);
    QTest::keyClick(stage.find<QWidget>(QStringLiteral("reportDescription")), Qt::Key_Return);
}

void reportLongTexts(Stage& stage)
{
    stage.open(Stage::Data::LongTexts);
    stage.window().openReport(stage.reportOf(QStringLiteral("CVE-2026-1234567890")));
}

void reportHistory(Stage& stage)
{
    report(stage);
    stage.settle();
    trigger(stage, "report.history");
    auto* area = stage.find<QWidget>(QStringLiteral("reportPage"))->findChild<QScrollArea*>();
    area->ensureWidgetVisible(stage.find<QWidget>(QStringLiteral("historyTimeline")));
}

void cvss(Stage& stage)
{
    queue(stage);
    stage.window().queuePage().view().setCurrentLine(6);
    trigger(stage, "queue.score");
    auto* dialog = stage.find<QWidget>(QStringLiteral("cvssDialog"));
    dialog->move(stage.window().geometry().center() - dialog->rect().center());
}

void conflicts(Stage& stage)
{
    queue(stage);
    MemoryWorkspace& workspace = stage.workspace();
    const RecordId other = stage.colleague();
    const auto value = [&workspace](const RecordId& id, const char* field) {
        const QJsonValue now = workspace.record(id)->body.value(QLatin1String(field));
        return now.isUndefined() ? QJsonValue() : now;
    };
    const RecordId first = stage.reportOf(Main);
    const QString words = QStringLiteral("The release tarballs of xz 5.6.0 and 5.6.1 carry a backdoor in the build system. %1 is affected when sshd is linked "
                                         "against liblzma through libsystemd; %2");
    workspace.collide(first,
                      SetField{QStringLiteral("description"), value(first, "description"),
                               words.arg(QStringLiteral("Every x86-64 build"), QStringLiteral("our images are built from git tags and are not.")), {}},
                      SetField{QStringLiteral("description"), value(first, "description"),
                               words.arg(QStringLiteral("A glibc-based x86-64 build"), QStringLiteral("remove both versions at once.")), {}},
                      other);
    const RecordId second = *stage.window().queuePage().model().row(3).id;
    workspace.collide(second, SetField{QStringLiteral("severity"), value(second, "severity"), QStringLiteral("moderate"), {}},
                      SetField{QStringLiteral("severity"), value(second, "severity"), QStringLiteral("critical"), {}}, other);
    workspace.refuse(first, AddComment{workspace.newId(), QStringLiteral("Checked all three supported streams: none ships 5.6.")},
                     Error{error::NotPermitted, {}, {}});
    stage.window().showConflicts();
}

void conflictsNone(Stage& stage)
{
    queue(stage);
    stage.window().showConflicts();
}

void railNarrow(Stage& stage)
{
    queue(stage);
    trigger(stage, "window.rail");
}

} // namespace

QList<Scene> allScenes()
{
    return {{QStringLiteral("queue"), true, queue},
            {QStringLiteral("queue-selection"), false, queueSelection},
            {QStringLiteral("queue-done"), false, queueDone},
            {QStringLiteral("queue-mistake"), false, queueMistake},
            {QStringLiteral("queue-nothing-found"), false, queueNothingFound},
            {QStringLiteral("queue-empty"), false, queueEmpty},
            {QStringLiteral("queue-loading"), false, queueLoading},
            {QStringLiteral("queue-failed"), false, queueFailed},
            {QStringLiteral("queue-offline"), true, queueOffline},
            {QStringLiteral("queue-long-texts"), false, queueLongTexts},
            {QStringLiteral("queue-disposition"), true, queueDisposition},
            {QStringLiteral("queue-severity"), false, queueSeverity},
            {QStringLiteral("queue-import"), false, queueImport},
            {QStringLiteral("palette"), true, palette},
            {QStringLiteral("palette-records"), false, paletteRecords},
            {QStringLiteral("shortcuts"), false, shortcuts},
            {QStringLiteral("report"), true, report},
            {QStringLiteral("report-lower"), true, reportLower},
            {QStringLiteral("report-editing"), false, reportEditing},
            {QStringLiteral("report-long-texts"), false, reportLongTexts},
            {QStringLiteral("report-history"), true, reportHistory},
            {QStringLiteral("cvss"), true, cvss},
            {QStringLiteral("conflicts"), true, conflicts},
            {QStringLiteral("conflicts-none"), false, conflictsNone},
            {QStringLiteral("rail-narrow"), false, railNarrow}};
}

} // namespace firebreak::test
