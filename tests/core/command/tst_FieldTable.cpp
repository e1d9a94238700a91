// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/FieldTable.h"

#include <QSet>
#include <QTest>

using namespace firebreak;

class tst_FieldTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldIsListedOnceAndSomewhere()
    {
        QSet<QByteArray> names;
        for (const FieldRule& rule : fieldTable()) {
            QVERIFY2(!names.contains(rule.name), rule.name);
            names.insert(rule.name);
            QVERIFY(rule.onReport || rule.onFlaw);
            QVERIFY(rule.maxLength > 0 || (rule.type != FieldType::Line && rule.type != FieldType::Prose));
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

    void nullClearsEveryField()
    {
        for (const FieldRule& rule : fieldTable())
            QVERIFY(canonicalValue(rule, {})->isNull());
    }
};

QTEST_GUILESS_MAIN(tst_FieldTable)
#include "tst_FieldTable.moc"
