// SPDX-License-Identifier: GPL-3.0-or-later
// The queue's page over an encrypted cache of 300,000 reports, as a person feels it: P1 (key to painted line and
// preview), P4 and P5 to the painted list, P6 (Page Down held), P11 (memory). The yardstick is the same page over a
// thousand reports: what painting alone costs.
#include "core/sync/CacheReads.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LargeQueue.h"
#include "tests/support/Corpus.h"
#include "tests/support/ManualClock.h"
#include "ui/triage/CacheQueueSource.h"
#include "ui/triage/QueuePage.h"
#include "ui/triage/QueueView.h"
#include "ui/triage/ReportPreview.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace firebreak::ui {

/// Reads a cache; nothing is changed here.
class ReadingWorkspace final : public TriageWorkspace
{
public:
    explicit ReadingWorkspace(std::unique_ptr<ClientCache> cache)
        : m_cache(std::move(cache))
    {}

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override
    {
        return checked(m_cache->records().record(id));
    }
    [[nodiscard]] QList<Record> notesOf(const RecordId& id) const override { return checked(notesOn(m_cache->records(), id)); }
    [[nodiscard]] QList<TeamMember> team() const override { return {}; }
    [[nodiscard]] Actor actor() const override { return {}; }
    [[nodiscard]] bool isUnsent(const RecordId&) const override { return false; }
    void readHistory(const RecordId&, QObject*, HistoryRead) const override {}
    void readConflicts(QObject*, ConflictsRead) const override {}
    [[nodiscard]] qint64 conflictCount() const override { return 0; }
    [[nodiscard]] bool canUndo() const override { return false; }
    [[nodiscard]] bool canRedo() const override { return false; }
    void submit(const QList<Intent>&, QObject*, Done) override { changed(); }
    void cancelAction() override { changed(); }
    void undo(QObject*, Done) override { changed(); }
    void redo(QObject*, Done) override { changed(); }
    void resolveWithMine(qint64, QObject*, Resolved) override { changed(); }
    void resolveWithValue(qint64, const QJsonValue&, QObject*, Resolved) override { changed(); }
    void resolveWithTheirs(qint64, QObject*, Resolved) override { changed(); }
    [[nodiscard]] QString draft(const RecordId&) const override { return {}; }
    void keepDraft(const RecordId&, const QString&) override {}
    [[nodiscard]] RecordId newId() const override { return RecordId(Uuid::fromName("bench", "new")); }

private:
    [[noreturn]] static void changed() { qFatal("nothing is changed here"); }

    std::unique_ptr<ClientCache> m_cache;
};

