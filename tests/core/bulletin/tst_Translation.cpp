// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/Translation.h"

#include "core/bulletin/BulletinChecks.h"
#include "tests/core/bulletin/SampleBulletin.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Translation : public QObject
{
    Q_OBJECT

    static Translation german()
    {
        Translation translation{idOf("bulletin"),
                                QStringLiteral("de"),
                                QStringLiteral("\u00dcberlauf im Parser"),
                                hashOfTitle(sampleText().title),
                                {},
                                idOf("translator"),
                                {},
                                {},
                                {}};
        const QStringList texts{QStringLiteral("Ein Parser l\u00e4uft \u00fcber (CVE-2026-1234)."),
                                QStringLiteral("Auf 3.2.1 aktualisieren.")};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const BulletinSection source = sampleText().sections.at(i);
            translation.sections.append({{source.key, source.heading, texts.at(i)}, hashOf(source)});
        }
        return translation;
    }

    static QStringList codes(const Translation& translation, const Bulletin& source)
    {
        QStringList codes;
        for (const Finding& finding : checkTranslation(idOf("translation"), translation, source))
            codes.append(finding.check->code.word());
        return codes;
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields()
    {
        Translation translation = german();
        translation.final = TextMark{at("2026-12-01T15:00:00Z"), idOf("translator"), sampleText().hash()};
        translation.posted = TextMark{at("2026-12-02T13:00:00Z"), {}, sampleText().hash()};
        translation.extra = {{QStringLiteral("future"), 1}};
        QCOMPARE(Translation::fromJson(translation.toJson()).value(), translation);
    }

    void aChangedSourceMakesItsSectionStale() // R122 R131
    {
        BulletinText source = sampleText();
        QVERIFY(german().stale(source).isEmpty());
        source.sections.last().text += QStringLiteral(" Restart.");
        QCOMPARE(german().stale(source), {QStringLiteral("mitigation")});
        source.title += QLatin1Char('s');
        source.sections.append({QStringLiteral("risk"), {}, QStringLiteral("High.")});
        QCOMPARE(german().stale(source), (QStringList{QStringLiteral("title"), QStringLiteral("mitigation"),
                                                      QStringLiteral("risk")}));
    }

    void onlyTheFinalBulletinIsTranslated() // R131
    {
        Translation translation = german();
        translation.final = TextMark{at("2026-12-01T15:00:00Z"), idOf("translator"), sampleText().hash()};
        QVERIFY(translation.isFinalOf(sampleText()));
        QCOMPARE(codes(translation, sampleBulletin()), {QStringLiteral("translation.not-of-final")});
        QCOMPARE(codes(translation, finalBulletin()), QStringList());
        Bulletin changed = finalBulletin();
        changed.text.title = QStringLiteral("Another");
        changed.frozen->hash = changed.hash();
        QVERIFY(!translation.isFinalOf(changed.text));
        QVERIFY(codes(translation, changed).contains(QStringLiteral("translation.not-of-final")));
    }

    void itIsPostedWithItsBulletin() // R131
    {
        Translation translation = german();
        translation.posted = TextMark{at("2026-12-02T13:00:00Z"), {}, sampleText().hash()};
        QCOMPARE(codes(translation, finalBulletin()), {QStringLiteral("translation.posted-alone")});
        Bulletin published = finalBulletin();
        published.published = TextMark{at("2026-12-02T13:00:00Z"), {}, published.hash()};
        QCOMPARE(codes(translation, published), QStringList());
    }

    void publishingWithoutACompleteTranslationIsSaid() // R122 R131
    {
        BulletinFacts facts;
        facts.isInstructed = true;
        facts.people = {{idOf("ic"), {Role::Commander}},
                        {idOf("pgm"), {Role::ProgramManager}},
                        {idOf("writer"), {Role::Writer}},
                        {idOf("analyst"), {Role::Analyst}}};
        facts.translations = {german()};
        const auto findings = checkPublication(idOf("bulletin"), finalBulletin(), facts);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().check == &check::TranslationNotPosted && !findings.first().blocks());
    }

    void whatIsNeverTranslatedIsCarriedOver() // R131
    {
        QCOMPARE(lostTokens(QStringLiteral("CVE-2026-1234 in 3.2.1, see https://example.com/a."),
                            QStringLiteral("CVE-2026-1234")),
                 (QStringList{QStringLiteral("3.2.1"), QStringLiteral("https://example.com/a")}));
        Translation translation = german();
        translation.sections.last().section.text = QStringLiteral("Auf 3,2,1 aktualisieren.");
        const auto findings = checkTranslation(idOf("translation"), translation, finalBulletin());
        QVERIFY(findings.first().check == &check::TranslationTokenLost);
        QCOMPARE(findings.first().details.last(), QStringLiteral("3.2.1"));
    }

    void languagesAreTags()
    {
        for (const char* tag : {"", "german language", "d", "de_DE"}) {
            Translation translation = german();
            translation.language = QString::fromLatin1(tag);
            QVERIFY2(!Translation::fromJson(translation.toJson()), tag);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Translation)
#include "tst_Translation.moc"
