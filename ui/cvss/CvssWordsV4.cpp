// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssWordsV4.h"

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
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss",
                          "No security measure must be worked around: the attack can be repeated at will.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "A measure such as address randomisation must be evaded, or a secret of the target obtained.")},
};

constexpr std::array valuesAT{
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP("Cvss", "The attack works in all or most instances of the vulnerable system.")},
    CvssValueWords{"P", QT_TRANSLATE_NOOP("Cvss", "Present"),
                   QT_TRANSLATE_NOOP("Cvss", "The attack works only under a certain deployment or condition, "
                                             "such as a race or a position on the path.")},
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
    CvssValueWords{"P", QT_TRANSLATE_NOOP("Cvss", "Passive"),
                   QT_TRANSLATE_NOOP("Cvss", "A person must take part by ordinary use that does not work "
                                             "around protection, such as visit a page.")},
    CvssValueWords{"A", QT_TRANSLATE_NOOP("Cvss", "Active"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "A person must act on purpose, such as import a file or dismiss a warning.")},
};

constexpr std::array valuesVC{
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "All information of the vulnerable system is disclosed, or some "
                                             "whose disclosure is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Some of its information is disclosed, without control of which, or the loss is bounded.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing of the vulnerable system is disclosed.")},
};

constexpr std::array valuesVI{
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "Anything on the vulnerable system can be changed, or some data "
                                             "whose change is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Some of its data can be changed, without control of the result, or with bounded effect.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing on the vulnerable system can be changed.")},
};

constexpr std::array valuesVA{
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "The vulnerable system can be denied entirely, or the loss of part of it is directly serious.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "Its performance drops or service is interrupted, but not denied entirely.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "The vulnerable system goes on serving unharmed.")},
};

constexpr std::array valuesSC{
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "All information of some other system is disclosed, or some "
                                             "whose disclosure is directly serious.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "Some information of other systems is disclosed, without "
                                             "control of which, or the loss is bounded.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Nothing of other systems is disclosed, or all harm stays with the vulnerable system.")},
};

constexpr std::array valuesSI{
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Anything on some other system can be changed, or some data whose change is directly serious.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "Some data of other systems can be changed, without control of "
                                             "the result, or with bounded effect.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Nothing on other systems can be changed, or all harm stays with the vulnerable system.")},
};

constexpr std::array valuesSA{
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Some other system can be denied entirely, or the loss of part of it is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Performance of other systems drops or their service is interrupted, but not denied entirely.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Other systems go on serving unharmed, or all harm stays with the vulnerable system.")},
};

constexpr std::array valuesE{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as Attacked.")},
    CvssValueWords{
        "A", QT_TRANSLATE_NOOP("Cvss", "Attacked"),
        QT_TRANSLATE_NOOP("Cvss", "Attacks have been reported, or tools that make them simple are at hand.")},
    CvssValueWords{
        "P", QT_TRANSLATE_NOOP("Cvss", "Proof-of-Concept"),
        QT_TRANSLATE_NOOP("Cvss",
                          "Code or a description is public, but no attacks and no simple tools are known.")},
    CvssValueWords{"U", QT_TRANSLATE_NOOP("Cvss", "Unreported"),
                   QT_TRANSLATE_NOOP("Cvss", "Neither public code nor attacks are known.")},
};

constexpr std::array valuesCR{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as High.")},
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
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as High.")},
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
                   QT_TRANSLATE_NOOP("Cvss", "Left open: counts as High.")},
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
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP("Cvss",
                          "No security measure must be worked around: the attack can be repeated at will.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "A measure such as address randomisation must be evaded, or a secret of the target obtained.")},
};

constexpr std::array valuesMAT{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP("Cvss", "The attack works in all or most instances of the vulnerable system.")},
    CvssValueWords{"P", QT_TRANSLATE_NOOP("Cvss", "Present"),
                   QT_TRANSLATE_NOOP("Cvss", "The attack works only under a certain deployment or condition, "
                                             "such as a race or a position on the path.")},
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
    CvssValueWords{"P", QT_TRANSLATE_NOOP("Cvss", "Passive"),
                   QT_TRANSLATE_NOOP("Cvss", "A person must take part by ordinary use that does not work "
                                             "around protection, such as visit a page.")},
    CvssValueWords{"A", QT_TRANSLATE_NOOP("Cvss", "Active"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "A person must act on purpose, such as import a file or dismiss a warning.")},
};

