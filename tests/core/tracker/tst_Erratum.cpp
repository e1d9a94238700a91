// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/Erratum.h"
#include "core/tracker/ErratumChecks.h"
#include "tests/core/tracker/TrackerSamples.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Erratum : public QObject
{
    Q_OBJECT

private:
    static void sign(Erratum& erratum)
    {
        const QString content = erratum.contentHash();
        const Stamp stamp = stampOf("2026-12-01T10:00:00Z");
        erratum.signOffs = {{SignOffPart::Security, content, stamp, {}},
                            {SignOffPart::Documentation, content, stamp, {}}};
        erratum.reviews = {{QStringLiteral("incident-response"), content, stamp, {}},
                           {QStringLiteral("documentation"), content, stamp, {}}};
    }
    /// Everything that shipping needs.
    static Erratum ready()
    {
        Erratum erratum;
        erratum.trackers = {idOf("tracker")};
        erratum.advisory = QStringLiteral("SA-2026:0001");
        erratum.synopsis = QStringLiteral("Important: openssl");
        erratum.documents = {{QStringLiteral("advisory"),
                              QStringLiteral("text"),
                              QStringLiteral("aa"),
                              stampOf("2026-12-01T09:00:00Z"),
                              {}}};
        erratum.channel = ReleaseChannel::Erratum;
        erratum.createdAt = instantOf("2026-11-28T09:00:00Z");
        sign(erratum);
        return erratum;
    }
    static ErratumSurroundings around()
    {
        ErratumTracker tracker{.id = idOf("tracker")};
        tracker.isQualityComplete = true;
        tracker.cves = {QStringLiteral("CVE-2026-1000")};
        ErratumSurroundings surroundings{.id = idOf("erratum")};
        surroundings.trackers = {tracker};
        return surroundings;
    }
    static QStringList shipping(const Erratum& erratum, const ErratumSurroundings& surroundings = around())
    {
        return codesOf(shippingFindings(erratum, surroundings, instantOf("2026-12-02T10:00:00Z")));
    }

private Q_SLOTS:
    // R101 R107
    void roundTrips()
    {
        Erratum erratum = ready();
        erratum.channel = ReleaseChannel::ContainerCatalogue;
        erratum.containers = {{QStringLiteral("image"),
                               QStringLiteral("C"),
                               QStringLiteral("A"),
                               instantOf("2026-12-01T09:00:00Z"),
                               {}}};
        erratum.plannedAt = instantOf("2026-12-02T10:00:00Z");
        erratum.shipped = stampOf("2026-12-02T10:05:00Z");
        erratum.extra = {{QStringLiteral("future"), true}};
        const auto read = Erratum::fromJson(erratum.toJson());
        QVERIFY2(read, read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, erratum);
        erratum.containers[0].grade = QStringLiteral("Z");
        QVERIFY(!Erratum::fromJson(erratum.toJson()));
        erratum = ready();
        erratum.trackers.clear();
        QVERIFY(!Erratum::fromJson(erratum.toJson()));
    }

    // D4
    void hasThreeTypesAndNoBulletin()
    {
        QJsonObject body = ready().toJson();
        for (const char* type : {"security", "bugfix", "enhancement"}) {
            body[QLatin1String("type")] = QString::fromLatin1(type);
            QVERIFY(Erratum::fromJson(body));
        }
        for (const char* type : {"bulletin", "SB", "EB", ""}) {
            body[QLatin1String("type")] = QString::fromLatin1(type);
            QVERIFY(!Erratum::fromJson(body));
        }
    }

    // R106
    void needsTwoApprovalsOfWhatItSays()
    {
        Erratum erratum = ready();
        QVERIFY(erratum.isApproved());
        QVERIFY(shipping(erratum).isEmpty());
        erratum.signOffs.removeLast();
        QVERIFY(!erratum.isApproved());
        QCOMPARE(shippingFindings(erratum, around(), instantOf("2026-12-02T10:00:00Z")).at(0).details,
                 QStringList{QStringLiteral("documentation")});
        for (int change = 0; change < 5; ++change) {
            Erratum edited = ready();
            switch (change) {
            case 0:
                edited.synopsis += QLatin1Char('!');
                break;
            case 1:
                edited.documents[0].sha256 = QStringLiteral("bb");
                break;
            case 2:
                edited.trackers.append(idOf("other"));
                break;
            case 3:
                edited.advisory = QStringLiteral("SA-2026:0002");
                break;
            case 4:
                edited.type = ErratumType::Bugfix;
                break;
            }
            QVERIFY2(!edited.isApproved(), qPrintable(QString::number(change)));
            QVERIFY(!edited.isFinallyReviewed());
        }
    }

    // R103
    void needsTheFinalReviewOfTwoGroups()
    {
        Erratum erratum = ready();
        erratum.reviews.removeLast();
        QCOMPARE(shipping(erratum), QStringList{QStringLiteral("erratum.review-missing")});
        erratum.reviews[0].group = QStringLiteral("documentation");
        QCOMPARE(shipping(erratum), QStringList{QStringLiteral("erratum.review-missing")});
    }

    // R101 R102 R107
    void needsDocumentsQualityAndChannel()
    {
        Erratum erratum = ready();
        erratum.documents.clear();
        sign(erratum);
        QCOMPARE(shipping(erratum), QStringList{QStringLiteral("erratum.documents-missing")});
        ErratumSurroundings surroundings = around();
        surroundings.trackers[0].isQualityComplete = false;
        QCOMPARE(shipping(ready(), surroundings), QStringList{QStringLiteral("erratum.quality-missing")});
        surroundings.trackers.clear();
        QCOMPARE(shipping(ready(), surroundings), QStringList{QStringLiteral("erratum.tracker-unknown")});
        erratum = ready();
        erratum.channel.reset();
        QCOMPARE(shipping(erratum), QStringList{QStringLiteral("erratum.channel-missing")});
        erratum.channel = ReleaseChannel::ContainerCatalogue;
        QCOMPARE(shipping(erratum), QStringList{QStringLiteral("erratum.grades-missing")});
    }

    // R105
    void aCveShipsOnlyWithASecurityAdvisory()
    {
        Erratum erratum = ready();
        erratum.type = ErratumType::Bugfix;
        sign(erratum);
        QCOMPARE(shipping(erratum), QStringList{QStringLiteral("erratum.not-security")});
        ErratumSurroundings surroundings = around();
        surroundings.advisedCves = {QStringLiteral("CVE-2026-1000")}; // by a security erratum that has shipped
        QVERIFY(shipping(erratum, surroundings).isEmpty());
        surroundings = around();
        surroundings.trackers[0].cves.clear(); // a weakness has no CVE
        QVERIFY(shipping(erratum, surroundings).isEmpty());
    }

    // R104
    void aBlackoutNeedsAnApproval()
    {
        Erratum erratum = ready();
        const Instant christmas = instantOf("2026-12-25T10:00:00Z");
        const QList<Finding> found = shippingFindings(erratum, around(), christmas);
        QCOMPARE(codesOf(found), QStringList{QStringLiteral("erratum.black-out")});
        QCOMPARE(found.at(0).check->approver, std::optional(Permission::ApproveBlackout));
        Approval approval;
        approval.code = QStringLiteral("erratum.black-out");
        approval.place = QStringLiteral("plannedAt");
        QVERIFY(blockingFindings(found, {approval}).isEmpty());
        QCOMPARE(blockingFindings(found, {}).size(), 1);
        erratum.plannedAt = christmas;
        QCOMPARE(codesOf(checkErratum(erratum, around())),
                 QStringList{QStringLiteral("erratum.black-out-planned")});
        const auto status = erratumStatus(erratum, around(), instantOf("2026-12-02T10:00:00Z"));
        QCOMPARE(status.reasons.size(), 1);
        erratum.approvals = {approval};
        QVERIFY(erratumStatus(erratum, around(), instantOf("2026-12-02T10:00:00Z")).reasons.isEmpty());
        erratum.shipped = Stamp{std::nullopt, christmas};
        QVERIFY(checkErratum(erratum, around()).isEmpty()); // judged when it shipped
        erratum.synopsis = QStringLiteral("edited after it shipped");
        QCOMPARE(codesOf(checkErratum(erratum, around())).count(QStringLiteral("erratum.sign-off-missing")),
                 2);
    }

    // R53
    void anEmbargoHoldsItBack()
    {
        ErratumSurroundings surroundings = around();
        surroundings.trackers[0].isEmbargoed = true;
        QCOMPARE(shipping(ready(), surroundings), QStringList{QStringLiteral("erratum.embargoed")});
    }

    void statusFollowsWhatIsRecorded()
    {
        const Instant now = instantOf("2026-12-02T10:00:00Z");
        Erratum erratum = ready();
        auto status = erratumStatus(erratum, around(), now);
        QCOMPARE(status.state, ErratumState::Approved);
        QCOMPARE(status.next, std::optional(ErratumState::Shipped));
        QVERIFY(status.reasons.isEmpty());
        erratum.synopsis = QStringLiteral("edited"); // falls back by itself
        status = erratumStatus(erratum, around(), now);
        QCOMPARE(status.state, ErratumState::Draft);
        QCOMPARE(status.reasons.size(), 2);
        QCOMPARE(status.reasons.at(0).field, QStringLiteral("signOffs"));
        erratum.shipped = stampOf("2026-12-02T10:00:00Z");
        QCOMPARE(erratumStatus(erratum, around(), now).state, ErratumState::Shipped);
        for (const Check* check : erratumChecks())
            QVERIFY(check->code.word().startsWith(QLatin1String("erratum.")));
    }
};

QTEST_GUILESS_MAIN(tst_Erratum)
#include "tst_Erratum.moc"
