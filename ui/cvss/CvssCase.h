// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/AdvisoryScore.h"

#include <QList>
#include <QMap>

namespace firebreak::ui {

/// What the CVSS dialog is opened on: a report or flaw as far as its ratings go.
struct CvssCase
{
    QString title;              ///< such as its CVE id
    QMap<QString, QString> own; ///< own vectors by version, as Report and Flaw hold them
    QList<AdvisoryScore>
        scores; ///< of the issuers, in the order to show them; those of role own are left out
};

} // namespace firebreak::ui
