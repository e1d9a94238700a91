// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/FileNames.h"
#include "tests/layering/Habits.h"
#include "tests/layering/Layers.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace firebreak::test;

/// The source tree keeps its own rules. Each finding is printed as `path:line: message`.
class tst_Tree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = qEnvironmentVariable("FIREBREAK_SOURCE_DIR");
        QVERIFY(QDir(m_root).exists(QStringLiteral("CMakePresets.json")));
        m_tree = SourceTree::read(m_root);
        QVERIFY(m_tree.contains(QStringLiteral("core/base/Uuid.h")));
        QVERIFY(m_tree.contains(QStringLiteral("tests/layering/tst_Tree.cpp")));
    }

    void includesFollowTheArrows() { expectNone(layeringFindings(m_tree)); }
    void rulesArePure() { expectNone(purityFindings(m_tree)); }
    void fileIsClass() { expectNone(fileNameFindings(m_tree)); }
    void sizesAreHuman() { expectNone(sizeFindings(m_tree)); }
    void everySourceNamesTheLicence() { expectNone(licenceFindings(m_tree)); }
    void productKeepsItsHabits() { expectNone(habitFindings(m_tree)); }
    void testsKeepTheirHabits() { expectNone(testHabitFindings(m_tree)); }

    void everyErrorIsRaised() { expectNone(unusedErrorFindings(m_tree)); }

    void theArchitectureNamesEveryFolder()
    {
        QFile document(QDir(m_root).filePath(QStringLiteral("docs/architecture.md")));
        QVERIFY(document.open(QIODevice::ReadOnly));
        expectNone(tableFindings(m_tree, QString::fromUtf8(document.readAll())));
    }

    void everyHeaderIsTested()
    {
        QFile list(QDir(m_root).filePath(QStringLiteral("tests/layering/untested.txt")));
        QVERIFY(list.open(QIODevice::ReadOnly));
        expectNone(untestedFindings(m_tree, QString::fromUtf8(list.readAll())));
    }

private:
    static void expectNone(const QList<Finding>& findings)
    {
        for (const Finding& finding : findings)
            qWarning("%s", qPrintable(toText(finding)));
        QCOMPARE(findings.size(), 0);
    }

    QString m_root;
    SourceTree m_tree;
};

QTEST_GUILESS_MAIN(tst_Tree)
#include "tst_Tree.moc"
