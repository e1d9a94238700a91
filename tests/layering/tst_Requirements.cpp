// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/Requirements.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace firebreak::test;

namespace {

constexpr int MostTestsNamed = 3;

SourceTree treeOf(const char* text)
{
    SourceTree tree;
    tree.add(QStringLiteral("tests/core/a/tst_A.cpp"), QString::fromUtf8(text));
    return tree;
}

/// With a test beside it that proves every item.
SourceTree provenTreeOf(const char* text)
{
    SourceTree tree = treeOf(text);
    tree.add(QStringLiteral("tests/core/a/tst_Rest.cpp"),
             QStringLiteral("// %1\nvoid all()\n").arg(planItems().join(u' ')));
    return tree;
}

/// A table with every item proved by `tst_Rest::all`, but for `rows`.
QString tableWith(const QStringList& rows)
{
    QStringList lines;
    for (const QString& item : planItems()) {
        const auto own = rows.filter(QStringLiteral("| %1 |").arg(item));
        if (own.isEmpty())
            lines.append(QStringLiteral("| %1 | words | `core` | `tst_Rest::all` | |").arg(item));
        lines += own;
    }
    return lines.join(u'\n');
}

QStringList messages(const QList<Finding>& findings)
{
    QStringList texts;
    for (const Finding& finding : findings)
        texts.append(finding.message);
    return texts;
}

QStringList faultsOf(const char* source, const QStringList& rows)
{
    return messages(requirementFindings(provenTreeOf(source), QStringLiteral("table.md"), tableWith(rows),
                                        [](const QString& place) { return place == QLatin1String("core"); }));
}

} // namespace

/// docs/requirements.md tells the truth: every item of the plan has its row, and the tests that a row names
/// say that they prove it. With FIREBREAK_WRITE_DOCS set, the rows' tests are named anew first.
class tst_Requirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTrue()
    {
        const QDir root(qEnvironmentVariable("FIREBREAK_SOURCE_DIR"));
        const QString path = QStringLiteral("docs/requirements.md");
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString table = QString::fromUtf8(file.readAll());
        file.close();
        const SourceTree tree = SourceTree::read(root.path());
        if (qEnvironmentVariableIsSet("FIREBREAK_WRITE_DOCS")) {
            table = withTestsNamed(tree, table, MostTestsNamed);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(table.toUtf8());
        }
        const QList<Finding> findings = requirementFindings(
            tree, path, table, [&root](const QString& place) { return root.exists(place); });
        for (const Finding& finding : findings)
            qWarning("%s", qPrintable(toText(finding)));
        QCOMPARE(findings.size(), 0);
    }

    void tagsStandAboveTests_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* text, const char* found) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("one", "    // R74\n    void low()\n", "R74 tst_A::low 1");
        row("several", "// R73 D5\nvoid low()\n", "R73 tst_A::low 1, D5 tst_A::low 1");
        row("with a comma and words", "// R73, D5: never\nvoid low()\n", "R73 tst_A::low 1, D5 tst_A::low 1");
        row("beside facts of the field", "// FK12 R73\nvoid low()\n", "R73 tst_A::low 1");
        row("before other comments", "// R73\n// why\n\nvoid low()\n", "R73 tst_A::low 1");
        row("behind the head", "void low() // R73, R74: why\n{\n", "R73 tst_A::low 1, R74 tst_A::low 1");
        row("above its data", "// R73\nvoid low_data()\n", "R73 tst_A::low 1");
        row("within words", "// see R73\nvoid low()\n", "");
        row("within a function", "void low()\n{\n // R73\n int a;\n}\nvoid next()\n", "");
        row("a word like an item", "// R73x\nvoid low()\n", "");
    }

    void tagsStandAboveTests()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const RequirementTag& tag : requirementTags(treeOf(qPrintable(text))))
            found.append(QStringLiteral("%1 %2 %3").arg(tag.item, tag.test).arg(tag.line));
        QTEST(found.join(QLatin1String(", ")), "found");
    }

    void whatIsNotTrueIsFound_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* line, const char* message) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(message);
        };
        row("proved", "| R1 | words | `core` | `tst_A::one` | |", "");
        row("neither", "| R1 | words | – | – | later |", "no test proves R1\nR1 lives nowhere");
        row("not proved", "| R1 | words | `core` | – | |", "no test proves R1");
        row("no place", "| R1 | words | – | `tst_A::one` | |", "R1 lives nowhere");
        row("place is gone", "| R1 | words | `core/Gone.h` | `tst_A::one` | |",
            "R1 lives in core/Gone.h, which is not there");
        row("test is gone", "| R1 | words | `core` | `tst_A::gone` | |",
            "no test tst_A::gone says that it proves R1");
        row("test proves another", "| R1 | words | `core` | `tst_A::two` | |",
            "no test tst_A::two says that it proves R1");
        row("twice", "| R1 | words | `core` | `tst_A::one` | |\n| R1 | words | `core` | `tst_A::one` | |",
            "R1 has a second row");
    }

    void whatIsNotTrueIsFound()
    {
        QFETCH(QString, row);
        QTEST(faultsOf("// R1\nvoid one()\n// R2\nvoid two()\n", {row}).join(u'\n'), "message");
    }

    void unknownItemsAreFound()
    {
        QCOMPARE(faultsOf("// R171\nvoid one()\n", {}),
                 QStringList(QStringLiteral("the plan has no item R171")));
        QCOMPARE(faultsOf("// D7\nvoid one()\n", {}), QStringList(QStringLiteral("the plan has no item D7")));
        const QString table = tableWith({}) + QStringLiteral("\n| R0 | words | `core` | `tst_Rest::none` | |\n");
        const auto found = requirementFindings(provenTreeOf(""), QStringLiteral("table.md"), table,
                                               [](const QString&) { return true; });
        QCOMPARE(messages(found), QStringList({QStringLiteral("the plan has no item R0"),
                                               QStringLiteral("no test tst_Rest::none says that it proves R0")}));
        QCOMPARE(found.constFirst().line, 177);
    }

    void testsAreNamedAnew()
    {
        const QString table =
            QStringLiteral("| R1 | words | `core` | `tst_A::old` | note |\n| R2 | words | `core` | – | |");
        QCOMPARE(
            withTestsNamed(treeOf("// R1\nvoid one()\n// R1\nvoid two()\n// R1\nvoid three()\n"), table, 2),
            QStringLiteral("| R1 | words | `core` | `tst_A::one`, `tst_A::two` | note |\n| R2 | words | "
                           "`core` | – | |"));
    }

    void missingRowsAreFound()
    {
        const auto found = requirementFindings(treeOf(""), QStringLiteral("table.md"), QString(),
                                               [](const QString&) { return true; });
        QCOMPARE(found.size(), 176);
        QCOMPARE(found.constFirst().message, QStringLiteral("R1 has no row"));
    }
};

QTEST_GUILESS_MAIN(tst_Requirements)
#include "tst_Requirements.moc"
