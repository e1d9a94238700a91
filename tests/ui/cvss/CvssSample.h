// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cvss/CvssCase.h"

namespace firebreak::test {

/// A case as reports have them: an own vector, NVD and CISA beside it, a CNA whose number is its temporal
/// score, one issuer of another version and one whose vector can't be read.
[[nodiscard]] inline ui::CvssCase sampleCase()
{
    const auto published = [](const char* issuer, ScoreRole role, const char* version, const char* vector,
                              double number, const char* severity) {
        AdvisoryScore score;
        score.issuer = QString::fromLatin1(issuer);
        score.role = role;
        score.version = QString::fromLatin1(version);
        score.vector = QString::fromLatin1(vector);
        score.score = number;
        score.severity = QString::fromLatin1(severity);
        return score;
    };
    ui::CvssCase about;
    about.title = QStringLiteral("CVE-2024-31489");
    about.own.insert(QStringLiteral("3.1"),
                     QStringLiteral("CVSS:3.1/AV:A/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N/E:P"));
    about.scores = {
        published("NVD", ScoreRole::Nvd, "3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N", 9.1,
                  "CRITICAL"),
        published("fortinet", ScoreRole::Cna, "3.1",
                  "CVSS:3.1/AV:A/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N/E:P/RL:U/RC:C", 6.4, "MEDIUM"),
        published("CISA-ADP", ScoreRole::Cisa, "3.1", "CVSS:3.1/AV:A/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N", 6.8,
                  "MEDIUM"),
        published("GitHub", ScoreRole::Other, "4.0",
                  "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N", 9.3, "CRITICAL"),
        published("Example", ScoreRole::Other, "3.1", "CVSS:3.1/AV:N/AC:L", 5.0, "MEDIUM"),
    };
    return about;
}

} // namespace firebreak::test
