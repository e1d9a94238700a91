// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Advisory.h"

#include "core/intake/IntakeError.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

namespace {

Advisory fullAdvisory()
{
    Advisory advisory;
    advisory.source = AdvisorySource::Osv;
    advisory.documentId = u"GO-2024-0001"_s;
    advisory.aliases = {u"GO-2024-0001"_s, u"CVE-2024-0001"_s};
    advisory.related = {u"CVE-2024-0002"_s};
    advisory.upstream = {u"CVE-2024-0003"_s};
    advisory.publisher = u"Go"_s;
    advisory.title = u"A title"_s;
    advisory.description = u"Beschreibung"_s;
    advisory.language = u"de"_s;
    advisory.published = *instantFromText(u"2024-01-01T00:00:00Z");
    advisory.modified = *instantFromText(u"2024-01-02T03:04:05.678Z");
    advisory.state = AdvisoryState::Withdrawn;
    advisory.stateAt = *instantFromText(u"2024-02-01T00:00:00Z");
    advisory.stateReason = u"duplicate"_s;
    advisory.status = u"reviewed"_s;
    advisory.references = {
        {.url = u"https://example.org/1"_s, .name = u"one"_s, .tags = {u"FIX"_s, u"patch"_s}}};
    advisory.scores = {{.issuer = u"NVD"_s,
                        .role = ScoreRole::Nvd,
                        .version = u"3.1"_s,
                        .vector = u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s,
                        .score = 9.1,
                        .severity = u"CRITICAL"_s,
                        .kind = u"Primary"_s,
                        .finding = ScoreFinding::ScoreDiffers},
                       {.issuer = u"Ubuntu"_s, .severity = u"medium"_s}};
    advisory.cwes = {u"CWE-79"_s, u"CWE-80"_s};
    AffectedPackage package;
    package.issuer = u"CISA-ADP"_s;
    package.ecosystem = u"Go"_s;
    package.package = u"example.org/mod"_s;
    package.purl = u"pkg:golang/example.org/mod"_s;
    package.cpes = {u"cpe:2.3:a:v:p:1:*:*:*:*:*:*:*"_s};
    package.ranges = {
        {.scheme = u"SEMVER"_s, .from = u"1.0"_s, .until = u"1.2"_s, .isUntilInclusive = true},
        {.scheme = u"GIT"_s, .status = AffectedStatus::Unknown, .repo = u"https://example.org/r"_s}};
    package.versions = {u"1.0"_s};
    package.fixed = {u"1.3"_s};
    advisory.affected = {package};
    advisory.kev =
        KevEntry{.dateAdded = QDate(2024, 3, 1), .dueDate = QDate(2024, 3, 22), .ransomware = u"Known"_s};
    advisory.epss = EpssScore{.score = 0.5, .percentile = 0.9, .date = QDate(2024, 3, 2), .model = u"v1"_s};
    advisory.ssvc = {
        {.issuer = u"CISA-ADP"_s, .version = u"2.0.3"_s, .options = {{u"Exploitation"_s, u"active"_s}}}};
    advisory.credits = {{.name = u"Somebody"_s, .kind = u"finder"_s}};
    advisory.solution = u"Update."_s;
    advisory.workaround = u"Switch it off."_s;
    advisory.tags = {u"disputed"_s};
    return advisory;
}

} // namespace

class tst_Advisory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripKeepsEveryField()
    {
        const Advisory advisory = fullAdvisory();
        // Through text, as it is stored.
        const QByteArray text = QJsonDocument(advisory.toJson()).toJson(QJsonDocument::Compact);
        const auto read = Advisory::fromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(toLogLine(read.error())));
        QVERIFY(*read == advisory);
        QCOMPARE(read->toJson(), advisory.toJson());
    }

    void defaultsAreLeftOut()
    {
        Advisory advisory;
        advisory.documentId = u"CVE-2024-0001"_s;
        advisory.aliases = {u"CVE-2024-0001"_s};
        QCOMPARE(advisory.toJson(),
                 (QJsonObject{{u"source"_s, u"cve"_s}, {u"documentId"_s, u"CVE-2024-0001"_s}}));
        QVERIFY(*Advisory::fromJson(advisory.toJson()) == advisory);
    }

    void unknownFieldsSurviveAtEveryLevel()
    {
        QJsonObject body = fullAdvisory().toJson();
        body.insert(u"fromTheFuture"_s, QJsonArray{1, 2});
        QJsonObject score = body[u"scores"_s].toArray().at(0).toObject();
        score.insert(u"alsoNew"_s, true);
        body.insert(u"scores"_s, QJsonArray{score});
        const auto read = Advisory::fromJson(body);
        QVERIFY(read.has_value());
        QCOMPARE(read->extra, (QJsonObject{{u"fromTheFuture"_s, QJsonArray{1, 2}}}));
        QCOMPARE(read->toJson(), body);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* json, const char* code, const char* place) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(code)
                                << QString::fromLatin1(place);
        };
        row("no source", R"({"documentId":"X"})", "body.field-missing", "/source");
        row("no id", R"({"source":"cve"})", "body.field-missing", "/documentId");
        row("unknown source", R"({"source":"x","documentId":"X"})", "body.field-value", "/source");
        row("title", R"({"source":"cve","documentId":"X","title":1})", "body.field-type", "/title");
        row("date", R"({"source":"cve","documentId":"X","published":"soon"})", "body.field-value",
            "/published");
        row("deep", R"({"source":"cve","documentId":"X","scores":[{},{"role":"king"}]})",
            "body.field-value", "/scores/1/role");
        row("list", R"({"source":"cve","documentId":"X","cwes":"CWE-1"})", "body.field-type", "/cwes");
        row("list of numbers", R"({"source":"cve","documentId":"X","scores":[1]})", "body.field-type",
            "/scores");
        row("kev", R"({"source":"cve","documentId":"X","kev":{"dueDate":"2024-02-31"}})",
            "body.field-value", "/kev/dueDate");
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const auto read = Advisory::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(QString(read.error().code.word()), code);
        QCOMPARE(read.error().place, place);
    }
};

QTEST_GUILESS_MAIN(tst_Advisory)
#include "tst_Advisory.moc"
