// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssTyped.h"

#include <QTest>

namespace firebreak::ui {

class CvssTypedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsText()
    {
        CvssTyped typed;
        typed.drafts.append(CvssDraft(CvssVersion::V2_0)); // cleared
        CvssDraft half(CvssVersion::V4_0);
        half.setValue(0, 1);
        half.setValue(4, 2);
        typed.drafts.append(half);
        typed.drafts.append(CvssDraft(CvssVector::parse(QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/E:P")).value()));
        typed.unreadable = QStringLiteral("CVSS:3.1/AV:? x");
        QCOMPARE(CvssTyped::fromText(typed.toText()), typed);
        QVERIFY(CvssTyped::fromText({}).isEmpty());
        QVERIFY(CvssTyped().toText().isEmpty());
    }

    void leavesOutWhatItDoesNotKnow()
    {
        const CvssTyped typed = CvssTyped::fromText(QStringLiteral("5.0 CVSS:5.0/AV:N\n3.1 CVSS:3.1/AV:Q/ZZ:N/AC:H"));
        QCOMPARE(typed.drafts.size(), 1);
        QCOMPARE(typed.drafts.first().toText(), QStringLiteral("CVSS:3.1/AC:H"));
    }
};

} // namespace firebreak::ui

QTEST_GUILESS_MAIN(firebreak::ui::CvssTypedTest)
#include "tst_CvssTyped.moc"
