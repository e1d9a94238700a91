// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include "core/storage/StorageError.h"
#include "tests/support/TemporaryStore.h"

#include <QTest>

#include <limits>

using namespace firebreak;
using namespace firebreak::test;

class tst_Statement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeComesBack()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        Result<Statement> echo = database->prepare("SELECT ?,?,?,?,?,?,?");
        QVERIFY(echo);
        QCOMPARE(echo->parameterCount(), 7);
        const QString text = QStringLiteral("Grüße \U0001F512 ") + QChar(u'\0') + QStringLiteral("end");
        const QByteArray blob("\0\1\2\xff", 4);
        echo->bindAll(std::numeric_limits<qint64>::min(), 1.5, text, blob, true, std::optional<int>(), QString());
        const Result<bool> row = echo->step();
        QVERIFY(row && *row);
        QCOMPARE(echo->integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(echo->real(1), 1.5);
        QCOMPARE(echo->text(2), text);
        QCOMPARE(echo->blob(3), blob);
        QCOMPARE(echo->integer(4), 1);
        QVERIFY(echo->isNull(5));
        QVERIFY(!echo->isNull(6));
        QCOMPARE(echo->text(6), QString());
        const Result<bool> end = echo->step();
        QVERIFY(end && !*end);
    }

    void isReusableAfterAnError()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE TABLE t(x INTEGER PRIMARY KEY)"));
        Result<Statement> insert = database->prepare("INSERT INTO t VALUES(?)");
        QVERIFY(insert->run(1));
        const Result<void> twice = insert->run(1);
        QCOMPARE(twice.error().code, error::StorageConstraint);
        QVERIFY(twice.error().details.value(1).contains(QStringLiteral("t.x")));
        QVERIFY(insert->run(2));
    }

    void errorsNeverQuoteWhatWasSearched()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(database->execute("CREATE VIRTUAL TABLE f USING fts5(x)"));
        Result<Statement> match = database->prepare("SELECT rowid FROM f WHERE f MATCH ?");
        const Result<void> failed = match->run(QStringLiteral("\"embargoed words"));
        QCOMPARE(failed.error().code, error::StorageStatement);
        QVERIFY(!toLogLine(failed.error()).contains(QStringLiteral("embargoed")));
    }

    void wrongSqlSaysWhere()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        const Result<Statement> wrong = database->prepare("SELECT absent FROM nowhere");
        QCOMPARE(wrong.error().code, error::StorageStatement);
        QCOMPARE(wrong.error().place, QStringLiteral("SELECT absent FROM nowhere"));
        QCOMPARE(wrong.error().details.value(1), QStringLiteral("no such table: nowhere"));
    }

    void doubleQuotedTextIsNoString()
    {
        const TemporaryStore store;
        Result<Database> database = store.open();
        QVERIFY(!database->prepare("SELECT \"not a column\""));
    }

    void outlivesItsDatabase()
    {
        Statement statement;
        {
            const TemporaryStore store;
            Result<Database> database = store.open();
            statement = std::move(*database->prepare("SELECT 1"));
        }
        QVERIFY(statement.isPrepared());
    }
};

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_Statement.moc"
