// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/FieldRule.h"

#include "core/command/CommandError.h"

#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace firebreak;

namespace {

constexpr std::array Words = {"one", "two", "three"};

Result<QJsonValue> readEven(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (object.value(QLatin1String("n")).toInt() % 2 != 0)
        return failure(error::BodyFieldValue, QStringLiteral("/n"));
    return QJsonValue(object);
}

FieldRule rowOf(FieldType type)
{
    FieldRule row{.name = "cvss.3.1", .type = type, .limit = 12};
    if (type == FieldType::Word || type == FieldType::Words)
        row.words = Words;
    if (type == FieldType::Structured)
        row.read = &readEven;
    return row;
}

QByteArray text(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

class tst_FieldRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("wanted"); // the canonical value, or the code of the refusal
        const auto row = [](const char* name, FieldType type, const char* given, const char* wanted) {
            QTest::newRow(name) << type << QByteArray(given).replace('\'', '"') << QByteArray(wanted).replace('\'', '"');
        };
        row("line", FieldType::Line, "'  a\\n b '", "'a b'");
        row("blank line", FieldType::Line, "'  '", "null");
        row("long line", FieldType::Line, "'1234567890123'", "command.value-too-long");
        row("prose keeps its form", FieldType::Prose, "' a\\n b '", "' a\\n b '");
        row("line of a number", FieldType::Line, "7", "command.value-invalid");
        row("CVE id", FieldType::CveId, "'cve-2024-1234'", "'CVE-2024-1234'");
        row("CVE id that nobody assigns", FieldType::CveId, "'CVE-2024-0000'", "command.value-invalid");
        row("severity", FieldType::SeverityWord, "'low'", "'low'");
        row("person", FieldType::PersonId, "'x'", "uuid.malformed");
        row("CWEs once each", FieldType::CweIds, "['cwe-79','CWE-79','CWE-20']", "['CWE-79','CWE-20']");
        row("no CWE", FieldType::CweIds, "['CWE-079']", "command.value-invalid");
        row("vector", FieldType::CvssVector, "'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'",
            "'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'");
        row("vector of another version", FieldType::CvssVector,
            "'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'", "command.value-invalid");
        row("word", FieldType::Word, "'two'", "'two'");
        row("no word", FieldType::Word, "'four'", "command.value-invalid");
        row("words in the table's order", FieldType::Words, "['three','one','three']", "['one','three']");
        row("no words", FieldType::Words, "[]", "null");
        row("words among others", FieldType::Words, "['one','four']", "command.value-invalid");
        row("texts", FieldType::Texts, "[' b ','a','','b']", "['b','a']");
        row("texts of numbers", FieldType::Texts, "[1]", "command.value-invalid");
        row("moment", FieldType::Moment, "'2026-11-22T10:00:00.000Z'", "'2026-11-22T10:00:00.000Z'");
        row("no moment", FieldType::Moment, "'noon'", "command.value-invalid");
        row("zoned time", FieldType::ZonedTime, "{'at':'2026-11-22T10:00:00.000Z','zone':'Europe/Prague'}",
            "{'at':'2026-11-22T10:00:00.000Z','zone':'Europe/Prague'}");
        row("nowhere", FieldType::ZonedTime, "{'at':'2026-11-22T10:00:00.000Z','zone':'Europe/Atlantis'}",
            "command.value-invalid");
        row("zoned time without zone", FieldType::ZonedTime, "{'at':'2026-11-22T10:00:00.000Z'}",
            "command.value-invalid");
        row("date", FieldType::Date, "'2028-02-29'", "'2028-02-29'");
        row("no such date", FieldType::Date, "'2026-02-29'", "command.value-invalid");
        row("short date", FieldType::Date, "'2026-2-9'", "command.value-invalid");
        row("flag", FieldType::Flag, "false", "false");
        row("flag of a word", FieldType::Flag, "'yes'", "command.value-invalid");
        row("number", FieldType::Number, "12", "12");
        row("number beyond", FieldType::Number, "13", "command.value-invalid");
        row("number below", FieldType::Number, "-1", "command.value-invalid");
        row("broken number", FieldType::Number, "1.5", "command.value-invalid");
        row("number of text", FieldType::Number, "'1'", "command.value-invalid");
        row("address", FieldType::Url, "' https://example.org/x '", "'https://example.org/x'");
        row("script", FieldType::Url, "'javascript:void 0'", "command.value-invalid");
        row("purl", FieldType::Purl, "'pkg:NPM/%40Angular/core'", "'pkg:npm/%40Angular/core'");
        row("no purl", FieldType::Purl, "'npm:core'", "purl.scheme");
        row("reference", FieldType::Ref, "'not an id'", "uuid.malformed");
        row("references", FieldType::Refs,
            "['01930000-0000-7000-8000-000000000001','01930000-0000-7000-8000-000000000001']",
            "['01930000-0000-7000-8000-000000000001']");
        row("structure", FieldType::Structured, "{'n':2}", "{'n':2}");
        row("structure refused", FieldType::Structured, "{'n':3}", "body.field-value");
    }

    void values()
    {
        QFETCH(FieldType, type);
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, wanted);
        const FieldRule row = rowOf(type);
        const QJsonValue value = QJsonDocument::fromJson('[' + given + ']').array().first();
        const Result<QJsonValue> canonical = canonicalValue(row, value);
        const QByteArray got = canonical ? text(*canonical) : QByteArray(canonical.error().code.word().data());
        QCOMPARE(got, canonical ? '[' + wanted + ']' : wanted);
        if (canonical) {
            QCOMPARE(text(canonicalValue(row, *canonical).value()), got); // canonical is canonical
            QVERIFY(canonicalValue(row, {})->isNull());
        }
    }

    void aStructureSaysWhere()
    {
        const FieldRule row = rowOf(FieldType::Structured);
        QCOMPARE(canonicalValue(row, QJsonObject{{QStringLiteral("n"), 1}}).error().place,
                 QStringLiteral("cvss.3.1/n"));
    }
};

Q_DECLARE_METATYPE(firebreak::FieldType)
QTEST_GUILESS_MAIN(tst_FieldRule)
#include "tst_FieldRule.moc"
