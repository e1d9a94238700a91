// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PlainTextEdit.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTest>

namespace firebreak::ui {

class PlainTextEditTest : public QObject
{
    Q_OBJECT

    static QMimeData* dataOf(const QString& format, const QByteArray& bytes)
    {
        auto* data = new QMimeData;
        if (!format.isEmpty())
            data->setData(format, bytes);
        return data;
    }

private Q_SLOTS:
    // Each of them a crash with Qt's own editor: an X clipboard without an owner is a QMimeData without formats.
    void bearsAClipboardWithoutText_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("nothing") << QString();
        QTest::newRow("picture") << QStringLiteral("image/png");
        QTest::newRow("Markdown alone") << QStringLiteral("text/markdown");
    }

    void bearsAClipboardWithoutText()
    {
        QFETCH(const QString, format);
        class Opened : public PlainTextEdit
        {
        public:
            using PlainTextEdit::canInsertFromMimeData;
            using PlainTextEdit::insertFromMimeData;
        };
        Opened edit;
        edit.setPlainText(QStringLiteral("kept"));
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));

        const std::unique_ptr<QMimeData> data(dataOf(format, "x"));
        QVERIFY(!edit.canInsertFromMimeData(data.get()));
        edit.insertFromMimeData(data.get());
        QVERIFY(!edit.canInsertFromMimeData(nullptr));
        edit.insertFromMimeData(nullptr);

        QClipboard* clipboard = QGuiApplication::clipboard();
        clipboard->setMimeData(dataOf(format, "x"));
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Insert, Qt::ShiftModifier);
        QVERIFY(!edit.canPaste());
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        const auto* paste = menu->findChild<QAction*>(QStringLiteral("edit-paste"));
        QVERIFY(paste);
        QVERIFY(!paste->isEnabled());
        if (clipboard->supportsSelection()) {
            clipboard->setMimeData(dataOf(format, "x"), QClipboard::Selection);
            QTest::mouseClick(edit.viewport(), Qt::MiddleButton);
        }
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit.viewport(), &drop);
        QCOMPARE(edit.toPlainText(), QStringLiteral("kept"));
    }

    void takesText()
    {
        PlainTextEdit edit;
        edit.setPlainText(QStringLiteral("before"));
        edit.selectAll();
        auto* data = dataOf(QStringLiteral("text/markdown"), "# loud");
        data->setText(QStringLiteral("# a log\nits second line"));
        QGuiApplication::clipboard()->setMimeData(data);
        edit.paste();
        QCOMPARE(edit.toPlainText(), QStringLiteral("# a log\nits second line"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("before"));
    }

    void readsOnlyWhenItIsToBeRead()
    {
        PlainTextEdit edit;
        edit.setPlainText(QStringLiteral("before"));
        edit.setReadOnly(true);
        QGuiApplication::clipboard()->setText(QStringLiteral("after"));
        edit.paste();
        QCOMPARE(edit.toPlainText(), QStringLiteral("before"));
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::PlainTextEditTest)
#include "tst_PlainTextEdit.moc"
