// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssWordsV2.h"

#include <array>

namespace firebreak::ui {
namespace {

constexpr std::array valuesAV{
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Local"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker needs physical access or a local account.")},
    CvssValueWords{"A", QT_TRANSLATE_NOOP("Cvss", "Adjacent Network"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker must be in the same broadcast or collision "
                                             "domain, such as the local subnet or radio range.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "Network"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker needs only network reach, from anywhere.")},
};

constexpr std::array valuesAC{
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "Special conditions are needed, such as elevated rights "
                                             "elsewhere, a rare configuration or a lucky race.")},
    CvssValueWords{"M", QT_TRANSLATE_NOOP("Cvss", "Medium"),
                   QT_TRANSLATE_NOOP("Cvss", "Some conditions are needed, such as a limited group of "
                                             "origins, prior reconnaissance or mild persuasion of a user.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "No special conditions: a usual configuration is open and the attack needs little skill.")},
};

constexpr std::array valuesAu{
    CvssValueWords{
        "M", QT_TRANSLATE_NOOP("Cvss", "Multiple"),
        QT_TRANSLATE_NOOP(
            "Cvss", "The attacker must authenticate two or more times, even with the same credentials.")},
    CvssValueWords{"S", QT_TRANSLATE_NOOP("Cvss", "Single"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker must be logged in once.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"), QT_TRANSLATE_NOOP("Cvss", "No login is needed.")},
};

constexpr std::array valuesC{
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing is disclosed.")},
    CvssValueWords{
        "P", QT_TRANSLATE_NOOP("Cvss", "Partial"),
        QT_TRANSLATE_NOOP("Cvss",
                          "Much is disclosed, but the attacker cannot choose what, or only part of it.")},
    CvssValueWords{"C", QT_TRANSLATE_NOOP("Cvss", "Complete"),
                   QT_TRANSLATE_NOOP("Cvss", "Everything the system holds can be read.")},
};

constexpr std::array valuesI{
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing can be changed.")},
    CvssValueWords{
        "P", QT_TRANSLATE_NOOP("Cvss", "Partial"),
        QT_TRANSLATE_NOOP("Cvss", "Some files or data can be changed, without control of which or how far.")},
    CvssValueWords{
        "C", QT_TRANSLATE_NOOP("Cvss", "Complete"),
        QT_TRANSLATE_NOOP("Cvss", "Anything on the system can be changed; its protection is gone.")},
};

constexpr std::array valuesA{
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "The system goes on running unharmed.")},
    CvssValueWords{"P", QT_TRANSLATE_NOOP("Cvss", "Partial"),
                   QT_TRANSLATE_NOOP("Cvss", "The system slows down or is interrupted at times.")},
    CvssValueWords{"C", QT_TRANSLATE_NOOP("Cvss", "Complete"),
                   QT_TRANSLATE_NOOP("Cvss", "The affected resource is shut down entirely.")},
};

constexpr std::array valuesE{
    CvssValueWords{"ND", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: the factor is skipped.")},
    CvssValueWords{"U", QT_TRANSLATE_NOOP("Cvss", "Unproven"),
                   QT_TRANSLATE_NOOP("Cvss", "No exploit code is known, or it is only a theory.")},
    CvssValueWords{
        "POC", QT_TRANSLATE_NOOP("Cvss", "Proof-of-Concept"),
        QT_TRANSLATE_NOOP("Cvss", "Code or a demonstration exists that does not work in most situations.")},
    CvssValueWords{"F", QT_TRANSLATE_NOOP("Cvss", "Functional"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "Working exploit code exists for most situations where the flaw is present.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Exploitation works everywhere, by mobile code such as a worm or without any code.")},
};

constexpr std::array valuesRL{
    CvssValueWords{"ND", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: the factor is skipped.")},
    CvssValueWords{
        "OF", QT_TRANSLATE_NOOP("Cvss", "Official Fix"),
        QT_TRANSLATE_NOOP("Cvss", "The vendor offers a complete solution: a patch or an upgrade.")},
    CvssValueWords{
        "TF", QT_TRANSLATE_NOOP("Cvss", "Temporary Fix"),
        QT_TRANSLATE_NOOP("Cvss",
                          "The vendor offers an official but passing remedy, such as a hotfix or a tool.")},
    CvssValueWords{"W", QT_TRANSLATE_NOOP("Cvss", "Workaround"),
                   QT_TRANSLATE_NOOP("Cvss", "An unofficial remedy exists, by users or third parties.")},
    CvssValueWords{"U", QT_TRANSLATE_NOOP("Cvss", "Unavailable"),
                   QT_TRANSLATE_NOOP("Cvss", "No remedy exists, or none that can be applied.")},
};

constexpr std::array valuesRC{
    CvssValueWords{"ND", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: the factor is skipped.")},
    CvssValueWords{
        "UC", QT_TRANSLATE_NOOP("Cvss", "Unconfirmed"),
        QT_TRANSLATE_NOOP("Cvss", "A single unconfirmed source, or reports that contradict each other.")},
    CvssValueWords{
        "UR", QT_TRANSLATE_NOOP("Cvss", "Uncorroborated"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Several unofficial sources, such as independent researchers, that may disagree in detail.")},
    CvssValueWords{"C", QT_TRANSLATE_NOOP("Cvss", "Confirmed"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "The vendor or author has acknowledged it, or exploitation has been seen.")},
};

constexpr std::array valuesCDP{
    CvssValueWords{"ND", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: the factor is skipped.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP("Cvss", "No loss of life, assets, productivity or revenue is to be feared.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss", "Slight damage or slight loss of revenue or productivity may follow.")},
    CvssValueWords{"LM", QT_TRANSLATE_NOOP("Cvss", "Low-Medium"),
                   QT_TRANSLATE_NOOP("Cvss", "Moderate damage or moderate loss may follow.")},
    CvssValueWords{"MH", QT_TRANSLATE_NOOP("Cvss", "Medium-High"),
                   QT_TRANSLATE_NOOP("Cvss", "Significant damage or significant loss may follow.")},
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "Catastrophic damage or catastrophic loss may follow.")},
};

constexpr std::array valuesTD{
    CvssValueWords{"ND", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: the factor is skipped.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP("Cvss", "No target exists here, or only in a laboratory: nothing is at risk.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "Up to a quarter of the environment is at risk.")},
    CvssValueWords{
        "M", QT_TRANSLATE_NOOP("Cvss", "Medium"),
        QT_TRANSLATE_NOOP("Cvss", "Between a quarter and three quarters of the environment are at risk.")},
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "More than three quarters of the environment are at risk.")},
};

constexpr std::array valuesCR{
    CvssValueWords{"ND", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: the factor is skipped.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss", "Losing confidentiality would hurt the organisation only a little.")},
    CvssValueWords{
        "M", QT_TRANSLATE_NOOP("Cvss", "Medium"),
        QT_TRANSLATE_NOOP("Cvss", "Losing confidentiality would hurt the organisation seriously.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Losing confidentiality would be catastrophic for the organisation that runs the system.")},
};

constexpr std::array valuesIR{
    CvssValueWords{"ND", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: the factor is skipped.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "Losing integrity would hurt the organisation only a little.")},
    CvssValueWords{"M", QT_TRANSLATE_NOOP("Cvss", "Medium"),
                   QT_TRANSLATE_NOOP("Cvss", "Losing integrity would hurt the organisation seriously.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Losing integrity would be catastrophic for the organisation that runs the system.")},
};

constexpr std::array valuesAR{
    CvssValueWords{"ND", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: the factor is skipped.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss", "Losing availability would hurt the organisation only a little.")},
    CvssValueWords{"M", QT_TRANSLATE_NOOP("Cvss", "Medium"),
                   QT_TRANSLATE_NOOP("Cvss", "Losing availability would hurt the organisation seriously.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Losing availability would be catastrophic for the organisation that runs the system.")},
};

constexpr std::array metrics{
    CvssMetricWords{"AV", QT_TRANSLATE_NOOP("Cvss", "Access Vector"),
                    QT_TRANSLATE_NOOP("Cvss", "From how far away the flaw can be exploited."), valuesAV},
    CvssMetricWords{
        "AC", QT_TRANSLATE_NOOP("Cvss", "Access Complexity"),
        QT_TRANSLATE_NOOP("Cvss", "How much must come together once the attacker has reached the system."),
        valuesAC},
    CvssMetricWords{"Au", QT_TRANSLATE_NOOP("Cvss", "Authentication"),
                    QT_TRANSLATE_NOOP(
                        "Cvss", "How often the attacker must log in to the target before the exploit works."),
                    valuesAu},
    CvssMetricWords{"C", QT_TRANSLATE_NOOP("Cvss", "Confidentiality Impact"),
                    QT_TRANSLATE_NOOP("Cvss", "How much confidentiality an exploited flaw takes away."),
                    valuesC},
    CvssMetricWords{"I", QT_TRANSLATE_NOOP("Cvss", "Integrity Impact"),
                    QT_TRANSLATE_NOOP("Cvss", "How much integrity an exploited flaw takes away."), valuesI},
    CvssMetricWords{"A", QT_TRANSLATE_NOOP("Cvss", "Availability Impact"),
                    QT_TRANSLATE_NOOP("Cvss", "How much availability an exploited flaw takes away."),
                    valuesA},
    CvssMetricWords{"E", QT_TRANSLATE_NOOP("Cvss", "Exploitability"),
                    QT_TRANSLATE_NOOP("Cvss", "How far exploit technique or code has come."), valuesE},
    CvssMetricWords{"RL", QT_TRANSLATE_NOOP("Cvss", "Remediation Level"),
                    QT_TRANSLATE_NOOP("Cvss", "How complete a remedy is at hand."), valuesRL},
    CvssMetricWords{"RC", QT_TRANSLATE_NOOP("Cvss", "Report Confidence"),
                    QT_TRANSLATE_NOOP("Cvss", "How certain it is that the flaw exists and is as described."),
                    valuesRC},
    CvssMetricWords{
        "CDP", QT_TRANSLATE_NOOP("Cvss", "Collateral Damage Potential"),
        QT_TRANSLATE_NOOP("Cvss", "Loss of life, property or income that may follow in this environment."),
        valuesCDP},
    CvssMetricWords{"TD", QT_TRANSLATE_NOOP("Cvss", "Target Distribution"),
                    QT_TRANSLATE_NOOP("Cvss", "Which share of this environment is vulnerable."), valuesTD},
    CvssMetricWords{
        "CR", QT_TRANSLATE_NOOP("Cvss", "Confidentiality Requirement"),
        QT_TRANSLATE_NOOP("Cvss",
                          "How much confidentiality of the affected system matters to this organisation."),
        valuesCR},
    CvssMetricWords{
        "IR", QT_TRANSLATE_NOOP("Cvss", "Integrity Requirement"),
        QT_TRANSLATE_NOOP("Cvss", "How much integrity of the affected system matters to this organisation."),
        valuesIR},
    CvssMetricWords{"AR", QT_TRANSLATE_NOOP("Cvss", "Availability Requirement"),
                    QT_TRANSLATE_NOOP(
                        "Cvss", "How much availability of the affected system matters to this organisation."),
                    valuesAR},
};

} // namespace

std::span<const CvssMetricWords> cvssWordsV2()
{
    return metrics;
}

} // namespace firebreak::ui