constexpr std::array valuesMVC{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "All information of the vulnerable system is disclosed, or some "
                                             "whose disclosure is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Some of its information is disclosed, without control of which, or the loss is bounded.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing of the vulnerable system is disclosed.")},
};

constexpr std::array valuesMVI{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "Anything on the vulnerable system can be changed, or some data "
                                             "whose change is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Some of its data can be changed, without control of the result, or with bounded effect.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "Nothing on the vulnerable system can be changed.")},
};

constexpr std::array valuesMVA{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "The vulnerable system can be denied entirely, or the loss of part of it is directly serious.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "Its performance drops or service is interrupted, but not denied entirely.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "None"),
                   QT_TRANSLATE_NOOP("Cvss", "The vulnerable system goes on serving unharmed.")},
};

constexpr std::array valuesMSC{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{"H", QT_TRANSLATE_NOOP("Cvss", "High"),
                   QT_TRANSLATE_NOOP("Cvss", "All information of some other system is disclosed, or some "
                                             "whose disclosure is directly serious.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "Some information of other systems is disclosed, without "
                                             "control of which, or the loss is bounded.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Nothing of other systems is disclosed, or all harm stays with the vulnerable system.")},
};

constexpr std::array valuesMSI{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{
        "S", QT_TRANSLATE_NOOP("Cvss", "Safety"),
        QT_TRANSLATE_NOOP("Cvss", "A change would foreseeably injure people, from serious injury to death.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Anything on some other system can be changed, or some data whose change is directly serious.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "Some data of other systems can be changed, without control of "
                                             "the result, or with bounded effect.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Nothing on other systems can be changed, or all harm stays with the vulnerable system.")},
};

constexpr std::array valuesMSA{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "As in the base metric.")},
    CvssValueWords{"S", QT_TRANSLATE_NOOP("Cvss", "Safety"),
                   QT_TRANSLATE_NOOP(
                       "Cvss", "A failure would foreseeably injure people, from serious injury to death.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Some other system can be denied entirely, or the loss of part of it is directly serious.")},
    CvssValueWords{
        "L", QT_TRANSLATE_NOOP("Cvss", "Low"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Performance of other systems drops or their service is interrupted, but not denied entirely.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "None"),
        QT_TRANSLATE_NOOP(
            "Cvss", "Other systems go on serving unharmed, or all harm stays with the vulnerable system.")},
};

constexpr std::array valuesS{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "The supplier gives no opinion.")},
    CvssValueWords{"N", QT_TRANSLATE_NOOP("Cvss", "Negligible"),
                   QT_TRANSLATE_NOOP("Cvss", "At most minor injuries are to be expected.")},
    CvssValueWords{"P", QT_TRANSLATE_NOOP("Cvss", "Present"),
                   QT_TRANSLATE_NOOP("Cvss", "Injuries beyond minor ones are possible.")},
};

constexpr std::array valuesAU{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "The supplier gives no opinion.")},
    CvssValueWords{
        "N", QT_TRANSLATE_NOOP("Cvss", "No"),
        QT_TRANSLATE_NOOP("Cvss",
                          "At least one step, from reconnaissance to exploitation, cannot be automated.")},
    CvssValueWords{"Y", QT_TRANSLATE_NOOP("Cvss", "Yes"),
                   QT_TRANSLATE_NOOP("Cvss", "Every step can be automated, as a worm would.")},
};

constexpr std::array valuesR{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "The supplier gives no opinion.")},
    CvssValueWords{"A", QT_TRANSLATE_NOOP("Cvss", "Automatic"),
                   QT_TRANSLATE_NOOP("Cvss", "The system recovers by itself.")},
    CvssValueWords{"U", QT_TRANSLATE_NOOP("Cvss", "User"),
                   QT_TRANSLATE_NOOP("Cvss", "A person must act to bring it back.")},
    CvssValueWords{"I", QT_TRANSLATE_NOOP("Cvss", "Irrecoverable"),
                   QT_TRANSLATE_NOOP("Cvss", "It cannot be brought back.")},
};

constexpr std::array valuesV{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "The supplier gives no opinion.")},
    CvssValueWords{"D", QT_TRANSLATE_NOOP("Cvss", "Diffuse"),
                   QT_TRANSLATE_NOOP("Cvss", "A single target holds little, such as one person's device.")},
    CvssValueWords{"C", QT_TRANSLATE_NOOP("Cvss", "Concentrated"),
                   QT_TRANSLATE_NOOP("Cvss", "A single target holds much, such as a central server.")},
};

