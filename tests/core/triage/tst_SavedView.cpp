// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/SavedView.h"

#include <QTest>

using namespace firebreak;

class tst_SavedView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsWithUnknownFields()
    {
        SavedView view;
        view.name = QStringLiteral("My open ones");
        view.query = QStringLiteral("owner:me state:open");
        view.sort = QStringLiteral("-received");
        view.columns = {QStringLiteral("id"), QStringLiteral("title")};
        view.owner = RecordId(Uuid::fromName("test", "analyst"));
        view.isShared = true;
        view.extra = {{QStringLiteral("future"), 1}};
        QCOMPARE(SavedView::fromJson(view.toJson()).value(), view);
    }

    void refusesAQueryThatCanNotBeRead()
    {
        QVERIFY(SavedView::fromJson({{QStringLiteral("name"), QStringLiteral("all")}}));
        QVERIFY(!SavedView::fromJson({{QStringLiteral("query"), QStringLiteral("owner:me")}}));
        QVERIFY(!SavedView::fromJson({{QStringLiteral("name"), QStringLiteral("x")},
                                      {QStringLiteral("query"), QStringLiteral("severity:awful")}}));
        QVERIFY(!SavedView::fromJson({{QStringLiteral("name"), QString(81, u'x')}}));
    }
};

QTEST_APPLESS_MAIN(tst_SavedView)
#include "tst_SavedView.moc"
