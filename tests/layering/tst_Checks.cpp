// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/FileNames.h"
#include "tests/layering/Habits.h"
#include "tests/layering/Layers.h"

#include <QTest>

using namespace firebreak::test;

namespace {

SourceTree treeOf(const QString& path, const QString& text)
{
    SourceTree tree;
    tree.add(path, text);
    return tree;
}

QStringList places(const QList<Finding>& findings)
{
    QStringList places;
    for (const Finding& finding : findings)
        places.append(QStringLiteral("%1:%2").arg(finding.path).arg(finding.line));
    return places;
}

QString include(const char* path) { return QStringLiteral("#include \"%1\"\n").arg(QLatin1String(path)); }

} // namespace

/// The checks of tst_Tree, against planted violations and against what must pass.
class tst_Checks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeIsSeenWithoutCommentsAndLiterals()
    {
        const SourceTree tree = treeOf(QStringLiteral("core/base/A.cpp"),
                                       QStringLiteral("a(\"x // y\"); // gone\n"
                                                      "/* gone\n gone */ b('\\'', 1'000);\n"
                                                      "c(R\"(gone \" gone)\"); d\n"
                                                      "#include \"core/base/A.h\"\n"));
        const QStringList code = tree.files().constFirst().code;
        QCOMPARE(code.at(0), QStringLiteral("a(\"      \");        "));
        QCOMPARE(code.at(2).trimmed(), QStringLiteral("b('  ', 1'000);"));
        QVERIFY(!code.join(QString()).contains(QLatin1String("gone")));
        QVERIFY(code.at(3).endsWith(QLatin1String("d")));
        QCOMPARE(code.at(4), QStringLiteral("#include \"core/base/A.h\""));
    }

    void includesFollowTheArrows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char* path, const char* target, bool isAllowed) {
            QTest::addRow("%s -> %s", path, target) << QString::fromLatin1(path) << QString::fromLatin1(target) << isAllowed;
        };
        row("core/flaw/Flaw.h", "core/base/Result.h", true);
        row("core/flaw/Flaw.h", "core/flaw/Affect.h", true);
        row("core/flaw/Flaw.h", "core/triage/Disposition.h", true);
        row("core/base/Uuid.h", "core/flaw/Flaw.h", false);
        row("core/triage/Disposition.h", "core/flaw/Flaw.h", false);
        row("core/cvss/CvssV3.h", "core/catalog/Purl.h", false);
        row("core/crypto/Kdf.h", "core/identity/Person.h", false);
        row("core/wire/CommandJson.h", "core/storage/Database.h", false);
        row("core/sync/SyncEngine.h", "core/storage/Database.h", true);
        row("core/sync/SyncEngine.h", "core/server/Store.h", false);
        row("core/server/Store.h", "core/sync/SyncEngine.h", false);
        row("core/flaw/Flaw.h", "core/nowhere/Thing.h", false);
        row("core/storage/Database.h", "ui/common/Theme.h", false);
        row("core/storage/Database.h", "tests/support/Corpus.h", false);
        row("ui/flaw/FlawView.h", "core/sync/Workspace.h", true);
        row("ui/flaw/FlawView.h", "core/server/Store.h", false);
        row("ui/flaw/FlawView.h", "app/workstation/Options.h", false);
        row("ui/flaw/FlawView.h", "ui/common/Theme.h", true);
        row("ui/common/Theme.h", "ui/flaw/FlawView.h", false);
        row("app/workstation/main.cpp", "core/server/Server.h", true);
        row("app/workstation/main.cpp", "ui/shell/MainWindow.h", true);
        row("app/server/main.cpp", "ui/shell/MainWindow.h", false);
        row("app/cli/main.cpp", "app/server/Options.h", false);
        row("tests/core/flaw/tst_Flaw.cpp", "core/server/Store.h", true);
        row("tests/core/flaw/tst_Flaw.cpp", "ui/shell/MainWindow.h", false);
        row("tests/sync/tst_TwoLaptops.cpp", "core/server/Store.h", true);
        row("core/flaw/Flaw.h", "Affect.h", false);
        row("core/storage/Database.cpp", "sqlite3.h", true);
        row("tests/core/flaw/tst_Flaw.cpp", "tst_Flaw.moc", true);
    }

    void includesFollowTheArrows()
    {
        QFETCH(QString, path);
        QFETCH(QString, target);
        QFETCH(bool, isAllowed);
        const QString text = QStringLiteral("// first line\n#include \"%1\"\n").arg(target);
        QCOMPARE(places(layeringFindings(treeOf(path, text))), isAllowed ? QStringList() : QStringList(path + QLatin1String(":2")));
    }

    void anIncludeInACommentIsNone()
    {
        QVERIFY(layeringFindings(treeOf(QStringLiteral("core/base/A.h"), QStringLiteral("// ") + include("ui/a/B.h"))).isEmpty());
    }

    void rulesArePure()
    {
        const QString clock = QStringLiteral("auto a = QDateTime::currentDateTimeUtc();\n"
                                             "auto b = std::chrono::system_clock::now();\n"
                                             "auto c = tr(\"x\");\n"
                                             "#ifdef Q_OS_LINUX\n"
                                             "// QDateTime::currentDateTimeUtc\n"
                                             "auto d = str(x);\n");
        const QString path = QStringLiteral("core/triage/Rule.cpp");
        QCOMPARE(places(purityFindings(treeOf(path, clock))),
                 (QStringList{path + QLatin1String(":1"), path + QLatin1String(":2"), path + QLatin1String(":3"), path + QLatin1String(":4")}));
        QVERIFY(purityFindings(treeOf(QStringLiteral("core/base/Clock.cpp"), clock)).isEmpty());
        QVERIFY(purityFindings(treeOf(QStringLiteral("core/sync/SyncEngine.cpp"), clock)).isEmpty());
    }

    void aHeaderIsItsClass_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char* name, const char* path, const char* text, bool isGood) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << isGood;
        };
        row("class", "core/base/Uuid.h", "class Uuid\n{\n};\n", true);
        row("final class", "core/base/Uuid.h", "class Uuid final : public Base\n{\n};\n", true);
        row("template", "core/base/TypedId.h", "template <class Tag>\nclass TypedId\n{\n};\n", true);
        row("nodiscard", "core/base/Result.h", "class [[nodiscard]] Result : public X\n{\n};\n", true);
        row("alias", "core/base/Instant.h", "using Instant = long;\n", true);
        row("enum", "core/base/Kind.h", "enum class Kind { A, B };\n", true);
        row("with helpers", "core/base/Clock.h", "class Clock\n{\n};\nclass SystemClock final : public Clock\n{\n};\n", true);
        row("functions only", "core/base/Names.h", "int count();\nclass Ahead;\n", true);
        row("functions and values", "core/crypto/PasswordHash.h",
            "struct Cost\n{\n};\n[[nodiscard]] Result<int> hash(const Cost& cost);\n", true);
        row("values only", "core/crypto/PasswordHash.h", "struct Cost\n{\n    int x();\n};\n", false);
        row("functions and a class", "core/crypto/PasswordHash.h", "class Cost\n{\n};\nint hash(Cost cost);\n", false);
        row("another class", "core/base/Uuid.h", "class Identifier\n{\n};\n", false);
        row("declared ahead only", "core/base/Uuid.h", "class Uuid;\nstruct Other\n{\n};\n", false);
        row("nested only", "core/base/Uuid.h", "class Other\n{\n    class Uuid\n    {\n    };\n};\n", false);
        row("lower case", "core/base/uuid.h", "int count();\n", false);
        row("source without header", "core/base/Uuid.cpp", "int x;\n", false);
        row("program", "app/cli/main.cpp", "int main() {}\n", true);
        row("test", "tests/core/base/tst_Uuid.cpp", "class tst_Uuid\n{\n};\n", true);
    }

    void aHeaderIsItsClass()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        QCOMPARE(fileNameFindings(treeOf(path, text)).isEmpty(), isGood);
    }

    void everyHeaderIsTestedOrExcused()
    {
        SourceTree tree;
        tree.add(QStringLiteral("core/cvss/Own.h"), {});
        tree.add(QStringLiteral("core/cvss/Included.h"), include("core/cvss/Part.h") + include("core/base/Other.h"));
        tree.add(QStringLiteral("core/cvss/Part.h"), {});
        tree.add(QStringLiteral("core/base/Other.h"), {});
        tree.add(QStringLiteral("core/cvss/Elsewhere.h"), {});
        tree.add(QStringLiteral("core/cvss/Excused.h"), {});
        tree.add(QStringLiteral("app/cli/ScoreCommand.h"), {});
        tree.add(QStringLiteral("tests/core/cvss/tst_Own.cpp"), include("core/cvss/Included.h"));
        tree.add(QStringLiteral("tests/core/flaw/tst_Flaw.cpp"), include("core/cvss/Elsewhere.h"));
        QCOMPARE(places(untestedFindings(tree, QStringLiteral("# why\ncore/cvss/Excused.h: data only\n"))),
                 (QStringList{QStringLiteral("core/base/Other.h:0"), QStringLiteral("core/cvss/Elsewhere.h:0")}));

        const QString stale = QStringLiteral("core/cvss/Excused.h: \ncore/cvss/Own.h: no\ncore/cvss/Gone.h: no\n"
                                             "core/cvss/Else*.h: data only\ncore/base/*.h: data only");
        const QString list = QStringLiteral("tests/layering/untested.txt:%1");
        QCOMPARE(places(untestedFindings(tree, stale)), (QStringList{list.arg(1), list.arg(2), list.arg(3)}));
        QCOMPARE(untestedFindings(tree, QStringLiteral("core/*.h: not across folders")).size(), 4);
    }

    void everySourceNamesTheLicence()
    {
        const QString path = QStringLiteral("core/base/A.h");
        QVERIFY(licenceFindings(treeOf(path, QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"))).isEmpty());
        QCOMPARE(licenceFindings(treeOf(path, QStringLiteral("#pragma once\n// SPDX-License-Identifier: GPL-3.0-or-later\n"))).size(), 1);
        QCOMPARE(licenceFindings(treeOf(path, QStringLiteral("// SPDX-License-Identifier: MIT\n"))).size(), 1);
    }

    void largeFilesAndFoldersAreFound()
    {
        QVERIFY(sizeFindings(treeOf(QStringLiteral("core/base/A.cpp"), QString(599, u'\n'))).isEmpty());
        QCOMPARE(sizeFindings(treeOf(QStringLiteral("core/base/A.cpp"), QString(600, u'\n'))).size(), 1);
        QCOMPARE(sizeFindings(treeOf(QStringLiteral("core/base/A.h"), QString(400, u'\n'))).size(), 1);
        SourceTree crowded;
        for (int i = 0; i < 41; ++i)
            crowded.add(QStringLiteral("core/base/A%1.cpp").arg(i), {});
        QCOMPARE(places(sizeFindings(crowded)), QStringList(QStringLiteral("core/base:0")));
    }

    void habitsAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char* line, bool isGood) { QTest::newRow(line) << QString::fromLatin1(line) << isGood; };
        row("connect(a, SIGNAL(x()), b, SLOT(y()));", false);
        row("QEventLoop loop;", false);
        row("QCoreApplication::processEvents();", false);
        row("job.setInsecureFallback(true);", false);
        row("open(\"/home/somebody/x\");", false);
        row("// see /wo" "rk/shared/x", false);
        row("// TODO later", false);
        row("job.setInsecureFallback(false);", true);
        row("connect(a, &A::x, b, &B::y);", true);
        row("bus.connect(service, path, interface, name, this, SLOT(changed()));", true);
        row("// SIGNAL(x) is how it was done", true);
        row("#include \"core/work/x.h\"", true);
        row("const QString path = u\"https://example.org/root/x\"_s;", true);
    }

    void habitsAreFound()
    {
        QFETCH(QString, line);
        QFETCH(bool, isGood);
        QCOMPARE(habitFindings(treeOf(QStringLiteral("core/base/A.cpp"), line)).isEmpty(), isGood);
    }

    void errorsThatNothingRaisesAreFound()
    {
        const QString header = QStringLiteral("core/base/E.h");
        SourceTree tree = treeOf(header, QStringLiteral("inline constexpr ErrorCode Raised{\"a.b\"};\n"
                                                        "inline constexpr ErrorCode Dead{\"a.c\"}; ///< Dead\n"));
        tree.add(QStringLiteral("core/base/E.cpp"), QStringLiteral("return failure(error::Raised); // not error::Dead\n"));
        tree.add(QStringLiteral("tests/core/base/tst_E.cpp"), QStringLiteral("QCOMPARE(code, error::Dead);\n"));
        QCOMPARE(places(unusedErrorFindings(tree)), QStringList{header + QStringLiteral(":2")});
    }

    void foldersThatTheTableForgetsAreFound()
    {
        SourceTree tree = treeOf(QStringLiteral("core/base/A.h"), {});
        tree.add(QStringLiteral("core/flaw/rule/B.h"), {});
        tree.add(QStringLiteral("ui/shell/C.h"), {});
        const QString base = QStringLiteral("| `core/base` | ids | - |\n");
        const QString flaw = QStringLiteral("| `core/flaw` | flaws | base |\n");
        QVERIFY(tableFindings(tree, base + flaw).isEmpty());
        QCOMPARE(places(tableFindings(tree, flaw)), QStringList{QStringLiteral("docs/architecture.md:0")});
        const QString gone = QStringLiteral("| `core/gone` | what was | base |\n");
        QCOMPARE(places(tableFindings(tree, base + gone + flaw)), QStringList{QStringLiteral("docs/architecture.md:2")});
    }

    void habitsOfTestsAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char* line, bool isGood) { QTest::newRow(line) << QString::fromLatin1(line) << isGood; };
        row("QTest::qWait(50);", false);
        row("QThread::msleep(5);", false);
        row("std::this_thread::sleep_for(1s);", false);
        row("::usleep(10);", false);
        row("sleep(1);", false);
        row("QSKIP(\"not today\");", false);
        row("QSignalSpy spy(a, SIGNAL(x()));", false);
        row("QSKIP(corpusHint());", true);
        row("QTRY_VERIFY(done);", true);
        row("// never QTest::qWait(50)", true);
        row("clock.sleep(1);", true);
    }

    void habitsOfTestsAreFound()
    {
        QFETCH(QString, line);
        QFETCH(bool, isGood);
        QCOMPARE(testHabitFindings(treeOf(QStringLiteral("tests/core/base/tst_A.cpp"), line)).isEmpty(), isGood);
        QVERIFY(testHabitFindings(treeOf(QStringLiteral("core/base/A.cpp"), line)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Checks)
#include "tst_Checks.moc"