constexpr std::array valuesRE{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "The supplier gives no opinion.")},
    CvssValueWords{"L", QT_TRANSLATE_NOOP("Cvss", "Low"),
                   QT_TRANSLATE_NOOP("Cvss", "Little is needed, such as reading advice or a plain update.")},
    CvssValueWords{"M", QT_TRANSLATE_NOOP("Cvss", "Moderate"),
                   QT_TRANSLATE_NOOP("Cvss", "Some effort and a short interruption are needed.")},
    CvssValueWords{
        "H", QT_TRANSLATE_NOOP("Cvss", "High"),
        QT_TRANSLATE_NOOP("Cvss", "Much effort, a long outage or a replacement in the field is needed.")},
};

constexpr std::array valuesU{
    CvssValueWords{"X", QT_TRANSLATE_NOOP("Cvss", "Not Defined"),
                   QT_TRANSLATE_NOOP("Cvss", "The supplier gives no opinion.")},
    CvssValueWords{"Clear", QT_TRANSLATE_NOOP("Cvss", "Clear"),
                   QT_TRANSLATE_NOOP("Cvss", "For information only.")},
    CvssValueWords{"Green", QT_TRANSLATE_NOOP("Cvss", "Green"),
                   QT_TRANSLATE_NOOP("Cvss", "Reduced urgency.")},
    CvssValueWords{"Amber", QT_TRANSLATE_NOOP("Cvss", "Amber"),
                   QT_TRANSLATE_NOOP("Cvss", "Moderate urgency.")},
    CvssValueWords{"Red", QT_TRANSLATE_NOOP("Cvss", "Red"), QT_TRANSLATE_NOOP("Cvss", "Highest urgency.")},
};

