// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ActionCatalogue.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace firebreak::ui {

class ActionCatalogueTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static ActionSpec spec(const char* id, const char* keys)
    {
        return {QLatin1String(id), QStringLiteral("Do it"), QStringLiteral("Queue"), Glyph::Check, QKeySequence(QLatin1String(keys))};
    }

private Q_SLOTS:
    void knowsItsActions()
    {
        QWidget window;
        ActionCatalogue catalogue(m_theme);
        QAction* action = catalogue.add(spec("queue.assign", "A"), &window);
        QCOMPARE(catalogue.action(QStringLiteral("queue.assign")), action);
        QCOMPARE(action->objectName(), QStringLiteral("queue.assign"));
        QVERIFY(window.actions().contains(action));
        QVERIFY(!catalogue.action(QStringLiteral("queue.none")));
        QCOMPARE(catalogue.ids(), QList<QString>{QStringLiteral("queue.assign")});
    }

    void singleKeysCanBeSwitchedOff()
    {
        QWidget window;
        ActionCatalogue catalogue(m_theme);
        QAction* letter = catalogue.add(spec("a", "A"), &window);
        QAction* chord = catalogue.add(spec("g", "G, Q"), &window);
        QAction* control = catalogue.add(spec("k", "Ctrl+K"), &window);
        QAction* function = catalogue.add(spec("f", "F2"), &window);
        catalogue.setSingleKeysEnabled(false);
        QVERIFY(letter->shortcut().isEmpty());
        QVERIFY(chord->shortcut().isEmpty());
        QVERIFY(!control->shortcut().isEmpty());
        QVERIFY(!function->shortcut().isEmpty());
        catalogue.setSingleKeysEnabled(true);
        QCOMPARE(letter->shortcut(), QKeySequence(Qt::Key_A));
    }

    void remembersOnlyWhatThePersonChanged()
    {
        QWidget window;
        ActionCatalogue first(m_theme);
        first.add(spec("a", "A"), &window);
        first.add(spec("b", "B"), &window);
        QSignalSpy changed(&first, &ActionCatalogue::shortcutsChanged);
        first.setUserShortcut(QStringLiteral("a"), QKeySequence(QStringLiteral("Ctrl+Shift+A")));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(first.userShortcuts().keys(), QStringList{QStringLiteral("a")});

        ActionCatalogue second(m_theme);
        QAction* action = second.add(spec("a", "A"), &window);
        second.restoreUserShortcuts(first.userShortcuts());
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+A")));
        second.resetShortcuts();
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("A")));
        QVERIFY(second.userShortcuts().isEmpty());
    }

    void findsAConflict()
    {
        QWidget window;
        QWidget list(&window);
        ActionCatalogue catalogue(m_theme);
        catalogue.add(spec("a", "A"), &list);
        catalogue.add(spec("b", "B"), &list);
        QCOMPARE(catalogue.conflict(QStringLiteral("b"), QKeySequence(QStringLiteral("A"))), QStringLiteral("a"));
        QCOMPARE(catalogue.conflict(QStringLiteral("b"), QKeySequence(QStringLiteral("C"))), QString());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ActionCatalogueTest)
#include "tst_ActionCatalogue.moc"