/// Counts the paintings of a widget.
class Paintings final : public QObject
{
public:
    explicit Paintings(QWidget& widget) { widget.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// A page in a window, over a cache of so many reports.
class Window
{
public:
    Window(const QString& folder, int reports)
        : m_path(folder + QStringLiteral("/cache%1.db").arg(reports))
    {
        {
            const auto filled = checked(ClientCache::openOrReplace(m_path, m_key, LargeQueue::now())).cache;
            CacheLoad load(*filled);
            const LargeQueue queue;
            for (int begin = 0; begin < reports; begin += 5000)
                load.put(queue.records(begin, qMin(begin + 5000, reports)));
            load.finish();
        }
        m_workspace = std::make_unique<ReadingWorkspace>(open());
        m_source = std::make_unique<CacheQueueSource>([this]() -> Result<std::unique_ptr<ClientCache>> { return open(); },
                                                      m_clock, std::nullopt, [](const RecordId&) { return false; });
        m_actions = std::make_unique<TriageActions>(m_theme, *m_workspace);
        m_page = std::make_unique<QueuePage>(
            QueuePage::Parts{m_theme, m_clock, m_catalogue, *m_source, *m_workspace, *m_actions});
        m_page->resize(1400, 900);
        m_page->show();
        activate();
        m_page->start();
        m_page->setRequest({}); // without the filter of the view it starts with
        until([&] { return m_page->model().isComplete() && m_page->model().rowCount() == reports; });
        m_list = std::make_unique<Paintings>(*m_page->view().viewport());
        idle();
    }

    /// Keys reach the active window alone.
    void activate()
    {
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window does not become active");
        m_page->focusList();
        idle();
    }

    /// From a key to the painted line, and the preview of its report where the key settles on one.
    void press(Qt::Key key)
    {
        const int before = m_list->count();
        const int line = m_page->view().currentLine();
        QTest::keyClick(&m_page->view(), key);
        auto* preview = m_page->findChild<ReportPreview*>();
        until([&] {
            const int now = m_page->view().currentLine();
            return m_list->count() > before && now != line && preview->report() == m_page->model().row(now).id;
        });
    }

    /// From a letter in the filter box to the painted answer, and the exact count.
    void type(const QString& text)
    {
        auto* filter = m_page->findChild<QLineEdit*>(QStringLiteral("queueFilter"));
        filter->setText(text);
        until([&] { return m_page->model().request().query == text && m_page->model().isComplete(); });
        idle();
    }

    void top()
    {
        QTest::keyClick(&m_page->view(), Qt::Key_Home);
        idle();
    }

    static void idle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

private:
    [[nodiscard]] std::unique_ptr<ClientCache> open() const { return checked(ClientCache::open(m_path, m_key)); }

    template <class Condition> static void until(Condition condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }

    QString m_path;
    SecretBytes m_key = SecretBytes::random(Connection::KeySize);
    ManualClock m_clock{LargeQueue::now()};
    Theme m_theme;
    ActionCatalogue m_catalogue{m_theme};
    std::unique_ptr<ReadingWorkspace> m_workspace;
    std::unique_ptr<CacheQueueSource> m_source;
    std::unique_ptr<TriageActions> m_actions;
    std::unique_ptr<QueuePage> m_page;
    std::unique_ptr<Paintings> m_list;
};

/// Resident memory of this process in MB.
double memory()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

} // namespace firebreak::ui

int main(int argc, char* argv[])
{
    if (!corpusPresent()) {
        std::printf("%s\n", corpusHint());
        return 0;
    }
    const QApplication application(argc, argv);
    Bench bench(argc, argv);
    const QTemporaryDir folder;
    ui::Window large(folder.path(), bench.size(300000, 3000));
    ui::Window small(folder.path(), 1000);
    const int keys = bench.size(400, 40);
    small.activate();
    const auto beside = bench.measure("  yardstick: over 1,000 reports", keys, 1, [&] { small.press(Qt::Key_J); });
    large.activate();
    const auto key = bench.measure("P1 j: painted line and preview", keys, 1, [&] { large.press(Qt::Key_J); });
    bench.ratio("  ratio", key, beside);
    bench.goal("P1 p95", key.p95 / 1e6, 16, "ms");
    bench.goal("P1 p99", key.p99 / 1e6, 33, "ms");
    large.top();
    const auto page = bench.measure("P6 Page Down: painted list and preview", bench.size(400, 20), 1,
                                    [&] { large.press(Qt::Key_PageDown); });
    bench.goal("P6 p99", page.p99 / 1e6, 16.6, "ms");
    const QStringList typed{QStringLiteral("openssl"), QStringLiteral("openssl 3."), QStringLiteral("1.1"),
                            QStringLiteral("kev:yes state:open"), QStringLiteral("heap overflow"), QString()};
    qsizetype next = 0;
    const auto filter = bench.measure("P5 filter: painted list and exact count", bench.size(120, 12), 1,
                                      [&] { large.type(typed[next++ % typed.size()]); });
    bench.goal("P4 exact count, p95", filter.p95 / 1e6, 150, "ms");
    bench.figure("P11 memory of the process", ui::memory(), "MB");
    bench.goal("P11 memory", ui::memory(), 350, "MB");
    return bench.exitCode();
}
