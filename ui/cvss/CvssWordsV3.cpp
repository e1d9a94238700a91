// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssWordsV3.h"

#include <array>

namespace firebreak::ui {
namespace {

constexpr std::array valuesAV{
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "Network"),
        QT_TRANSLATE_NOOP("Cvss", "The attack comes over the network, possibly from across the internet.")},
    CvssValueWords{"A", QT_TRANSLATE_NOOP("Cvss", "Adjacent"),
                   QT_TRANSLATE_NOOP("Cvss", "The attack comes from a near network only: the same subnet, "
                                             "radio range or administrative zone.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Local"),
        QT_TRANSLATE_NOOP("Cvss",
                          "The attack needs local access, a remote shell, or a user who opens something.")},
    CvssValueWords{"P", QT_TRANSLATE_NOOP("Cvss", "Physical"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker must touch or handle the device.")},
};

constexpr std::array valuesAC{
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "No special conditions: the attack can be repeated at will.")},
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "Success depends on conditions the attacker must first prepare or wait for.")},
};

constexpr std::array valuesPR{
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker needs no account and no rights.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker needs the rights of an ordinary user.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP("Cvss", "The attacker needs significant, for example administrative, rights.")},
};

constexpr std::array valuesUI{
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "No person has to do anything.")},
    CvssValueWords{
        "R", QT_TRANSLATE_NOOP("Cvss", "Required"),
        QT_TRANSLATE_NOOP("Cvss", "Some person other than the attacker must act, such as open a file.")},
};

constexpr std::array valuesS{
    CvssValueWords{"U", QT_TRANSLATE_NOOP("Cvss", "Unchanged"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "The harm stays with the authority that governs the vulnerable component.")},
    CvssValueWords{"C", QT_TRANSLATE_NOOP("Cvss", "Changed"),
                   QT_TRANSLATE_NOOP("Cvss", "The harm reaches resources beyond the authority of the "
                                             "vulnerable component, such as a host from its guest.")},
};

constexpr std::array valuesC{
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP("Cvss",
                          "All information is disclosed, or some whose disclosure is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Some information is disclosed, without control of which, or the loss is bounded.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing is disclosed.")},
};

constexpr std::array valuesI{
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP("Cvss", "Anything can be changed, or some data whose change is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Some data can be changed, without control of the result, or with bounded effect.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing can be changed.")},
};

constexpr std::array valuesA{
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss", "The component can be denied entirely, or the loss of part of it is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss", "Performance drops or service is interrupted, but not denied entirely.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "The component goes on serving unharmed.")},
};

