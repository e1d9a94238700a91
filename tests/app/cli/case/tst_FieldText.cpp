// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/FieldText.h"

#include "core/command/CommandError.h"
#include "core/command/KindRule.h"

#include <QTest>

#include <array>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array Rows = {
    FieldRule{.name = "title", .type = FieldType::Line},
    FieldRule{.name = "cwes", .type = FieldType::CweIds},
    FieldRule{.name = "hosted", .type = FieldType::Flag},
    FieldRule{.name = "size", .type = FieldType::Number},
    FieldRule{.name = "lift", .type = FieldType::ZonedTime},
    FieldRule{.name = "thanks", .type = FieldType::Structured},
};

} // namespace

class tst_FieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesTakeTheFormOfTheirField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("words") << u"title= a=b "_s << QJsonValue(u" a=b "_s);
        QTest::newRow("none") << u"title="_s << QJsonValue();
        QTest::newRow("list") << u"cwes=CWE-79, CWE-80,"_s << QJsonValue(QJsonArray{u"CWE-79"_s, u"CWE-80"_s});
        QTest::newRow("yes") << u"hosted=yes"_s << QJsonValue(true);
        QTest::newRow("false") << u"hosted=false"_s << QJsonValue(false);
        QTest::newRow("number") << u"size=42"_s << QJsonValue(42);
        QTest::newRow("zoned") << u"lift=2026-11-22T10:00:00Z Europe/Prague"_s
                               << QJsonValue(QJsonObject{{u"at"_s, u"2026-11-22T10:00:00Z"_s},
                                                         {u"zone"_s, u"Europe/Prague"_s}});
        QTest::newRow("JSON") << u"thanks=[{\"name\":\"A\"}]"_s
                              << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"A"_s}}});
    }

    void valuesTakeTheFormOfTheirField()
    {
        QFETCH(QString, text);
        const Result<QList<GivenField>> fields = fieldsOf(Rows, {text});
        QVERIFY(fields);
        QCOMPARE(fields->size(), 1);
        QTEST(fields->constFirst().value, "value");
    }

    void faultsHaveCodeAndPlace_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("no form") << QStringList{u"title"_s} << u"field-text.form"_s << QString();
        QTest::newRow("no name") << QStringList{u"=a"_s} << u"field-text.form"_s << QString();
        QTest::newRow("unknown") << QStringList{u"mood=good"_s} << u"command.field-unknown"_s << u"mood"_s;
        QTest::newRow("twice") << QStringList{u"title=a"_s, u"title=b"_s} << u"field-text.repeated"_s << u"title"_s;
        QTest::newRow("flag") << QStringList{u"hosted=perhaps"_s} << u"field-text.value"_s << u"hosted"_s;
        QTest::newRow("number") << QStringList{u"size=4.2"_s} << u"field-text.value"_s << u"size"_s;
        QTest::newRow("no zone") << QStringList{u"lift=2026-11-22T10:00:00Z"_s} << u"field-text.value"_s << u"lift"_s;
        QTest::newRow("no JSON") << QStringList{u"thanks=A"_s} << u"field-text.value"_s << u"thanks"_s;
    }

    void faultsHaveCodeAndPlace()
    {
        QFETCH(QStringList, texts);
        const Result<QList<GivenField>> fields = fieldsOf(Rows, texts);
        QVERIFY(!fields);
        QTEST(QString(fields.error().code.word()), "code");
        QTEST(fields.error().place, "place");
    }

    void theOrderIsKept()
    {
        const Result<QList<GivenField>> fields = fieldsOf(Rows, {u"title=a"_s, u"hosted=yes"_s, u"cwes=CWE-79"_s});
        QVERIFY(fields);
        QStringList names;
        for (const GivenField& field : *fields)
            names.append(field.name);
        QCOMPARE(names, (QStringList{u"title"_s, u"hosted"_s, u"cwes"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_FieldText)
#include "tst_FieldText.moc"
