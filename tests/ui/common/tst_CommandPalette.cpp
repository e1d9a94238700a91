// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ActionCatalogue.h"
#include "ui/common/ActionPaletteSource.h"
#include "ui/common/CommandPalette.h"
#include "ui/common/PaletteDelegate.h"
#include "ui/common/PaletteModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {
namespace {

/// Answers when told to.
class LateSource final : public PaletteSource
{
public:
    using PaletteSource::PaletteSource;
    void search(const QString&, quint64 ticket) override { tickets.append(ticket); }
    void answer(quint64 ticket, const QString& words)
    {
        Q_EMIT found(ticket, {{words, {}, {}, Glyph::Flaw, 1000, {}}});
    }
    QList<quint64> tickets;
};

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void modelOrdersByScore()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({{QStringLiteral("low"), {}, {}, Glyph::Check, 1, {}}, {QStringLiteral("high"), {}, {}, Glyph::Check, 5, {}}});
        model.add({{QStringLiteral("middle"), {}, {}, Glyph::Check, 3, {}}});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("high"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("middle"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void runsAnActionByItsName()
    {
        QWidget window;
        window.resize(900, 600);
        ActionCatalogue catalogue(m_theme);
        QAction* wanted = catalogue.add({QStringLiteral("assign"), QStringLiteral("Assign to me"), QStringLiteral("Queue"), Glyph::Person, QKeySequence(Qt::Key_A)}, &window);
        QAction* disabled = catalogue.add({QStringLiteral("other"), QStringLiteral("Assign to nobody"), QStringLiteral("Queue"), Glyph::Person, {}}, &window);
        disabled->setEnabled(false);
        catalogue.add({QStringLiteral("quit"), QStringLiteral("Quit"), QStringLiteral("Window"), Glyph::Close, {}}, &window);
        CommandPalette palette(m_theme, &window);
        palette.addSource(new ActionPaletteSource(catalogue, nullptr));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        palette.open();
        auto* field = palette.findChild<QLineEdit*>(QStringLiteral("paletteField"));
        auto* list = palette.findChild<QListView*>(QStringLiteral("paletteList"));
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClicks(field, QStringLiteral("asgn"));
        QCOMPARE(list->model()->rowCount(), 1);
        QSignalSpy triggered(wanted, &QAction::triggered);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        QVERIFY(!palette.isVisible());
    }

    void anIdBehindALongTitleIsNotCut()
    {
        const auto painted = [this](const char* id) {
            PaletteModel model;
            model.add({PaletteEntry{QString(200, QLatin1Char('m')), QLatin1String(id), {}, Glyph::Queue, 1, {}}});
            QImage image(400, 32, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            const PaletteDelegate delegate(m_theme, nullptr);
            delegate.paint(&painter, option, model.index(0, 0));
            return image;
        };
        QVERIFY(painted("CVE-2024-11111") != painted("CVE-2024-11117"));
    }

    void whatIsCalledSoStandsBeforeWhatIsMeantToo()
    {
        QWidget window;
        ActionCatalogue catalogue(m_theme);
        catalogue.add({QStringLiteral("system"), QStringLiteral("Theme: follow the desktop"), QStringLiteral("Window"), Glyph::Desktop, {},
                       QStringLiteral("dark, light, appearance")}, &window);
        catalogue.add({QStringLiteral("dark"), QStringLiteral("Theme: dark"), QStringLiteral("Window"), Glyph::Dark, {}, QStringLiteral("appearance")}, &window);
        catalogue.add({QStringLiteral("dispose"), QStringLiteral("Disposition…"), QStringLiteral("Queue"), Glyph::Done, {},
                       QStringLiteral("close, not affected, reject, weakness, flaw")}, &window);
        ActionPaletteSource source(catalogue, nullptr);
        QStringList found;
        connect(&source, &PaletteSource::found, this, [&found](quint64, QList<PaletteEntry> entries) {
            std::stable_sort(entries.begin(), entries.end(), [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
            found.clear();
            for (const PaletteEntry& entry : std::as_const(entries))
                found.append(entry.words);
        });
        source.search(QStringLiteral("dark"), 1);
        QCOMPARE(found, (QStringList{QStringLiteral("Theme: dark"), QStringLiteral("Theme: follow the desktop")}));
        source.search(QStringLiteral("weak"), 2);
        QCOMPARE(found, QStringList{QStringLiteral("Disposition…")});
        source.search(QStringLiteral("new"), 3); // scattered over the other words, it names nothing
        QVERIFY(found.isEmpty());
    }

    void dropsAnswersToOlderQuestions()
    {
        QWidget window;
        window.resize(900, 600);
        CommandPalette palette(m_theme, &window);
        auto* source = new LateSource;
        palette.addSource(source);
        window.show();
        palette.open();
        auto* list = palette.findChild<QListView*>(QStringLiteral("paletteList"));
        QTest::keyClicks(palette.findChild<QLineEdit*>(QStringLiteral("paletteField")), QStringLiteral("o"));
        QCOMPARE(source->tickets.size(), 2);
        source->answer(source->tickets.first(), QStringLiteral("stale"));
        QCOMPARE(list->model()->rowCount(), 0);
        source->answer(source->tickets.last(), QStringLiteral("fresh"));
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void givesTheFocusBack()
    {
        QWidget window;
        window.resize(900, 600);
        QLineEdit before(&window);
        CommandPalette palette(m_theme, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before.setFocus();
        palette.open();
        QTest::keyClick(palette.findChild<QLineEdit*>(QStringLiteral("paletteField")), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QVERIFY(before.hasFocus());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::CommandPaletteTest)
#include "tst_CommandPalette.moc"
