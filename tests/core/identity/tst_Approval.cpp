// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Approval.h"

#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

/// What lets a blocking finding pass, and what does not.
class tst_Approval : public QObject
{
    Q_OBJECT

    static constexpr Check Approvable{ErrorCode("test.approvable"), CheckWeight::Blocks, "R104", "", "",
                                      Permission::ApproveBlackout};
    static constexpr Check Absolute{ErrorCode("test.absolute"), CheckWeight::Blocks, "R74", "", ""};
    static constexpr Check Hint{ErrorCode("test.hint"), CheckWeight::Warns, "R49", "", ""};

    static RecordId id() { return RecordId(Uuid::fromName("test", "record")); }
    static Approval approvalOf(const char* code, const QString& place)
    {
        return {QString::fromLatin1(code), place, u"because"_s, id(), *instantFromText(u"2026-03-01T09:00:00Z"_s)};
    }

private Q_SLOTS:
    // R104
    void letsPassWhatItNames()
    {
        const QList<Finding> findings{{&Approvable, id(), u"shipAt"_s, {}}, {&Hint, id(), {}, {}}};
        QCOMPARE(blockingFindings(findings, {}).size(), 1);
        QVERIFY(blockingFindings(findings, {approvalOf("test.approvable", u"shipAt"_s)}).isEmpty());
        QCOMPARE(blockingFindings(findings, {approvalOf("test.approvable", u"other"_s)}).size(), 1);
        QCOMPARE(blockingFindings(findings, {approvalOf("test.hint", u"shipAt"_s)}).size(), 1);
    }

    void noApprovalHelpsWhereNoneIsForeseen()
    {
        const QList<Finding> findings{{&Absolute, id(), u"class"_s, {}}};
        QCOMPARE(blockingFindings(findings, {approvalOf("test.absolute", u"class"_s)}), findings);
    }

    void readsBackAndRefuses()
    {
        const Approval approval = approvalOf("test.approvable", u"shipAt"_s);
        QCOMPARE(*Approval::fromJson(approval.toJson()), approval);
        QJsonObject json = approval.toJson();
        json.remove(u"reason"_s);
        const Result<Approval> refused = Approval::fromJson(json);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code.word(), "body.field-missing"_L1);
        QCOMPARE(refused.error().place, u"/reason"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Approval)
#include "tst_Approval.moc"