constexpr std::array valuesE{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as High.")},
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "Working autonomous code exists, or no code is needed.")},
    CvssValueWords{
        "F", QT_TRANSLATE_NOOP("Cvss", "Functional"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Working exploit code exists for most situations where the vulnerability is present.")},
    CvssValueWords{
        "P", QT_TRANSLATE_NOOP("Cvss", "Proof-of-Concept"),
        QT_TRANSLATE_NOOP("Cvss", "Code or a demonstration exists that needs real work to be used.")},
    CvssValueWords{"U", QT_TRANSLATE_NOOP("Cvss", "Unproven"),
                   QT_TRANSLATE_NOOP("Cvss", "No exploit code is known, or it is only a theory.")},
};

constexpr std::array valuesRL{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as Unavailable.")},
    CvssValueWords{"U", QT_TRANSLATE_NOOP("Cvss", "Unavailable"),
                   QT_TRANSLATE_NOOP("Cvss", "No remedy exists, or none that can be applied.")},
    CvssValueWords{"W", QT_TRANSLATE_NOOP("Cvss", "Workaround"),
                   QT_TRANSLATE_NOOP("Cvss", "An unofficial remedy exists, by users or third parties.")},
    CvssValueWords{
        "T", QT_TRANSLATE_NOOP("Cvss", "Temporary Fix"),
        QT_TRANSLATE_NOOP("Cvss",
                          "The vendor offers an official but passing remedy, such as a hotfix or a tool.")},
    CvssValueWords{
        "O", QT_TRANSLATE_NOOP("Cvss", "Official Fix"),
        QT_TRANSLATE_NOOP("Cvss", "The vendor offers a complete solution: a patch or an upgrade.")},
};

constexpr std::array valuesRC{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as Confirmed.")},
    CvssValueWords{
        "C", QT_TRANSLATE_NOOP("Cvss", "Confirmed"),
        QT_TRANSLATE_NOOP("Cvss",
                          "Detailed reports or a reproduction exist, or the vendor has acknowledged it.")},
    CvssValueWords{
        "R", QT_TRANSLATE_NOOP("Cvss", "Reasonable"),
        QT_TRANSLATE_NOOP("Cvss",
                          "Much is published and the bug was reproduced, but the cause is not fully known.")},
    CvssValueWords{
        "U", QT_TRANSLATE_NOOP("Cvss", "Unknown"),
        QT_TRANSLATE_NOOP("Cvss", "Impacts are reported, but their cause is unknown or the reports differ.")},
};

constexpr std::array valuesCR{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as Medium.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Losing confidentiality would be catastrophic for the organisation that runs the system.")},
    CvssValueWords{
        "M", QT_TRANSLATE_NOOP("Cvss", "Medium"),
        QT_TRANSLATE_NOOP("Cvss", "Losing confidentiality would hurt the organisation seriously.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss", "Losing confidentiality would hurt the organisation only a little.")},
};

constexpr std::array valuesIR{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as Medium.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Losing integrity would be catastrophic for the organisation that runs the system.")},
    CvssValueWords{"M", QT_TRANSLATE_NOOP("Cvss", "Medium"),
                   QT_TRANSLATE_NOOP("Cvss", "Losing integrity would hurt the organisation seriously.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "Losing integrity would hurt the organisation only a little.")},
};

constexpr std::array valuesAR{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as Medium.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Losing availability would be catastrophic for the organisation that runs the system.")},
    CvssValueWords{"M", QT_TRANSLATE_NOOP("Cvss", "Medium"),
                   QT_TRANSLATE_NOOP("Cvss", "Losing availability would hurt the organisation seriously.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss", "Losing availability would hurt the organisation only a little.")},
};

constexpr std::array valuesMAV{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "Network"),
        QT_TRANSLATE_NOOP("Cvss", "The attack comes over the network, possibly from across the internet.")},
    CvssValueWords{"A", QT_TRANSLATE_NOOP("Cvss", "Adjacent"),
                   QT_TRANSLATE_NOOP("Cvss", "The attack comes from a near network only: the same subnet, "
                                             "radio range or administrative zone.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Local"),
        QT_TRANSLATE_NOOP("Cvss",
                          "The attack needs local access, a remote shell, or a user who opens something.")},
    CvssValueWords{"P", QT_TRANSLATE_NOOP("Cvss", "Physical"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker must touch or handle the device.")},
};

constexpr std::array valuesMAC{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "No special conditions: the attack can be repeated at will.")},
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "Success depends on conditions the attacker must first prepare or wait for.")},
};

constexpr std::array valuesMPR{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker needs no account and no rights.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "The attacker needs the rights of an ordinary user.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP("Cvss", "The attacker needs significant, for example administrative, rights.")},
};

constexpr std::array valuesMUI{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "No person has to do anything.")},
    CvssValueWords{
        "R", QT_TRANSLATE_NOOP("Cvss", "Required"),
        QT_TRANSLATE_NOOP("Cvss", "Some person other than the attacker must act, such as open a file.")},
};

constexpr std::array valuesMS{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{"U", QT_TRANSLATE_NOOP("Cvss", "Unchanged"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "The harm stays with the authority that governs the vulnerable component.")},
    CvssValueWords{"C", QT_TRANSLATE_NOOP("Cvss", "Changed"),
                   QT_TRANSLATE_NOOP("Cvss", "The harm reaches resources beyond the authority of the "
                                             "vulnerable component, such as a host from its guest.")},
};

constexpr std::array valuesMC{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP("Cvss",
                          "All information is disclosed, or some whose disclosure is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Some information is disclosed, without control of which, or the loss is bounded.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing is disclosed.")},
};

constexpr std::array valuesMI{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP("Cvss", "Anything can be changed, or some data whose change is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Some data can be changed, without control of the result, or with bounded effect.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing can be changed.")},
};

constexpr std::array valuesMA{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss", "The component can be denied entirely, or the loss of part of it is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss", "Performance drops or service is interrupted, but not denied entirely.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "The component goes on serving unharmed.")},
};

