// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json/JsonList.h"
#include "core/intake/json/JsonNode.h"
#include "core/intake/json/JsonObject.h"
#include "core/intake/json/ReadFault.h"

#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

/// Typed access to a parsed document: the first fault is kept, with its place.
class tst_JsonObject : public QObject
{
    Q_OBJECT

    simdjson::dom::parser m_parser;

    simdjson::dom::element parsed(const QByteArray& json)
    {
        return m_parser.parse(json.constData(), size_t(json.size())).value();
    }
    /// `code at place` of what reading one field as one type reports.
    template <class Read> QString fault(const QByteArray& json, Read read)
    {
        ReadFault fault;
        const JsonNode root(parsed(json), fault);
        const JsonObject object(root);
        read(object);
        return fault.error() ? fault.error()->code.word() + u" at "_s + fault.error()->place : QString();
    }

private Q_SLOTS:
    void values()
    {
        ReadFault fault;
        const JsonNode root(parsed(R"({"t":"ä","n":1.5,"q":"2.5","b":true,"i":"2024-02-29T12:00:00.5Z",
            "d":"2024-02-29","l":["x","y"],"o":{"k":null},"z":null})"),
                            fault);
        const JsonObject object(root);
        QCOMPARE(object.text("t"), u"ä"_s);
        QCOMPARE(object.bytes("t"), std::string_view("ä"));
        QCOMPARE(*object.number("n"), 1.5);
        QCOMPARE(*object.number("q"), 2.5);
        QVERIFY(object.at("b").flag());
        QCOMPARE(toText(*object.instant("i")), u"2024-02-29T12:00:00.500Z"_s);
        QCOMPARE(*object.at("d").day(), QDate(2024, 2, 29));
        QCOMPARE(object.texts("l"), (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(!object.has("z") && !object.has("absent") && object.text("z").isEmpty());
        QStringList keys;
        object.forEach([&keys](std::string_view key, const JsonNode&) {
            keys.append(QString::fromUtf8(key.data(), qsizetype(key.size())));
        });
        QCOMPARE(keys.size(), 8); // null is as absent
        QVERIFY(!fault.error());
    }

    void times()
    {
        const auto instantOf = [this](const QByteArray& text) {
            ReadFault fault;
            const JsonNode root(parsed("{\"i\":\"" + text + "\"}"), fault);
            const JsonObject object(root);
            const std::optional<Instant> instant = object.instant("i");
            return instant ? toText(*instant) : fault.error() ? u"fault"_s : QString();
        };
        QCOMPARE(instantOf("2024-01-01T00:00:00"), u"2024-01-01T00:00:00.000Z"_s);
        QCOMPARE(instantOf("2024-01-01T00:00:00.123456+02:00"), u"2023-12-31T22:00:00.123Z"_s);
        QCOMPARE(instantOf("2024-02-30T00:00:00Z"), QString());
        QCOMPARE(instantOf("0001-01-01T00:00:00Z"), QString()); // the zero time of some exporters
        QCOMPARE(instantOf("soon"), QString());
    }

    void faultsNameTheirPlace()
    {
        QCOMPARE(fault(R"({"a/b":{"~":[1,"x"]}})",
                       [](const JsonObject& object) {
                           const JsonNode inner = object.at("a/b");
                           const JsonObject innerObject(inner);
                           (void)innerObject.texts("~");
                       }),
                 u"intake.field-type at /a~1b/~0/0"_s);
        QCOMPARE(fault(R"({"n":"one"})", [](const JsonObject& object) { (void)object.number("n"); }),
                 u"intake.field-value at /n"_s);
        QCOMPARE(fault(R"({"n":[1]})", [](const JsonObject& object) { (void)object.number("n"); }),
                 u"intake.field-type at /n"_s);
        QCOMPARE(fault(R"({"d":"2024-02-30"})", [](const JsonObject& object) { (void)object.at("d").day(); }),
                 u"intake.field-value at /d"_s);
        QCOMPARE(fault(R"({"l":{}})", [](const JsonObject& object) { (void)object.list("l"); }),
                 u"intake.field-type at /l"_s);
        QCOMPARE(fault(R"({"a":1,"b":2,"a":3})", [](const JsonObject&) {}), u"intake.key-repeated at "_s);
        QByteArray many = "{";
        for (int i = 0; i < 40; ++i)
            many += "\"k" + QByteArray::number(i % 39) + "\":1,";
        QCOMPARE(fault(many.chopped(1) + '}', [](const JsonObject&) {}), u"intake.key-repeated at "_s);
    }

    void theFirstFaultIsKept()
    {
        ReadFault fault;
        const JsonNode root(parsed(R"({"a":1,"b":2})"), fault);
        const JsonObject object(root);
        (void)object.text("b");
        (void)object.text("a");
        QCOMPARE(fault.error()->place, u"/b"_s);
        // A part read as a document of its own has a fault of its own.
        ReadFault other;
        const JsonNode part = object.at("a").rebased(other);
        (void)part.text();
        QCOMPARE(other.error()->place, QString());
    }
};

QTEST_GUILESS_MAIN(tst_JsonObject)
#include "tst_JsonObject.moc"
