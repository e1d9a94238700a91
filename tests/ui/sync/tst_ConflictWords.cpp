// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ConflictWords.h"

#include "tests/ui/support/MemoryWorkspace.h"

namespace firebreak::ui {

class ConflictWordsTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        test::ManualClock clock{instantFromText(u"2026-11-22T10:00:00Z").value()};
        test::MemoryWorkspace workspace{clock};
        RecordId ana = workspace.addPerson(QStringLiteral("Ana"), {Role::Analyst});
        RecordId maria = workspace.addPerson(QStringLiteral("Maria"), {Role::Analyst});
        RecordId id = workspace.newId();
        ConflictWords words{workspace};

        Fixture() { workspace.mustApply(id, CreateReport{QStringLiteral("old"), {}}, workspace.actor()); }
        [[nodiscard]] StoredConflict conflict() const
        {
            QList<StoredConflict> read;
            workspace.readConflicts(const_cast<test::MemoryWorkspace*>(&workspace),
                                    [&read](const Result<QList<StoredConflict>>& answer) { read = *answer; });
            if (!QTest::qWaitFor([&read] { return !read.isEmpty(); }))
                qFatal("no conflict");
            return read.first();
        }
    };
    static SetField set(const char* field, const QJsonValue& from, const char* to)
    {
        return {QLatin1String(field), from, QLatin1String(to), {}};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void aFieldHasThreeSides()
    {
        Fixture f;
        f.workspace.collide(f.id, set("severity", QJsonValue(), "low"), set("severity", QJsonValue(), "critical"), f.maria);
        const StoredConflict conflict = f.conflict();
        QCOMPARE(ConflictWords::ident(conflict), QStringLiteral("Report made by hand"));
        QCOMPARE(ConflictWords::title(conflict), QStringLiteral("old"));
        QCOMPARE(ConflictWords::action(conflict), QStringLiteral("You changed: Severity"));
        QCOMPARE(f.words.reason(conflict), QStringLiteral("Maria changed it meanwhile."));
        const auto sides = f.words.sides(conflict);
        QVERIFY(sides);
        QCOMPARE(sides->base, QStringLiteral("Not set"));
        QCOMPARE(sides->mine, QStringLiteral("Low"));
        QCOMPARE(sides->theirs, QStringLiteral("Critical"));
        QVERIFY(!sides->isText);
        QVERIFY(!ConflictWords::canCombine(conflict));
    }

    void aTextCanBeCombined()
    {
        Fixture f;
        f.workspace.collide(f.id, set("title", QStringLiteral("old"), "mine"), set("title", QStringLiteral("old"), "theirs"), f.maria);
        const StoredConflict conflict = f.conflict();
        QVERIFY(f.words.sides(conflict)->isText);
        QVERIFY(ConflictWords::canCombine(conflict));
    }

    void twoDispositions()
    {
        Fixture f;
        f.workspace.collide(f.id, DisposeReport{Disposition::Rejected, QStringLiteral("Duplicate"), {}},
                            DisposeReport{Disposition::Weakness, QStringLiteral("Hardening"), {}}, f.maria);
        const StoredConflict conflict = f.conflict();
        QCOMPARE(ConflictWords::action(conflict), QStringLiteral("You decided: Rejected"));
        QCOMPARE(f.words.reason(conflict), QStringLiteral("Maria decided it meanwhile."));
        const auto sides = f.words.sides(conflict);
        QCOMPARE(sides->base, QStringLiteral("Open"));
        QCOMPARE(sides->mine, QStringLiteral("Rejected: Duplicate"));
        QCOMPARE(sides->theirs, QStringLiteral("Weakness: Hardening"));
    }

    void aRefusedCommentShowsWhatWasWritten()
    {
        Fixture f;
        f.workspace.refuse(f.id, AddComment{f.workspace.newId(), QStringLiteral("Long thoughts")}, Error{error::NotPermitted, {}, {}});
        const StoredConflict conflict = f.conflict();
        QCOMPARE(ConflictWords::action(conflict), QStringLiteral("You commented"));
        QVERIFY(f.words.reason(conflict).contains(QStringLiteral("role")));
        const auto sides = f.words.sides(conflict);
        QVERIFY(!sides->base);
        QVERIFY(!sides->theirs);
        QCOMPARE(sides->mine, QStringLiteral("Long thoughts"));
        QVERIFY(sides->isText);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ConflictWordsTest)
#include "tst_ConflictWords.moc"
