// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/FieldTable.h"

#include <QSet>
#include <QTest>

using namespace firebreak;

class tst_FieldTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreWhole_data()
    {
        QTest::addColumn<int>("kind");
        for (const RecordKind kind : AllRecordKinds)
            QTest::newRow(toWord(kind).data()) << int(kind);
    }

    /// Every row has a name of its own and what its type needs.
    void rowsAreWhole()
    {
        QFETCH(int, kind);
        QSet<QByteArray> names;
        for (const FieldRule& rule : fieldsOf(RecordKind(kind))) {
            QVERIFY2(!names.contains(rule.name), rule.name);
            names.insert(rule.name);
            const bool isText = rule.type == FieldType::Line || rule.type == FieldType::Prose || rule.type == FieldType::Texts;
            QVERIFY2(!isText || rule.limit > 0, rule.name);
            const bool isWord = rule.type == FieldType::Word || rule.type == FieldType::Words;
            QCOMPARE(isWord, !rule.words.empty());
            QCOMPARE(rule.type == FieldType::Ref || rule.type == FieldType::Refs, !rule.kinds.isEmpty());
            QCOMPARE(rule.type == FieldType::Structured, rule.read != nullptr);
            QCOMPARE(rule.type == FieldType::Structured, !rule.samples.empty());
            QVERIFY2(rule.type != FieldType::NewId, rule.name); // for arguments
        }
    }

    void fieldsBelongToTheirKinds()
    {
        QVERIFY(fieldRule(RecordKind::Report, u"title"));
        QVERIFY(fieldRule(RecordKind::Flaw, u"mitigation"));
        QVERIFY(!fieldRule(RecordKind::Report, u"mitigation"));
        QVERIFY(!fieldRule(RecordKind::Person, u"title"));
        QVERIFY(!fieldRule(RecordKind::Report, u"cvss"));
        QVERIFY(!fieldRule(RecordKind::Report, u"cvss.9.9"));
    }

    void nestedValuesLeaveNothingBehind()
    {
        QJsonObject body;
        setFieldValue(body, u"cvss.3.1", QStringLiteral("x"));
        setFieldValue(body, u"cvss.4.0", QStringLiteral("y"));
        QCOMPARE(fieldValue(body, u"cvss.3.1").toString(), QStringLiteral("x"));
        setFieldValue(body, u"cvss.3.1", {});
        setFieldValue(body, u"cvss.4.0", {});
        QVERIFY(body.isEmpty());
        QVERIFY(fieldValue(body, u"cvss.4.0").isNull());
    }
};

QTEST_GUILESS_MAIN(tst_FieldTable)
#include "tst_FieldTable.moc"