constexpr std::array metrics{
    CvssMetricWords{"AV", QT_TRANSLATE_NOOP("Cvss", "Attack Vector"),
                    QT_TRANSLATE_NOOP("Cvss", "From how far away the vulnerability can be exploited."),
                    valuesAV},
    CvssMetricWords{
        "AC", QT_TRANSLATE_NOOP("Cvss", "Attack Complexity"),
        QT_TRANSLATE_NOOP("Cvss", "Conditions beyond the attacker's control that an attack depends on."),
        valuesAC},
    CvssMetricWords{"PR", QT_TRANSLATE_NOOP("Cvss", "Privileges Required"),
                    QT_TRANSLATE_NOOP("Cvss", "Rights the attacker must already hold before the attack."),
                    valuesPR},
    CvssMetricWords{"UI", QT_TRANSLATE_NOOP("Cvss", "User Interaction"),
                    QT_TRANSLATE_NOOP("Cvss", "Whether some other person must take part."), valuesUI},
    CvssMetricWords{
        "S", QT_TRANSLATE_NOOP("Cvss", "Scope"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Whether the attack harms resources beyond the security authority of the vulnerable component."),
        valuesS},
    CvssMetricWords{"C", QT_TRANSLATE_NOOP("Cvss", "Confidentiality"),
                    QT_TRANSLATE_NOOP("Cvss", "How much confidentiality is lost in the impacted component."),
                    valuesC},
    CvssMetricWords{"I", QT_TRANSLATE_NOOP("Cvss", "Integrity"),
                    QT_TRANSLATE_NOOP("Cvss", "How much integrity is lost in the impacted component."),
                    valuesI},
    CvssMetricWords{"A", QT_TRANSLATE_NOOP("Cvss", "Availability"),
                    QT_TRANSLATE_NOOP("Cvss", "How much availability is lost in the impacted component."),
                    valuesA},
    CvssMetricWords{"E", QT_TRANSLATE_NOOP("Cvss", "Exploit Code Maturity"),
                    QT_TRANSLATE_NOOP("Cvss", "How far exploit technique or code has come."), valuesE},
    CvssMetricWords{"RL", QT_TRANSLATE_NOOP("Cvss", "Remediation Level"),
                    QT_TRANSLATE_NOOP("Cvss", "How complete a remedy is at hand."), valuesRL},
    CvssMetricWords{
        "RC", QT_TRANSLATE_NOOP("Cvss", "Report Confidence"),
        QT_TRANSLATE_NOOP("Cvss", "How certain it is that the vulnerability exists and is as described."),
        valuesRC},
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
    CvssMetricWords{"MAV", QT_TRANSLATE_NOOP("Cvss", "Modified Attack Vector"),
                    QT_TRANSLATE_NOOP("Cvss", "Attack Vector as it is in this environment."), valuesMAV},
    CvssMetricWords{"MAC", QT_TRANSLATE_NOOP("Cvss", "Modified Attack Complexity"),
                    QT_TRANSLATE_NOOP("Cvss", "Attack Complexity as it is in this environment."), valuesMAC},
    CvssMetricWords{"MPR", QT_TRANSLATE_NOOP("Cvss", "Modified Privileges Required"),
                    QT_TRANSLATE_NOOP("Cvss", "Privileges Required as it is in this environment."),
                    valuesMPR},
    CvssMetricWords{"MUI", QT_TRANSLATE_NOOP("Cvss", "Modified User Interaction"),
                    QT_TRANSLATE_NOOP("Cvss", "User Interaction as it is in this environment."), valuesMUI},
    CvssMetricWords{"MS", QT_TRANSLATE_NOOP("Cvss", "Modified Scope"),
                    QT_TRANSLATE_NOOP("Cvss", "Scope as it is in this environment."), valuesMS},
    CvssMetricWords{"MC", QT_TRANSLATE_NOOP("Cvss", "Modified Confidentiality"),
                    QT_TRANSLATE_NOOP("Cvss", "Confidentiality as it is in this environment."), valuesMC},
    CvssMetricWords{"MI", QT_TRANSLATE_NOOP("Cvss", "Modified Integrity"),
                    QT_TRANSLATE_NOOP("Cvss", "Integrity as it is in this environment."), valuesMI},
    CvssMetricWords{"MA", QT_TRANSLATE_NOOP("Cvss", "Modified Availability"),
                    QT_TRANSLATE_NOOP("Cvss", "Availability as it is in this environment."), valuesMA},
};

} // namespace

std::span<const CvssMetricWords> cvssWordsV3()
{
    return metrics;
}

} // namespace firebreak::ui
