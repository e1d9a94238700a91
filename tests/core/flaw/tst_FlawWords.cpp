// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/AffectWords.h"
#include "core/flaw/FlawWords.h"
#include "core/flaw/WordTable.h"

#include <QTest>

using namespace firebreak;

class tst_FlawWords : public QObject
{
    Q_OBJECT

private:
    template <class Enum, class FromWord> static void checkWords(int count, FromWord fromWord)
    {
        QStringList words;
        for (int i = 0; i < count; ++i) {
            const QString word = toWord(Enum(i));
            QVERIFY(!word.isEmpty());
            QVERIFY(!words.contains(word));
            words.append(word);
            QCOMPARE(fromWord(word), std::optional(Enum(i)));
        }
        QVERIFY(!fromWord(u"nonsense"));
        QVERIFY(!fromWord(u""));
    }

private Q_SLOTS:
    void everyValueHasItsWord()
    {
        checkWords<SourceVisibility>(3, sourceVisibilityFromWord);
        checkWords<MitigationKind>(3, mitigationKindFromWord); // R88: full, partial, none known
        checkWords<CveStatus>(5, cveStatusFromWord);
        checkWords<EndingKind>(3, endingKindFromWord);
        checkWords<LabelState>(4, labelStateFromWord);
        checkWords<RescoreCause>(5, rescoreCauseFromWord);
        checkWords<DiscrepancyOutcome>(3, discrepancyOutcomeFromWord);
        checkWords<RescoreAnswer>(3, rescoreAnswerFromWord);
        checkWords<ReproductionResult>(3, reproductionResultFromWord);
        checkWords<AssessmentItem>(int(allAssessmentItems().size()), assessmentItemFromWord);
        checkWords<ConsultationTopic>(4, consultationTopicFromWord);
        checkWords<Affectedness>(3, affectednessFromWord);
        checkWords<Resolution>(4, resolutionFromWord);
        checkWords<Justification>(5, justificationFromWord);
    }

    void pairsOfAffectednessAndResolution() // FK35
    {
        int allowed = 0;
        for (const auto affectedness :
             {Affectedness::New, Affectedness::Affected, Affectedness::NotAffected}) {
            allowed += isPair(affectedness, std::nullopt);
            for (int i = 0; i < 4; ++i)
                allowed += isPair(affectedness, Resolution(i));
        }
        QCOMPARE(allowed, 9);
        QVERIFY(!isPair(Affectedness::New, Resolution::Delegated));
        QVERIFY(!isPair(Affectedness::Affected, std::nullopt));
        QVERIFY(!isPair(Affectedness::NotAffected, Resolution::WontFix));
    }
};

QTEST_GUILESS_MAIN(tst_FlawWords)
#include "tst_FlawWords.moc"
