// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AdvisorySource.h"
#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"
#include "core/intake/KevEntry.h"
#include "core/base/BodyFields.h"

#include <QJsonDocument>
#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

/// The two halves of every stored body, and the fields that reports and flaws share.
class tst_BodyReader : public QObject
{
    Q_OBJECT

    static QJsonObject parsed(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }
    static QString errorOf(const BodyReader& reader)
    {
        return reader.error() ? reader.error()->code.word() + u" at "_s + reader.error()->place : QString();
    }

private Q_SLOTS:
    void writesAndReadsBack()
    {
        const Instant at = *instantFromText(u"2024-02-29T12:00:00.5Z"_s);
        KevEntry kev;
        kev.name = u"Overflow"_s;
        BodyWriter writer(parsed(R"({"future":[1]})"));
        writer.text(QLatin1String("text"), u"x"_s);
        writer.texts(QLatin1String("texts"), {u"a"_s, u"b"_s});
        writer.flag(QLatin1String("flag"), true);
        writer.number(QLatin1String("number"), 0.5);
        writer.instant(QLatin1String("instant"), at);
        writer.date(QLatin1String("date"), QDate(2024, 2, 29));
        writer.object(QLatin1String("object"), parsed(R"({"k":1})"));
        writer.list(QLatin1String("list"), QList<KevEntry>{kev, kev});
        writer.child(QLatin1String("child"), std::optional(kev));
        const QJsonObject body = writer.take();
        QCOMPARE(body.size(), 10);

        BodyReader reader(body);
        QCOMPARE(reader.text(QLatin1String("text")), u"x"_s);
        QCOMPARE(reader.texts(QLatin1String("texts")), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(reader.flag(QLatin1String("flag")));
        QCOMPARE(*reader.number(QLatin1String("number")), 0.5);
        QCOMPARE(*reader.instant(QLatin1String("instant")), at);
        QCOMPARE(*reader.date(QLatin1String("date")), QDate(2024, 2, 29));
        QCOMPARE(reader.object(QLatin1String("object")), parsed(R"({"k":1})"));
        QCOMPARE(reader.list<KevEntry>(QLatin1String("list")), (QList<KevEntry>{kev, kev}));
        QCOMPARE(*reader.child<KevEntry>(QLatin1String("child")), kev);
        QVERIFY(!reader.error());
        QCOMPARE(reader.rest(), parsed(R"({"future":[1]})"));
    }

    void defaultsAreLeftOutAndReadAgain()
    {
        BodyWriter writer({});
        writer.text(QLatin1String("text"), {});
        writer.texts(QLatin1String("texts"), {});
        writer.flag(QLatin1String("flag"), false);
        writer.number(QLatin1String("number"), std::nullopt);
        writer.instant(QLatin1String("instant"), std::nullopt);
        writer.date(QLatin1String("date"), std::nullopt);
        writer.object(QLatin1String("object"), {});
        writer.list(QLatin1String("list"), QList<KevEntry>());
        writer.child(QLatin1String("child"), std::optional<KevEntry>());
        const QJsonObject body = writer.take();
        QVERIFY(body.isEmpty());
        BodyReader reader(body);
        QVERIFY(reader.text(QLatin1String("text")).isEmpty() && reader.texts(QLatin1String("texts")).isEmpty());
        QVERIFY(!reader.flag(QLatin1String("flag")) && !reader.number(QLatin1String("number")));
        QVERIFY(!reader.instant(QLatin1String("instant")) && !reader.date(QLatin1String("date")));
        QCOMPARE(reader.word(QLatin1String("word"), AdvisorySource::Kev, advisorySourceFromWord), AdvisorySource::Kev);
        QVERIFY(reader.list<KevEntry>(QLatin1String("list")).isEmpty());
        QVERIFY(!reader.child<KevEntry>(QLatin1String("child")));
        QVERIFY(!reader.error());
    }

    void theFirstWrongFieldIsTheError()
    {
        BodyReader reader(parsed(R"({"text":1,"flag":"yes"})"));
        QVERIFY(!reader.flag(QLatin1String("flag")));
        QCOMPARE(reader.text(QLatin1String("text")), QString());
        QCOMPARE(errorOf(reader), u"body.field-type at /flag"_s);
    }

    void wrongFieldsHaveTheirPlace()
    {
        const auto after = [](const QByteArray& json, auto read) {
            BodyReader reader(parsed(json));
            read(reader);
            return errorOf(reader);
        };
        const QLatin1String f("f");
        QCOMPARE(after(R"({"f":["a",1]})", [f](BodyReader& r) { (void)r.texts(f); }), u"body.field-type at /f"_s);
        QCOMPARE(after(R"({"f":"1"})", [f](BodyReader& r) { (void)r.number(f); }), u"body.field-type at /f"_s);
        QCOMPARE(after(R"({"f":"soon"})", [f](BodyReader& r) { (void)r.instant(f); }), u"body.field-value at /f"_s);
        QCOMPARE(after(R"({"f":"2024-02-30"})", [f](BodyReader& r) { (void)r.date(f); }), u"body.field-value at /f"_s);
        QCOMPARE(after(R"({"f":"nowhere"})",
                       [f](BodyReader& r) { (void)r.word(f, AdvisorySource::Cve, advisorySourceFromWord); }),
                 u"body.field-value at /f"_s);
        QCOMPARE(after(R"({"f":[{},{"name":1}]})", [f](BodyReader& r) { (void)r.list<KevEntry>(f); }),
                 u"body.field-type at /f/1/name"_s);
        QCOMPARE(after(R"({"f":[7]})", [f](BodyReader& r) { (void)r.list<KevEntry>(f); }), u"body.field-type at /f"_s);
        QCOMPARE(after(R"({"f":{"dueDate":"x"}})", [f](BodyReader& r) { (void)r.child<KevEntry>(f); }),
                 u"body.field-value at /f/dueDate"_s);
    }

    void teamFields()
    {
        const RecordId id(Uuid::fromName("person", "ada"));
        QJsonObject body = parsed(R"({"severity":"important","cvss":{"3.1":"CVSS:3.1/x","4.0":"CVSS:4.0/y"}})");
        body[u"owner"_s] = id.toText();
        BodyReader reader(body);
        QCOMPARE(*readRecordId(reader, QLatin1String("owner")), id);
        QCOMPARE(*readSeverity(reader, QLatin1String("severity")), Severity::Important);
        const QMap<QString, QString> vectors = readVectors(reader, QLatin1String("cvss"));
        QCOMPARE(vectors.value(u"4.0"_s), u"CVSS:4.0/y"_s);
        QCOMPARE(vectorsJson(vectors), body[u"cvss"_s].toObject());
        QVERIFY(!reader.error() && reader.rest().isEmpty());
        QVERIFY(!readRecordId(reader, QLatin1String("absent")) && !readSeverity(reader, QLatin1String("absent")));
        QVERIFY(!reader.error());

        BodyReader bad(parsed(R"({"owner":"nobody","severity":"huge"})"));
        QVERIFY(!readRecordId(bad, QLatin1String("owner")));
        QCOMPARE(bad.error()->place, u"/owner"_s);
        BodyReader worse(parsed(R"({"severity":"huge"})"));
        QVERIFY(!readSeverity(worse, QLatin1String("severity")));
        QCOMPARE(worse.error()->place, u"/severity"_s);
    }
};

QTEST_GUILESS_MAIN(tst_BodyReader)
#include "tst_BodyReader.moc"