constexpr std::array metrics{
    CvssMetricWords{"AV", QT_TRANSLATE_NOOP("Cvss", "Attack Vector"),
                    QT_TRANSLATE_NOOP("Cvss", "From how far away the vulnerability can be exploited."),
                    valuesAV},
    CvssMetricWords{"AC", QT_TRANSLATE_NOOP("Cvss", "Attack Complexity"),
                    QT_TRANSLATE_NOOP("Cvss", "Measures the attacker must evade or work around."), valuesAC},
    CvssMetricWords{
        "AT", QT_TRANSLATE_NOOP("Cvss", "Attack Requirements"),
        QT_TRANSLATE_NOOP("Cvss",
                          "Conditions of the vulnerable system's deployment that the attack depends on."),
        valuesAT},
    CvssMetricWords{"PR", QT_TRANSLATE_NOOP("Cvss", "Privileges Required"),
                    QT_TRANSLATE_NOOP("Cvss", "Rights the attacker must already hold before the attack."),
                    valuesPR},
    CvssMetricWords{"UI", QT_TRANSLATE_NOOP("Cvss", "User Interaction"),
                    QT_TRANSLATE_NOOP("Cvss", "Whether, and how, some other person must take part."),
                    valuesUI},
    CvssMetricWords{"VC", QT_TRANSLATE_NOOP("Cvss", "Vulnerable System Confidentiality"),
                    QT_TRANSLATE_NOOP("Cvss", "How much confidentiality the vulnerable system itself loses."),
                    valuesVC},
    CvssMetricWords{"VI", QT_TRANSLATE_NOOP("Cvss", "Vulnerable System Integrity"),
                    QT_TRANSLATE_NOOP("Cvss", "How much integrity the vulnerable system itself loses."),
                    valuesVI},
    CvssMetricWords{"VA", QT_TRANSLATE_NOOP("Cvss", "Vulnerable System Availability"),
                    QT_TRANSLATE_NOOP("Cvss", "How much availability the vulnerable system itself loses."),
                    valuesVA},
    CvssMetricWords{
        "SC", QT_TRANSLATE_NOOP("Cvss", "Subsequent System Confidentiality"),
        QT_TRANSLATE_NOOP("Cvss", "How much confidentiality systems beyond the vulnerable one lose."),
        valuesSC},
    CvssMetricWords{"SI", QT_TRANSLATE_NOOP("Cvss", "Subsequent System Integrity"),
                    QT_TRANSLATE_NOOP("Cvss", "How much integrity systems beyond the vulnerable one lose."),
                    valuesSI},
    CvssMetricWords{
        "SA", QT_TRANSLATE_NOOP("Cvss", "Subsequent System Availability"),
        QT_TRANSLATE_NOOP("Cvss", "How much availability systems beyond the vulnerable one lose."), valuesSA},
    CvssMetricWords{"E", QT_TRANSLATE_NOOP("Cvss", "Exploit Maturity"),
                    QT_TRANSLATE_NOOP(
                        "Cvss", "How likely an attack is, by what is known of techniques, code and attacks."),
                    valuesE},
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
    CvssMetricWords{"MAT", QT_TRANSLATE_NOOP("Cvss", "Modified Attack Requirements"),
                    QT_TRANSLATE_NOOP("Cvss", "Attack Requirements as it is in this environment."),
                    valuesMAT},
    CvssMetricWords{"MPR", QT_TRANSLATE_NOOP("Cvss", "Modified Privileges Required"),
                    QT_TRANSLATE_NOOP("Cvss", "Privileges Required as it is in this environment."),
                    valuesMPR},
    CvssMetricWords{"MUI", QT_TRANSLATE_NOOP("Cvss", "Modified User Interaction"),
                    QT_TRANSLATE_NOOP("Cvss", "User Interaction as it is in this environment."), valuesMUI},
    CvssMetricWords{
        "MVC", QT_TRANSLATE_NOOP("Cvss", "Modified Vulnerable System Confidentiality"),
        QT_TRANSLATE_NOOP("Cvss", "Vulnerable System Confidentiality as it is in this environment."),
        valuesMVC},
    CvssMetricWords{"MVI", QT_TRANSLATE_NOOP("Cvss", "Modified Vulnerable System Integrity"),
                    QT_TRANSLATE_NOOP("Cvss", "Vulnerable System Integrity as it is in this environment."),
                    valuesMVI},
    CvssMetricWords{"MVA", QT_TRANSLATE_NOOP("Cvss", "Modified Vulnerable System Availability"),
                    QT_TRANSLATE_NOOP("Cvss", "Vulnerable System Availability as it is in this environment."),
                    valuesMVA},
    CvssMetricWords{
        "MSC", QT_TRANSLATE_NOOP("Cvss", "Modified Subsequent System Confidentiality"),
        QT_TRANSLATE_NOOP("Cvss", "Subsequent System Confidentiality as it is in this environment."),
        valuesMSC},
    CvssMetricWords{
        "MSI", QT_TRANSLATE_NOOP("Cvss", "Modified Subsequent System Integrity"),
        QT_TRANSLATE_NOOP(
            "Cvss",
            "Subsequent System Integrity as it is in this environment, where human safety may be at stake."),
        valuesMSI},
    CvssMetricWords{"MSA", QT_TRANSLATE_NOOP("Cvss", "Modified Subsequent System Availability"),
                    QT_TRANSLATE_NOOP("Cvss", "Subsequent System Availability as it is in this environment, "
                                              "where human safety may be at stake."),
                    valuesMSA},
    CvssMetricWords{
        "S", QT_TRANSLATE_NOOP("Cvss", "Safety"),
        QT_TRANSLATE_NOOP("Cvss", "Whether people may be injured when the vulnerability is exploited."),
        valuesS},
    CvssMetricWords{
        "AU", QT_TRANSLATE_NOOP("Cvss", "Automatable"),
        QT_TRANSLATE_NOOP("Cvss", "Whether an attacker can automate every step against many targets."),
        valuesAU},
    CvssMetricWords{"R", QT_TRANSLATE_NOOP("Cvss", "Recovery"),
                    QT_TRANSLATE_NOOP("Cvss", "Whether the system comes back after an attack."), valuesR},
    CvssMetricWords{"V", QT_TRANSLATE_NOOP("Cvss", "Value Density"),
                    QT_TRANSLATE_NOOP("Cvss", "How much an attacker gains from a single exploitation."),
                    valuesV},
    CvssMetricWords{"RE", QT_TRANSLATE_NOOP("Cvss", "Vulnerability Response Effort"),
                    QT_TRANSLATE_NOOP("Cvss", "How hard it is for consumers to respond."), valuesRE},
    CvssMetricWords{"U", QT_TRANSLATE_NOOP("Cvss", "Provider Urgency"),
                    QT_TRANSLATE_NOOP("Cvss", "How urgent the supplier holds the response to be."), valuesU},
};

} // namespace

std::span<const CvssMetricWords> cvssWordsV4()
{
    return metrics;
}

} // namespace firebreak::ui
